import type * as z from 'zod/v4/core'
import { finding } from '../core/finding.ts'
import type { TraceKind } from '../core/privacy/trace.ts'
import { tracesIn } from '../core/privacy/traces-in.ts'
import type { Spotted } from './spotted.ts'
import { type ToldText, toldTexts } from './told-texts.ts'
import type { Span, Tree } from './tree.ts'

/** A finding at what may point to a person: its place and kind, and nothing of the text. */
export function pointsAt(kind: TraceKind, span: Span): Spotted {
  return { finding: finding('may-point-to-a-person', [], { kind }), span }
}

/** What may point to a person in the texts of a file, of the kinds that matter there. */
export function pointing(
  text: string,
  tree: Tree,
  schema: z.$ZodType,
  kinds: readonly TraceKind[],
): readonly Spotted[] {
  return toldTexts(text, tree, schema).flatMap((told) => {
    const traces = tracesIn(told.text).filter(({ kind }) => kinds.includes(kind) && !isDateOfSource(told, kind))
    if (traces.length === 0) return []
    const placeOf = told.places()
    return traces.map((trace) => pointsAt(trace.kind, placeOf(trace)))
  })
}

/** A price is found on a day, and its source published on one: that is no day of a life. */
function isDateOfSource({ path }: ToldText, kind: TraceKind): boolean {
  return kind === 'date' && path.includes('source')
}

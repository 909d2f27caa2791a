import type * as z from 'zod/v4/core'
import { type Finding, finding, type Path } from '../core/finding.ts'
import type { TraceKind } from '../core/privacy/trace.ts'
import { tracesIn } from '../core/privacy/traces-in.ts'
import { tracesInId } from '../core/privacy/traces-in-id.ts'
import type { Spotted } from './spotted.ts'
import { type ToldText, toldTexts, writingIn } from './told-texts.ts'
import type { Span, Tree } from './tree.ts'

/** A finding at what may point to a person: its place and kind, and nothing of the text. */
export function pointsAt(kind: TraceKind, span: Span, path: Path): Spotted {
  return { finding: finding('may-point-to-a-person', path, { kind }), span }
}

/** What may point to a person in the texts of a file, of the kinds that matter there. */
export function pointing(
  text: string,
  tree: Tree,
  schema: z.$ZodType,
  kinds: readonly TraceKind[],
): readonly Spotted[] {
  const ofTexts = toldTexts(text, tree, schema).flatMap((told) => {
    const traces = tracesIn(told.text).filter(({ kind }) => kinds.includes(kind) && !isDateOfSource(told, kind))
    if (traces.length === 0) return []
    const placeOf = told.places()
    return traces.map((trace) => pointsAt(trace.kind, placeOf(trace), told.path ?? []))
  })
  return [...ofTexts, ...pointingInId(text, tree, kinds)]
}

/** The short name of a case stands in reports and in the names of other files. */
function pointingInId(text: string, tree: Tree, kinds: readonly TraceKind[]): readonly Spotted[] {
  const own = writingIn(text, tree).find(({ path }) => path?.length === 1 && path[0] === 'case')
  if (own === undefined || own.scalar === null) return []
  const { scalar } = own
  return tracesInId(own.text)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => pointsAt(kind, { start: scalar.start, end: scalar.end }, ['case']))
}

/** What may point to a person in the name of a file itself. */
export function pointingInName(file: string, kinds: readonly TraceKind[]): readonly Finding[] {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[a-z]{1,5}$/i, '')
  return tracesInId(name)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => finding('may-point-to-a-person', [], { kind, where: 'file-name' }))
}

/** A price is found on a day, and its source published on one: that is no day of a life. */
function isDateOfSource({ path }: ToldText, kind: TraceKind): boolean {
  return kind === 'date' && path.includes('source')
}

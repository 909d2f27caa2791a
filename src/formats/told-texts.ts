import type * as z from 'zod/v4/core'
import type { Path } from '../core/finding.ts'
import type { Stretch } from '../core/privacy/trace.ts'
import { placesOf } from './scalar-places.ts'
import { isText } from './schemas/shape.ts'
import type { Scalar, Span, Tree } from './tree.ts'

/** A piece of writing in a file: a key, a value or a comment. */
export interface Writing {
  readonly text: string
  /** Null for a comment. */
  readonly scalar: Scalar | null
  /** What leads to the value; null for a key, empty for a comment. */
  readonly path: Path | null
  /** Leads from a stretch of the text to where it stands in the file. */
  readonly places: () => (stretch: Stretch) => Span
}

/** A text that somebody wrote: the value of a field, or a comment. */
export interface ToldText extends Writing {
  readonly path: Path
}

/** Every text in a file, in its order: what a schema takes as text, or does not know, and comments. */
export function toldTexts(text: string, tree: Tree, schema: z.$ZodType): readonly ToldText[] {
  return writingIn(text, tree).flatMap((one) => {
    const { path, scalar } = one
    const isTold = path !== null && (scalar === null || (scalar.text !== null && isText(schema, path)))
    return isTold ? [{ ...one, path }] : []
  })
}

/** Everything that is written in a file, in its order. */
export function writingIn(text: string, tree: Tree): readonly Writing[] {
  const all: Writing[] = []
  let end = 0
  for (const { scalar, path } of scalarsIn(tree, [])) {
    all.push(...commentsIn(text, end, scalar.start))
    all.push({ text: scalar.text ?? '', path, scalar, places: () => placesOf(text, scalar) })
    end = Math.max(end, scalar.end)
  }
  return [...all, ...commentsIn(text, end, text.length)]
}

interface Placed {
  readonly scalar: Scalar
  readonly path: Path | null
}

function scalarsIn(node: Tree, path: Path): readonly Placed[] {
  switch (node.kind) {
    case 'scalar':
      return [{ scalar: node, path }]
    case 'broken':
      return []
    case 'list':
      return node.items.flatMap((item, at) => scalarsIn(item, [...path, at]))
    case 'map':
      return node.entries.flatMap(({ key, value }) => [
        { scalar: key, path: null },
        ...scalarsIn(value, [...path, key.text ?? '']),
      ])
  }
}

/** The comments in a stretch of a file that holds no values. */
function commentsIn(text: string, from: number, to: number): readonly ToldText[] {
  return Array.from(text.slice(from, to).matchAll(/(?<!\S)#(.*)/g), ({ 1: words = '', index }) => {
    const shift = from + index + 1
    const places =
      () =>
      ({ start, end }: Stretch) => ({ start: start + shift, end: end + shift })
    return { text: words, path: [], scalar: null, places }
  })
}

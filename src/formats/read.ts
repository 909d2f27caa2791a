import type * as z from 'zod/mini'
import { type Finding, type Path, severityOf } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { TraceKind } from '../core/privacy/trace.ts'
import { decode } from './decode.ts'
import { wordsOf } from './excerpt.ts'
import { linesOf } from './lines.ts'
import { aboutFile, located } from './located.ts'
import { parse } from './parse.ts'
import { spanIn, startOf } from './places.ts'
import { pointing, pointingInName } from './pointing.ts'
import { pruned } from './prune.ts'
import type { Source, Word } from './source.ts'
import type { Spotted } from './spotted.ts'
import { decodeText } from './text.ts'
import type { Tree } from './tree.ts'

/** A file as read by its schema: its value, or null where it has errors; and the way from paths to places. */
export interface Reading<T> {
  readonly file: string
  readonly value: T | null
  readonly findings: readonly LocatedFinding[]
  /** What could be read of a file with errors, for the rules that look at one part at a time; null where that is nothing. */
  readonly part: T | null
  /** How many errors more there are than are listed. */
  readonly unlisted: number
  /** Gives findings of rules their places in this file. */
  readonly locate: (found: readonly Finding[]) => readonly LocatedFinding[]
  /** What may point to a person in its texts, of these kinds; looked for when it is asked. */
  readonly pointing: (kinds: readonly TraceKind[]) => readonly LocatedFinding[]
  /** Line and column, from 1, of what a path leads to. */
  readonly placeOf: (path: Path) => { readonly line: number; readonly column: number }
}

/** So many findings of one file are listed, errors before others, and further errors counted: a file made to be wrong stays quick. */
const mostListed = 20_000

/** How many errors are more than are listed. */
export const unlistedOf = (found: readonly Finding[]): number =>
  Math.max(0, found.filter(({ code }) => severityOf(code) === 'error').length - mostListed)

/** Reads the bytes of a file by its schema. Never throws on a user's text. */
export function read<S extends z.ZodMiniType>(schema: S, bytes: Uint8Array, file: string): Reading<z.output<S>> {
  const decoded = decodeText(bytes)
  if ('finding' in decoded) return unread(file, decoded.finding)
  return readText(schema, decoded.text, file)
}

/** Reads a text by its schema. */
export function readText<S extends z.ZodMiniType>(schema: S, text: string, file: string): Reading<z.output<S>> {
  const { tree, spotted } = parse(text)
  const lines = linesOf(text)
  let words: readonly Word[] | null = null
  const wordsOnce = () => {
    words ??= wordsOf(text, tree, schema)
    return words
  }
  const source: Source = { file, text, lines, words: wordsOnce }
  const locateAll = (found: readonly Spotted[], of: Tree | null) =>
    (found.length > mostListed ? errorsFirst(found).slice(0, mostListed) : found)
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((one) => located(one, source, of))
  if (tree === null)
    return {
      ...unread(file),
      findings: locateAll(spotted, null),
      unlisted: unlistedOf(spotted.map(({ finding }) => finding)),
    }

  const decoded = decode(schema, tree)
  const rest = decoded.value === null ? readable(schema, tree, decoded.failed) : { tree, value: decoded.value }
  const inText = ({ finding, span }: Spotted) => ({
    finding,
    span: finding.within === undefined ? span : spanIn(text, tree, finding),
  })
  const all = [...spotted, ...decoded.spotted.map(inText)]
  const hasError = all.some(({ finding }) => severityOf(finding.code) === 'error')
  return {
    file,
    value: hasError ? null : decoded.value,
    part: rest.value,
    findings: locateAll(all, tree),
    unlisted: unlistedOf(all.map(({ finding }) => finding)),
    locate: (found) =>
      locateAll(
        found.map((finding) => ({ finding, span: spanIn(text, rest.tree, finding) })),
        rest.tree,
      ),
    pointing: (kinds) => [
      ...pointingInName(file, kinds).map((found) => aboutFile(found, file)),
      ...locateAll(pointing(text, tree, schema, kinds), tree),
    ],
    placeOf: (path) => ({ line: lines.lineAt(startOf(tree, path)), column: lines.columnAt(startOf(tree, path)) }),
  }
}

function errorsFirst(found: readonly Spotted[]): readonly Spotted[] {
  const isError = ({ finding }: Spotted) => severityOf(finding.code) === 'error'
  return [...found.filter(isError), ...found.filter((one) => !isError(one))]
}

/** What is left of a value without the parts that do not follow the schema; more may have to go after a first time. */
function readable<S extends z.ZodMiniType>(schema: S, whole: Tree, failed: readonly Path[], tries = 3) {
  const tree = pruned(whole, failed)
  const { value, failed: still } = decode(schema, tree)
  if (value !== null || tries === 1) return { tree, value }
  return readable(schema, tree, still, tries - 1)
}

/** A file that could not be read at all. */
export function unread(file: string, finding?: Finding): Reading<never> {
  return {
    file,
    value: null,
    part: null,
    findings: finding === undefined ? [] : [aboutFile(finding, file)],
    unlisted: 0,
    locate: (found) => found.map((one) => aboutFile(one, file)),
    pointing: () => [],
    placeOf: () => ({ line: 1, column: 1 }),
  }
}

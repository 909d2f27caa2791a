import type { Nodes, Root, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { finding } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { placeholder } from '../core/placeholder.ts'
import type { TraceKind } from '../core/privacy/trace.ts'
import { tracesIn } from '../core/privacy/traces-in.ts'
import { linesOf } from './lines.ts'
import { aboutFile, located } from './located.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { pointsAt } from './pointing.ts'
import { decodeText } from './text.ts'
import type { Span } from './tree.ts'

/** A name between double braces, and where it is written. */
export interface Placeholder extends Span {
  readonly name: string
}

/** A text of the user's own for the report. */
export interface OwnText {
  readonly file: string
  /** Markdown without HTML, pictures and references: words, lists, tables and links. */
  readonly tree: Root
  readonly placeholders: readonly Placeholder[]
  /** Findings at the placeholders whose name is not among those of figures. */
  readonly unknown: (isKnown: (name: string) => boolean, among: () => readonly string[]) => readonly LocatedFinding[]
  /** What may point to a person, of these kinds; looked for when it is asked. */
  readonly pointing: (kinds: readonly TraceKind[]) => readonly LocatedFinding[]
}

/** The largest own text that is read, in bytes. */
export const largestText = 1_000_000

/** Deeper than this nobody quotes or lists. */
const deepest = 50

/** More signs of emphasis and links than a paragraph or a table has. */
const mostSigns = 1000

/** More lines than a text for a report has. */
const mostLines = 20_000

/** Reads an own text, written in Markdown; or says why it is no text. */
export function readOwnText(bytes: Uint8Array, file: string): OwnText | { readonly finding: LocatedFinding } {
  const decoded = decodeText(bytes, largestText)
  if ('finding' in decoded) return { finding: aboutFile(decoded.finding, file) }
  // The byte-order mark was taken away, so that a place in the tree is one in the text.
  const { text } = decoded
  if (isTooDeep(text)) return { finding: aboutFile(finding('too-deep', [], {}), file) }
  const tree = plainMarkdown(
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  )
  const placeholders = placeholdersIn(tree, text)
  return {
    file,
    tree,
    placeholders,
    unknown: (isKnown, among) => {
      const found = placeholders.filter(({ name }) => !isKnown(name))
      const words = found.map((one) => ({ ...one, isShown: /^[\w.-]{1,120}$/.test(one.name) }))
      const source = { file, text, lines: linesOf(text), words: () => words }
      return found.map(({ name, ...span }) =>
        located(
          { finding: finding('unknown-figure', [], { isPart: false }, { written: name, among: among() }), span },
          source,
          null,
        ),
      )
    },
    pointing: (kinds) => {
      const source = { file, text, lines: linesOf(text), words: () => [] }
      const traces = tracesIn(text).filter(({ kind }) => kinds.includes(kind))
      return traces.map((trace) => located(pointsAt(trace.kind, trace, []), source, null))
    },
  }
}

/**
 * Whether a text quotes, lists, emphasises or links deeper than anybody writes: reading that takes more than a moment, and
 * more memory than there is.
 */
function isTooDeep(text: string): boolean {
  if ((text.match(/\r\n?|\n/g)?.length ?? 0) > mostLines) return true
  const isDeepLine = new RegExp(
    `^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${deepest}}|^[ \\t]{${4 * deepest}}`,
    'm',
  )
  const isLongRun = new RegExp(`[*_]{${deepest}}`)
  const signs = /\*+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|!?\[/gu
  // Each of these looks for its end in all that is left of the block.
  const unclosed = /<[!?]/g
  const isCrowded = (block: string) =>
    (block.match(signs)?.length ?? 0) > mostSigns || (block.match(unclosed)?.length ?? 0) > deepest
  // The reader looks through all before it at each quotation and at each line under a heading.
  const backwards = text.match(/^ {0,3}(?:>|[=-]+[ \t]*$)/gm)?.length ?? 0
  return (
    isDeepLine.test(text) ||
    isLongRun.test(text) ||
    backwards > mostSigns ||
    text.split(/(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)/).some(isCrowded)
  )
}

/** The names between double braces in the words of a tree, from top to bottom. */
function placeholdersIn(node: Nodes, text: string): readonly Placeholder[] {
  if (node.type === 'text') return placeholdersOf(node, text)
  return 'children' in node ? node.children.flatMap((child) => placeholdersIn(child, text)) : []
}

function placeholdersOf({ value, position }: Text, text: string): readonly Placeholder[] {
  let from = position?.start.offset ?? 0
  return [...value.matchAll(placeholder)].map(([written, name = '']) => {
    const at = text.indexOf(written, from)
    // Words written with an escape, or over two lines, are not found as they are: then the place is where their text begins.
    const start = at < 0 ? from : at + written.indexOf(name, 2)
    if (at >= 0) from = at + written.length
    return { name, start, end: start + Math.max(1, name.length) }
  })
}

import { isMap, parseDocument, visit } from 'yaml'
import { columnOf } from './splice-lines.ts'
import { dashOf, type Entry, entryStart, isInLines, type ListNode, type MapNode } from './splice-nodes.ts'

/** How a file is laid out. */
export interface Layout {
  readonly eol: string
  /** So many columns a map stands in under its key. */
  readonly indent: number
  /** So many columns the dashes of a list stand in under its key. */
  readonly listIndent: number
}

/** A text of which a place is to be changed: its tree with places, and how it is laid out. */
export interface Sheet extends Layout {
  readonly text: string
  readonly root: MapNode
}

/** Reads a text for its places. */
export function sheetOf(written: string): Sheet {
  // A single carriage return is a line end to our reader and not to this one.
  const text = written.replace(/\r(?!\n)/g, '\n')
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false })
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new Error('Only a case that can be read is spliced.')
  const root = document.contents as MapNode
  return { text, root, eol: eolOf(written), ...indentsOf(text, root) }
}

function eolOf(text: string): string {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length
  const [windows, unix, old] = [count(/\r\n/g), count(/(?<!\r)\n/g), count(/\r(?!\n)/g)]
  if (windows > unix && windows > old) return '\r\n'
  return old > unix ? '\r' : '\n'
}

function indentsOf(text: string, root: MapNode): { readonly indent: number; readonly listIndent: number } {
  const found: { indent?: number; listIndent?: number } = {}
  visit(root, {
    Pair(_, pair) {
      const { value } = pair as Entry
      if (!isInLines(value)) return
      const keyColumn = columnOf(text, entryStart(pair as Entry))
      if (isMap(value)) found.indent ??= columnOf(text, value.range[0]) - keyColumn
      else found.listIndent ??= columnOf(text, dashOf(value as ListNode, 0)) - keyColumn
    },
  })
  const indent = Math.max(found.indent ?? 2, 1)
  return { indent, listIndent: Math.max(found.listIndent ?? indent, 0) }
}

import { isMap, isSeq } from 'yaml'
import { removeBetween } from './splice-between.ts'
import {
  columnOf,
  type Edit,
  isBelowBlank,
  isBlankLine,
  lineEnd,
  lineStart,
  nextLine,
  removeLines,
  withCommentsAbove,
  withCommentsBelow,
} from './splice-lines.ts'
import { behindColon, contentEnd, dashOf, type Entry, isInLines, type ListNode, type MapNode } from './splice-nodes.ts'
import type { Sheet } from './splice-sheet.ts'
import { betweenBrackets, indented, inLines } from './splice-write.ts'
import type { Span } from './tree.ts'

/**
 * The lines of an item: with the comments directly above it that stand in as far as its dash, and those directly below
 * it that stand in further.
 */
export function linesOf(text: string, list: ListNode, at: number): Span {
  const dash = dashOf(list, at)
  const node = list.items[at]
  const column = columnOf(text, dash)
  return {
    start: withCommentsAbove(text, lineStart(text, dash), column),
    end: withCommentsBelow(text, nextLine(text, node === undefined ? dash : contentEnd(text, node)), column),
  }
}

/** Drops an item with its lines, and of blank lines on both sides those above it; the last one leaves `[]`. */
export function dropItem(sheet: Sheet, entry: Entry, at: number): readonly Edit[] {
  const { text } = sheet
  const list = listAt(entry, at)
  if (!isInLines(list)) return removeBetween(sheet, list, at)
  const { start, end } = linesOf(text, list, at)
  const from = isBlankLine(text, end) ? withBlankAbove(text, start) : start
  const removed = removeLines(text, from, end)
  const colon = behindColon(entry)
  return list.items.length > 1 ? [removed] : [{ start: colon, end: colon, text: ' []' }, removed]
}

function withBlankAbove(text: string, start: number): number {
  let first = start
  while (isBelowBlank(text, first)) first = lineStart(text, first - 1)
  return first
}

/** Replaces an item as a whole, with the comments inside it; what stands behind its dash before it stays. */
export function replaceItem(sheet: Sheet, entry: Entry, at: number, item: object): readonly Edit[] {
  const { text, eol } = sheet
  const list = listAt(entry, at)
  const node = list.items[at] as ListNode['items'][number]
  const [start] = node.range
  const end = contentEnd(text, node)
  if (!isInLines(list)) return [{ start, end, text: `{ ${betweenBrackets(item)} }` }]
  const [first = '', ...rest] = inLines(item, sheet)
  const lines = [first, ...indented(rest, columnOf(text, start))]
  return [{ start, end: lineEnd(text, end), text: lines.join(eol) }]
}

function listAt({ value }: Entry, at: number): ListNode {
  if (!isSeq(value) || at < 0 || at >= value.items.length) throw new Error(`There is no item ${at}.`)
  return value as ListNode
}

/** The map at a position of a list. */
export function mapItem(entry: Entry, at: number): MapNode {
  const node = listAt(entry, at).items[at]
  if (!isMap(node)) throw new Error(`Item ${at} holds no fields.`)
  return node as MapNode
}

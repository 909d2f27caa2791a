import { isMap, isSeq } from 'yaml'
import { addBetween, holdsComment } from './splice-between.ts'
import {
  beginsLine,
  columnOf,
  type Edit,
  insertLines,
  isBelowBlank,
  isBlankLine,
  lineStart,
  nextLine,
  removeLines,
} from './splice-lines.ts'
import { linesOf } from './splice-list.ts'
import {
  behindColon,
  dashOf,
  type Entry,
  entryEnd,
  entryStart,
  isInLines,
  keepsBlankLines,
  type ListNode,
  type MapNode,
} from './splice-nodes.ts'
import type { Sheet } from './splice-sheet.ts'
import { betweenBrackets, indented, inLines } from './splice-write.ts'

/** Adds an item behind the last one of the list at a key; where there is none, a list in lines begins. */
export function addItem(sheet: Sheet, map: MapNode, entry: Entry, item: object): readonly Edit[] {
  const { value } = entry
  if (!isSeq(value)) return map.flow === true ? listBetween(sheet, entry, item) : beginList(sheet, entry, item)
  const list = value as ListNode
  if (list.flow !== true) return appendItem(sheet, list, item)
  const isEmpty = list.items.length === 0 && !holdsComment(sheet.text, list)
  if (isEmpty && map.flow !== true) return beginList(sheet, entry, item)
  return addBetween(sheet, list, `{ ${betweenBrackets(item)} }`)
}

/** Puts a list between brackets in the place of a value that is none. */
function listBetween({ text }: Sheet, entry: Entry, item: object): readonly Edit[] {
  const start = behindColon(entry)
  return [{ start, end: entryEnd(text, entry), text: ` [ { ${betweenBrackets(item)} } ]` }]
}

/** Begins a list below its key, in the place of a value that stands for none. */
function beginList(sheet: Sheet, entry: Entry, item: object): readonly Edit[] {
  const { text, eol, listIndent } = sheet
  const line = nextLine(text, entryEnd(text, entry))
  const column = columnOf(text, entryStart(entry)) + listIndent
  return [removeValue(text, entry), insertLines(text, line, itemLines(sheet, item, column), eol)]
}

/** Removes the value of an entry, with its line if nothing else stands on it. */
function removeValue(text: string, entry: Entry): Edit {
  const [colon, end] = [behindColon(entry), entryEnd(text, entry)]
  const start = entry.value?.range[0] ?? colon
  if (end === colon || !beginsLine(text, start)) return { start: colon, end, text: '' }
  if (isBlankLine(text, end)) return removeLines(text, lineStart(text, start), nextLine(text, end))
  return { start, end: end + text.slice(end).search(/\S/), text: '' }
}

/** Adds an item behind the last one, a blank line between where the items before have one. */
function appendItem(sheet: Sheet, list: ListNode, item: object): readonly Edit[] {
  const { text, eol } = sheet
  const last = list.items.length - 1
  const { start, end } = linesOf(text, list, last)
  const dash = dashOf(list, last)
  const node = list.items[last]
  const isBesideDash = isMap(node) && isInLines(node) && lineStart(text, node.range[0]) === lineStart(text, dash)
  const width = isBesideDash ? node.range[0] - dash : 2
  const apart = last > 0 && isBelowBlank(text, start) && !keepsBlankLines(text, list) ? [''] : []
  return [insertLines(text, end, [...apart, ...itemLines(sheet, item, columnOf(text, dash), width)], eol)]
}

/** An item as lines, its dash in a column. */
export function itemLines(sheet: Sheet, item: object, column: number, width = 2): readonly string[] {
  const [first = '', ...rest] = inLines(item, sheet)
  return [...indented([`-${' '.repeat(width - 1)}${first}`], column), ...indented(rest, column + width)]
}

import { isScalar, type ParsedNode } from 'yaml'
import { addBetween, removeBetween } from './splice-between.ts'
import {
  beginsLine,
  columnOf,
  type Edit,
  insertLines,
  lineEnd,
  lineStart,
  nextLine,
  removeLines,
} from './splice-lines.ts'
import {
  behindColon,
  contentEnd,
  type Entry,
  entryEnd,
  entryOf,
  entryStart,
  isBlockScalar,
  isInLines,
  isUnwritten,
  type MapNode,
} from './splice-nodes.ts'
import type { Sheet } from './splice-sheet.ts'
import { betweenBrackets, indented, inLines, onOneLine } from './splice-write.ts'

/** Gives a field of a map a value: in the place of the one it has, or else behind the last field. */
export function setField(sheet: Sheet, map: MapNode, name: string, value: unknown): readonly Edit[] {
  const entry = entryOf(map, name)
  if (entry === undefined) return addField(sheet, map, name, value)
  if (isSame(entry, value)) return []
  const isBetweenBrackets = map.flow === true
  const lines = isBetweenBrackets ? [] : inLines({ [name]: value }, sheet).slice(1)
  const { value: old } = entry
  if (old === null || isUnwritten(old)) return fill(sheet, entry, lines, onOneLine(value, isBetweenBrackets))
  if (!isInLines(old)) return replaceOneLine(sheet, old, onOneLine(value, isBetweenBrackets))
  if (lines.length === 0) return replaceLines(sheet, entry, old, onOneLine(value, false))
  const [start] = old.range
  const [first = '', ...rest] = inLines(value as object, sheet)
  const text = [first, ...indented(rest, columnOf(sheet.text, start))].join(sheet.eol)
  return [{ start, end: contentEnd(sheet.text, old), text }]
}

function addField(sheet: Sheet, map: MapNode, name: string, value: unknown): readonly Edit[] {
  const last = map.items.at(-1) as Entry | undefined
  if (map.flow === true || last === undefined) return addBetween(sheet, map, betweenBrackets({ [name]: value }))
  const { text, eol } = sheet
  const lines = indented(inLines({ [name]: value }, sheet), columnOf(text, entryStart(last)))
  return [insertLines(text, nextLine(text, entryEnd(text, last)), lines, eol)]
}

/** Whether a field says so already: then it stays as it is written. */
function isSame({ value: node }: Entry, value: unknown): boolean {
  if (isScalar(node)) return node.value !== null && (typeof value === 'string' ? node.source : node.value) === value
  return node !== null && JSON.stringify(node) === JSON.stringify(value)
}

/** Gives a value to a key that has none. */
function fill({ text, eol }: Sheet, entry: Entry, lines: readonly string[], line: string): readonly Edit[] {
  const colon = behindColon(entry)
  if (lines.length === 0)
    return [{ start: colon, end: colon, text: text[colon - 1] === ':' ? ` ${line}` : `: ${line}` }]
  return [insertLines(text, nextLine(text, colon), indented(lines, columnOf(text, entryStart(entry))), eol)]
}

/** Replaces a value that begins behind its key; of a text below a sign, the lines go and what stands behind the sign stays. */
function replaceOneLine({ text }: Sheet, old: ParsedNode, line: string): readonly Edit[] {
  const [start] = old.range
  const end = contentEnd(text, old)
  if (!isBlockScalar(old)) return [{ start, end, text: line }]
  const sign = /^\S+/.exec(text.slice(start))?.[0] ?? ''
  return [
    { start, end: start + sign.length, text: line },
    ...(nextLine(text, start) < end ? [removeLines(text, nextLine(text, start), nextLine(text, end))] : []),
  ]
}

/** Replaces a value in lines by one that stands behind its key. */
function replaceLines({ text }: Sheet, entry: Entry, old: ParsedNode, line: string): readonly Edit[] {
  const colon = behindColon(entry)
  const end = contentEnd(text, old)
  const [start] = old.range
  if (lineStart(text, start) === lineStart(text, colon)) return [{ start, end, text: line }]
  const inPlace = { start: colon, end: colon, text: ` ${line}` }
  return [inPlace, removeLines(text, nextLine(text, colon), nextLine(text, end))]
}

/** Takes a field away with its whole lines; of a map that has no other field, `{}` is left. */
export function removeField(sheet: Sheet, map: MapNode, name: string): readonly Edit[] {
  const { text } = sheet
  const entry = entryOf(map, name)
  if (entry === undefined) return []
  const at = map.items.indexOf(entry)
  const next = map.items[at + 1] as Entry | undefined
  if (map.flow === true) return removeBetween(sheet, map, at)
  const start = entryStart(entry)
  const end = entryEnd(text, entry)
  if (map.items.length === 1) return [{ start, end, text: '{}' }]
  if (next === undefined || beginsLine(text, start))
    return [removeLines(text, lineStart(text, start), nextLine(text, end))]
  // It stands behind the dash: the next field comes in its place, or comments on the way there do.
  const nextStart = entryStart(next)
  if (lineStart(text, nextStart) === nextLine(text, end)) return [{ start, end: nextStart, text: '' }]
  const dash = text.slice(0, start).trimEnd().length
  return [{ start: dash, end: lineEnd(text, end), text: '' }]
}

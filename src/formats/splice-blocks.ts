import { itemLines } from './splice-add-item.ts'
import { addBetween } from './splice-between.ts'
import { columnOf, type Edit, insertLines, isBelowBlank, lineStart, withCommentsAbove } from './splice-lines.ts'
import { contentEnd, type Entry, entryOf, entryStart, keepsBlankLines } from './splice-nodes.ts'
import type { Sheet } from './splice-sheet.ts'
import { betweenBrackets, indented, inLines } from './splice-write.ts'

/** Adds a list with one item at the end of a file. */
export function addListAtEnd(sheet: Sheet, name: string, item: object): readonly Edit[] {
  if (sheet.root.flow === true) return addBetween(sheet, sheet.root, betweenBrackets({ [name]: [item] }))
  return addAtEnd(sheet, [`${name}:`, ...itemLines(sheet, item, sheet.listIndent)])
}

/** Adds a map above the block of another key, or else at the end of a file. */
export function addMapAbove(sheet: Sheet, name: string, value: object, other: string): readonly Edit[] {
  const { text, root, eol } = sheet
  if (root.flow === true) return addBetween(sheet, root, betweenBrackets({ [name]: value }))
  const lines = inLines({ [name]: value }, sheet)
  const below = entryOf(root, other)
  if (below === undefined) return addAtEnd(sheet, lines)
  const column = columnOf(text, entryStart(below))
  const line = lineStart(text, entryStart(below))
  // Comments at the top are about the whole file.
  const at = below === root.items[0] ? line : withCommentsAbove(text, line, column)
  const apart = isBelowBlank(text, at) ? [''] : []
  return [insertLines(text, at, [...indented(lines, column), ...apart], eol)]
}

/** Adds a block at the end of a file, behind a blank line. */
function addAtEnd({ text, root, eol }: Sheet, lines: readonly string[]): readonly Edit[] {
  const closed = text.slice(contentEnd(text, root)).search(/^\.\.\.(?=\s|$)/m)
  const at = closed < 0 ? text.length : contentEnd(text, root) + closed
  const column = columnOf(text, entryStart(root.items[0] as Entry))
  const apart = isBelowBlank(text, at) || keepsBlankLines(text, root) ? [] : ['']
  return [insertLines(text, at, [...apart, ...indented(lines, column)], eol)]
}

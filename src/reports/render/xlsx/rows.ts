import type { Coded } from '../../formula.ts'
import { type Column, formulaOfCell, type Sheet, type SheetCell, valueOfCell } from '../../sheet.ts'
import { formulaText, type Place } from './formula.ts'
import { type Grid, letterAt } from './grid.ts'
import type { StyleName } from './styles.ts'
import { cellText, escaped, looksLikeFormula } from './text.ts'
import { headHeight } from './widths.ts'

/** What rows are written with. */
export interface Writing {
  readonly styles: Readonly<Record<StyleName, string>>
  readonly unknown: string
}

/** The rows of a sheet, one by one: its introduction, keys, labels and values. */
export function* rowsXml(sheet: Sheet, grid: Grid, writing: Writing): Generator<string> {
  const text = (at: number, row: number, words: string, style: StyleName) =>
    textCell(`${letterAt(at)}${row}`, words, writing.styles[style])
  for (const [at, words] of sheet.intro.entries()) {
    const isTitle = at === 0
    yield rowXml(at + 1, [text(0, at + 1, words, isTitle ? 'title' : 'intro')], isTitle ? heightOfTitle : undefined)
  }
  const keys = sheet.columns.map(({ key, kind }, at) =>
    text(at, grid.keys, key, kind === 'text' ? 'key' : 'keyOfNumbers'),
  )
  yield rowXml(grid.keys, keys)
  const labels = sheet.columns.map(({ label, kind }, at) =>
    text(at, grid.keys + 1, label, kind === 'text' ? 'head' : 'headOfNumbers'),
  )
  yield rowXml(grid.keys + 1, labels, headHeight(sheet))
  for (const [at, { cells }] of sheet.rows.entries()) {
    const place = { grid, row: grid.first + at, unknown: writing.unknown }
    const written = cells.map((cell, column) => cellXml(cell, sheet.columns[column] as Column, column, place, writing))
    yield rowXml(place.row, written)
  }
}

const heightOfTitle = 26

function rowXml(row: number, cells: readonly string[], height?: number): string {
  const set = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${row}"${set}>${cells.join('')}</row>`
}

function cellXml(cell: SheetCell, column: Column, at: number, place: Place, { styles, unknown }: Writing): string {
  const address = `${letterAt(at)}${place.row}`
  const value = valueOfCell(cell)
  const formula = formulaOfCell(cell)
  const kind = (typeof cell === 'object' && cell !== null && 'kind' in cell ? cell.kind : undefined) ?? column.kind
  if (formula !== undefined) {
    const style = styles[value === null ? 'unknown' : kind]
    const text = `<f>${escaped(formulaText(formula, place))}</f>`
    if (typeof value === 'number') return `<c r="${address}" s="${style}">${text}<v>${value}</v></c>`
    return `<c r="${address}" s="${style}" t="str">${text}<v>${escaped(wordOf(value, unknown))}</v></c>`
  }
  if (typeof value === 'number') return `<c r="${address}" s="${styles[kind]}"><v>${value}</v></c>`
  const word = wordOf(value, unknown)
  if (word === '') return ''
  return textCell(address, word, styles[styleOfText(value, column, word)])
}

function styleOfText(value: Coded | string | null, { kind }: Column, word: string): StyleName {
  if (value === null || kind !== 'text') return 'unknown'
  return looksLikeFormula(word) ? 'guarded' : 'text'
}

function wordOf(value: Coded | string | null, unknown: string): string {
  if (value === null) return unknown
  return typeof value === 'string' ? value : value.word
}

/** Text stands in the cell itself, and is never a formula. */
function textCell(address: string, words: string, style: string): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(words)}</t></is></c>`
}

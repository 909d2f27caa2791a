import type { Language } from '../language/numbers.ts'
import { clean } from './document.ts'
import type { Coded, Formula } from './formula.ts'

/** What a column holds: how a spreadsheet shows it, and how a table for further work writes it. */
export type ColumnKind = 'text' | 'money' | 'count' | 'number' | 'factor' | 'share' | 'year'

export interface Column {
  /** The same in every language. */
  readonly key: string
  readonly label: string
  readonly kind: ColumnKind
  /** Of a column of figures: whether the row's name names the figure, or needs the column's key after it. */
  readonly figure?: 'row' | 'key'
}

/** What a cell holds: a number, a text, a word of the method, null for what is unknown, '' where there is nothing to give. */
export type Value = number | string | Coded | null

/** A value that follows from other cells, or that is of another kind than its column. */
export interface LiveValue {
  readonly value: number | Coded | '' | null
  readonly formula?: Formula | undefined
  readonly kind?: ColumnKind
}

export type SheetCell = Value | LiveValue

export interface SheetRow {
  /** The name of what the row holds, as `explain` takes the first part of a figure's name. */
  readonly name: string
  readonly cells: readonly SheetCell[]
}

/** A table of values for further work, in a workbook or a file of its own. */
export interface Sheet {
  /** The same in every language. */
  readonly name: string
  readonly title: string
  /** Sentences above the table, where a table has them. */
  readonly intro: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly SheetRow[]
}

/** All tables of a result, and whose they are. */
export interface Workbook {
  readonly title: string
  readonly organisation: string | null
  readonly language: Language
  readonly currency: string
  /** What stands above every printed page, and at the head of the first table; null is nothing. */
  readonly notice?: string | null | undefined
  readonly sheets: readonly Sheet[]
}

/** A column with what it holds of each item. */
export interface ColumnOf<T> extends Column {
  readonly cell: (item: T) => SheetCell
}

/** By which column a row is named. */
export const nameColumn = 'name'

/** A table with a row for each item; the last column names it. */
export function sheetOf<T>(
  about: {
    readonly name: string
    readonly title: string
    readonly nameLabel: string
    readonly intro?: readonly string[]
  },
  columns: readonly ColumnOf<T>[],
  items: readonly T[],
  nameOf: (item: T) => string,
): Sheet {
  return {
    name: about.name,
    title: about.title,
    intro: (about.intro ?? []).map(clean),
    columns: [
      ...columns.map(({ cell: _, ...column }) => column),
      { key: nameColumn, label: about.nameLabel, kind: 'text' },
    ],
    rows: items.map((item) => {
      const name = nameOf(item)
      return { name, cells: [...columns.map(({ cell }) => cleaned(cell(item))), name] }
    }),
  }
}

/** The value of a cell, live or not. */
export function valueOfCell(cell: SheetCell | undefined): Value {
  if (cell === undefined) return ''
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell
}

/** The formula of a cell that has one. */
export function formulaOfCell(cell: SheetCell | undefined): Formula | undefined {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.formula : undefined
}

/** The name by which `explain` knows what a cell shows; null where it shows no figure. */
export function figureOf({ name, cells }: SheetRow, { key, figure }: Column, at: number): string | null {
  const value = valueOfCell(cells[at])
  if (figure === undefined || (value !== null && typeof value !== 'number')) return null
  return figure === 'row' ? name : `${name}.${key}`
}

function cleaned(cell: SheetCell): SheetCell {
  if (typeof cell === 'string') return clean(cell)
  if (typeof cell === 'object' && cell !== null && 'code' in cell) return { ...cell, word: clean(cell.word) }
  return cell
}

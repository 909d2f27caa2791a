import { nameColumn, type Sheet } from '../../sheet.ts'

/** Where the columns and rows of a table stand on its sheet. */
export interface Grid {
  readonly name: string
  readonly title: string
  /** The row of the keys; that of the labels follows it. */
  readonly keys: number
  readonly first: number
  /** Never before the first: a name for no cells at all there is not. */
  readonly last: number
  /** In which a reader may filter: the labels and the rows. */
  readonly filter: string
  readonly letterOf: (column: string) => string
  readonly rowOf: (name: string) => number
}

/** Lays out a table: its introduction, keys, labels and rows. */
export function gridOf({ name, title, intro, columns, rows }: Sheet): Grid {
  const keys = intro.length === 0 ? 1 : intro.length + 2
  const letters = new Map(columns.map(({ key }, at) => [key, letterAt(at)]))
  const first = keys + 2
  const places = new Map(rows.map((row, at) => [row.name, first + at]))
  const last = first + Math.max(rows.length, 1) - 1
  return {
    ...{ name, title, keys, first, last },
    filter: `A${keys + 1}:${letterAt(columns.length - 1)}${last}`,
    letterOf: (column) => found(letters.get(column), column),
    rowOf: (row) => found(places.get(row), row),
  }
}

/** The letters of a column: A to Z, then AA. */
export function letterAt(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letterAt(Math.floor(at / 26) - 1) + last
}

/** What a column of a table is called in formulas; without a column, its rows. */
export function rangeName(sheet: string, column: string = nameColumn): string {
  return `${sheet}_${column.replace(/[^a-z0-9]/gi, '_')}`
}

function found<T>(place: T | undefined, what: string): T {
  if (place === undefined) throw new Error(`a formula asked for a cell that is not there: ${what}`)
  return place
}

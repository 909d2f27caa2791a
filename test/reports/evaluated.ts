import type { Formula, Term, Where, Without } from '../../src/reports/formula.ts'
import {
  formulaOfCell,
  nameColumn,
  type Sheet,
  type SheetRow,
  type Value,
  valueOfCell,
} from '../../src/reports/sheet.ts'

interface Place {
  readonly sheets: readonly Sheet[]
  readonly sheet: Sheet
  readonly row: SheetRow
}

export interface Followed {
  readonly name: string
  readonly column: string
  readonly value: Value
  readonly follows: Value
}

/** Every live cell of a workbook, with its value and with what its formula gives from the values of other cells. */
export function followed(sheets: readonly Sheet[]): readonly Followed[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      sheet.columns.flatMap(({ key }, at) => {
        const formula = formulaOfCell(row.cells[at])
        if (formula === undefined) return []
        const follows = outcome(formula, { sheets, sheet, row })
        return [{ name: row.name, column: `${sheet.name} ${key}`, value: valueOfCell(row.cells[at]), follows }]
      }),
    ),
  )
}

function outcome({ term, unless, otherwise }: Formula, place: Place): Value {
  if (unless.some((one) => holds(one, place))) return otherwise === 'unknown' ? null : ''
  return number(term, place)
}

function holds(test: Without, place: Place): boolean {
  switch (test.is) {
    case 'not-a-number':
      return test.of.some((one) => typeof (one.is === 'cell' ? valueAt(one, place) : number(one, place)) !== 'number')
    case 'any':
      return number(test.count, place) > 0
    case 'equal':
      return codeOf(valueAt({ column: test.column }, place)) === test.to.code
    case 'not-above':
      return number(test.term, place) <= test.limit
  }
}

function number(term: Term, place: Place): number {
  switch (term.is) {
    case 'cell': {
      const value = valueAt(term, place)
      if (typeof value !== 'number') throw new Error(`${term.column} of ${place.row.name} is no number`)
      return value
    }
    case 'sum':
      return rowsIn(term, place)
        .map((row) => valueAt({ column: term.column }, row))
        .reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0)
    case 'count':
      return rowsIn(term, place).length
    case 'product':
      return term.of.reduce((product, one) => product * number(one, place), 1)
    case 'difference':
      return number(term.from, place) - number(term.minus, place)
    case 'ratio':
      return number(term.of, place) / number(term.over, place)
  }
}

function rowsIn({ sheet: name, where }: { sheet: string; where: readonly Where[] }, place: Place): readonly Place[] {
  const sheet = place.sheets.find((one) => one.name === name) as Sheet
  return sheet.rows
    .map((row) => ({ ...place, sheet, row }))
    .filter((row) => where.every((one) => fits(one, row, place)))
}

function fits(where: Where, row: Place, place: Place): boolean {
  const value = valueAt({ column: where.column }, row)
  if ('names' in where) return value === place.row.name
  if ('known' in where) return typeof value === 'number'
  if ('equals' in where) return codeOf(value) === where.equals.code
  return codeOf(value).split(' ').includes(where.contains.code)
}

function valueAt({ column, row: name }: { column: string; row?: string }, { sheet, row }: Place): Value {
  const at = sheet.columns.findIndex(({ key }) => key === column)
  if (at === -1) throw new Error(`there is no column ${column}`)
  const from = name === undefined ? row : sheet.rows.find((one) => one.name === name)
  if (from === undefined) throw new Error(`there is no row ${name} by ${nameColumn}`)
  return valueOfCell(from.cells[at])
}

function codeOf(value: Value): string {
  return typeof value === 'object' && value !== null ? value.code : String(value)
}

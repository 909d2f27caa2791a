import type { Formula, Term, Where, Without } from '../../formula.ts'
import { nameColumn } from '../../sheet.ts'
import { type Grid, rangeName } from './grid.ts'

/** Where a formula stands. */
export interface Place {
  readonly grid: Grid
  readonly row: number
  /** What an unknown value is called. */
  readonly unknown: string
}

/** A formula as spreadsheets write it in their files, in English whatever their language. */
export function formulaText({ term, unless, otherwise }: Formula, place: Place): string {
  if (unless.length === 0) return termText(term, place)
  const tests = unless.map((one) => testText(one, place))
  const test = tests.length === 1 ? tests[0] : `OR(${tests.join(',')})`
  return `IF(${test},${quoted(otherwise === 'unknown' ? place.unknown : '')},${termText(term, place)})`
}

function termText(term: Term, place: Place): string {
  switch (term.is) {
    case 'cell':
      return cellAddress(term.column, place, term.row)
    case 'sum': {
      const range = rangeName(term.sheet, term.column)
      return term.where.length === 0 ? `SUM(${range})` : `SUMIFS(${[range, ...criteria(term, place)].join(',')})`
    }
    case 'count':
      return term.where.length === 0
        ? `COUNTA(${rangeName(term.sheet)})`
        : `COUNTIFS(${criteria(term, place).join(',')})`
    case 'product':
      return term.of.map((one) => factorText(one, place)).join('*')
    case 'difference':
      return `${termText(term.from, place)}-${factorText(term.minus, place)}`
    case 'ratio':
      return `${factorText(term.of, place)}/${factorText(term.over, place)}`
  }
}

/** A term between signs of multiplication: what is added up goes in brackets. */
function factorText(term: Term, place: Place): string {
  const text = termText(term, place)
  return term.is === 'difference' || term.is === 'ratio' ? `(${text})` : text
}

function testText(test: Without, place: Place): string {
  switch (test.is) {
    case 'not-a-number':
      return `COUNT(${test.of.map((one) => termText(one, place)).join(',')})<${test.of.length}`
    case 'any':
      return `${termText(test.count, place)}>0`
    case 'equal':
      return `${cellAddress(test.column, place)}=${quoted(test.to.word)}`
    case 'not-above':
      return `${termText(test.term, place)}<=${test.limit}`
  }
}

function criteria({ sheet, where }: { sheet: string; where: readonly Where[] }, place: Place): readonly string[] {
  return where.flatMap((one) => [rangeName(sheet, one.column), criterion(one, place)])
}

function criterion(where: Where, place: Place): string {
  if ('names' in where) return cellAddress(nameColumn, place)
  if ('known' in where) return quoted('>-1E+300')
  return 'equals' in where ? quoted(where.equals.word) : quoted(`*${where.contains.word}*`)
}

function cellAddress(column: string, { grid, row }: Place, other?: string): string {
  return `${grid.letterOf(column)}${other === undefined ? row : grid.rowOf(other)}`
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

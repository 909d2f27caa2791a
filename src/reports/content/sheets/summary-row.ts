import type { Coded } from '../../formula.ts'
import { cellOf, type Formula, type Term } from '../../formula.ts'
import type { ColumnKind } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { figureAt } from '../figure.ts'

/** One figure of the summary. */
export interface SummaryRow {
  readonly name: string
  readonly block: Coded
  /** What the figure is about; the same for the rows that belong together. */
  readonly subject: string
  readonly label: string
  readonly kind: ColumnKind
  readonly value: number | null | ''
  readonly formula: Formula | undefined
}

/** The value that the result gives a figure. */
export function valueIn({ result }: Desk, name: string): number | null {
  const value = figureAt(result, name)
  if (typeof value !== 'number' && value !== null)
    throw new Error(`a table asked for a figure that is not there: ${name}`)
  return value
}

/** The value in another row of the summary. */
export function rowOf(name: string): Term {
  return cellOf('value', name)
}

/** A formula that always has a value. */
export function always(term: Term): Formula {
  return { term, unless: [], otherwise: 'unknown' }
}

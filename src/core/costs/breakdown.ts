import type { Basis } from '../case/activity.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Form } from '../case/form.ts'
import type { CostLine } from './cost-line.ts'
import type { Compared } from './difference.ts'
import { compare, countedLines, inPerspective, type Ledger } from './ledger.ts'

export interface YearRow extends Compared {
  readonly follow_up_year: number
}

export interface PayerRow extends Compared {
  readonly payer: string
  readonly public: boolean
  readonly by_year: readonly YearRow[]
}

export interface SectorRow extends Compared {
  readonly sector: string
}

export interface FormRow extends Compared {
  readonly form: Form | 'unstated'
}

export interface BasisRow extends Compared {
  readonly basis: Basis
}

/** What was realised by the date of the session, and what is expected after it. */
export interface Realised {
  readonly realised: Compared
  readonly expected: Compared
}

/** Cost by payer, in the order of the payers' list; together these rows are the total for society. */
export function payerRows(ledger: Ledger, { payers }: Evaluation): readonly PayerRow[] {
  return valuesOf(ledger, 'payer', [...payers.keys()]).map((payer) => {
    const isOf = (line: CostLine) => line.payer === payer
    const years = valuesOf(ledger, 'follow_up_year').sort((a, b) => a - b)
    return {
      payer,
      public: payers.get(payer)?.public ?? false,
      ...compare(ledger, (line) => (isOf(line) ? 1 : 0), 'some-payers'),
      by_year: years.map((follow_up_year) => ({
        follow_up_year,
        ...compare(ledger, (line) => (isOf(line) && line.follow_up_year === follow_up_year ? 1 : 0), 'some-payers'),
      })),
    }
  })
}

/** Cost by sector, over all payers. */
export function sectorRows(ledger: Ledger): readonly SectorRow[] {
  return valuesOf(ledger, 'sector').map((sector) => ({
    sector,
    ...compare(ledger, (line) => (line.sector === sector ? 1 : 0)),
  }))
}

/** Cost by form, over all payers. */
export function formRows(ledger: Ledger): readonly FormRow[] {
  return valuesOf(ledger, 'form').map((form) => ({
    form,
    ...compare(ledger, (line) => (line.form === form ? 1 : 0)),
  }))
}

/** Cost by where the quantities come from, in the perspective of the settings. */
export function basisRows(ledger: Ledger, evaluation: Evaluation): readonly BasisRow[] {
  return valuesOf(ledger, 'basis').map((basis) => ({
    basis,
    ...inPerspective(ledger, evaluation, (line) => (line.basis === basis ? 1 : 0)),
  }))
}

/** The costs split at the date of the session; null where the case states none. */
export function realisedAndExpected(ledger: Ledger, evaluation: Evaluation): Realised | null {
  const lines = countedLines(ledger)
  if (lines.some(({ expected_share }) => expected_share === null) || lines.length === 0) return null
  const after = (line: CostLine) => line.expected_share as number
  return {
    realised: inPerspective(ledger, evaluation, (line) => 1 - after(line)),
    expected: inPerspective(ledger, evaluation, after),
  }
}

/** The values of a field over all counted lines, in a given order or else sorted. */
function valuesOf<K extends 'payer' | 'sector' | 'form' | 'basis' | 'follow_up_year'>(
  ledger: Ledger,
  field: K,
  order?: readonly CostLine[K][],
): CostLine[K][] {
  const found = new Set(countedLines(ledger).map((line) => line[field]))
  return order === undefined ? [...found].sort() : order.filter((value) => found.has(value))
}

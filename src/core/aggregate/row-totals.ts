import type { Evaluation } from '../case/evaluation.ts'
import type { YearRow } from '../costs/breakdown.ts'
import { type Compared, sumCompared } from '../costs/difference.ts'
import type { Counted } from './block.ts'

export type RowTotals<K extends string> = Compared & Readonly<Record<K, string>>

export interface PayerTotals extends Compared {
  readonly payer: string
  readonly public: boolean
  readonly by_year: readonly YearRow[]
}

/** Rows of one breakdown added up over cases; a case without such a row adds nothing, unless its cost is unknown. */
export function rowTotals<K extends 'sector' | 'form'>(
  results: readonly Counted[],
  key: K,
  rowsOf: (result: Counted) => readonly RowTotals<K>[],
): readonly RowTotals<K>[] {
  const names = [...new Set(results.flatMap((result) => rowsOf(result).map((row) => row[key])))].sort()
  return names.map((name) => {
    const rows = results.map((result) => rowsOf(result).find((row) => row[key] === name) ?? absentRow(result))
    return { [key]: name, ...sumCompared(rows) } as RowTotals<K>
  })
}

/** Payers added up over cases, as a whole and by follow-up year, in the order of the payers' list. */
export function payerTotals(results: readonly Counted[], { payers }: Evaluation): readonly PayerTotals[] {
  const used = new Set(results.flatMap((result) => result.payers.map(({ payer }) => payer)))
  return [...payers.values()]
    .filter(({ id }) => used.has(id))
    .map((payer) => {
      const rows = results.map((result) => ({ result, row: result.payers.find((row) => row.payer === payer.id) }))
      const years = [
        ...new Set(rows.flatMap(({ row }) => (row?.by_year ?? []).map(({ follow_up_year }) => follow_up_year))),
      ].sort((a, b) => a - b)
      return {
        payer: payer.id,
        public: payer.public,
        ...sumCompared(rows.map(({ result, row }) => row ?? absentRow(result))),
        by_year: years.map((follow_up_year) => ({
          follow_up_year,
          ...sumCompared(
            rows.map(
              ({ result, row }) =>
                row?.by_year.find((year) => year.follow_up_year === follow_up_year) ?? absentRow(result),
            ),
          ),
        })),
      }
    })
}

function absentRow({ cost_unknown }: Counted): Compared {
  const unknown = cost_unknown.intervention || cost_unknown.reference
  return {
    intervention: cost_unknown.intervention ? null : 0,
    reference: cost_unknown.reference ? null : 0,
    difference: unknown ? null : 0,
    bound: null,
    bound_amount: null,
  }
}

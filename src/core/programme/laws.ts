import { groups } from 'd3-array'
import type { Counted } from '../aggregate/block.ts'
import { payerTotals } from '../aggregate/row-totals.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { type Compared, sumCompared } from '../costs/difference.ts'

/** What payers spend under one law, or under some together where a payer does not divide them. */
export interface LawRow extends Compared {
  /** As the payers' list has it; null for payers without one. */
  readonly law: string | null
  readonly public: boolean
  readonly payers: readonly string[]
}

/** Cost by the law under which it is paid, over cases that may be added up, in the order of the payers' list. */
export function lawRows(results: readonly Counted[], evaluation: Evaluation): readonly LawRow[] {
  const rows = payerTotals(results, evaluation).map((row) => ({
    row,
    law: evaluation.payers.get(row.payer)?.law ?? null,
  }))
  return groups(rows, ({ law, row }) => JSON.stringify([law, row.public])).map(([, same]) => {
    const { law, row } = same[0] as (typeof rows)[number]
    return {
      law,
      public: row.public,
      payers: same.map((one) => one.row.payer),
      ...sumCompared(same.map((one) => one.row)),
    }
  })
}

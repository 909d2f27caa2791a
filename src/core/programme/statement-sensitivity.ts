import { type CaseloadCost, perClientWith } from './caseload-cost.ts'
import { caseloadsWith } from './caseload-table.ts'
import { costAtCaseload } from './programme-cost.ts'

/** What a statement comes to where one thing is otherwise. */
export interface SensitivityRow {
  readonly at: number
  readonly cost: number
  readonly gain: number
  readonly net: number
}

/** How a statement depends on what it rests on. */
export interface Sensitivity {
  /**
   * By how many people a worker supports, the caseload as it was among them; null where the cost of a worker or the months
   * of support are not known.
   */
  readonly caseload: readonly SensitivityRow[] | null
  /** As it was; null where the programme does not say. */
  readonly caseload_as_it_was: number | null
  /** What a client costs in the rows by caseload. */
  readonly caseload_cost: CaseloadCost
  /** With the whole benefit, three quarters and half of it; what the support took the place of is left as it is. */
  readonly realism: readonly SensitivityRow[]
  /** The factor of the benefit at which the net is zero; below zero where the support it took the place of pays for it alone, null where the benefit is not above zero. */
  readonly break_even_realism: number | null
  /** If this share of those served stopped and gained nothing, while their support cost as much. */
  readonly dropout: readonly SensitivityRow[]
  /** The share of those served that may stop before the net is below zero; null where it is below zero already, or nothing is gained. */
  readonly break_even_dropout: number | null
}

/** What sensitivity is worked out from: amounts for all served. */
export interface StatementBase {
  readonly cost: number
  /** gain = benefit + the support it took the place of. */
  readonly gain: number
  readonly benefit: number
  readonly served: number
  readonly fte_year_cost: number | null
  readonly months: number | null
  readonly caseload: number | undefined
  readonly caseload_cost: CaseloadCost
  /** As counted, from 0 to 1. */
  readonly stopped_share: number | null
}

const factors = [1, 0.75, 0.5] as const
const dropouts = [0, 0.1, 0.2, 0.3, 0.4, 0.5] as const

/** The net for other caseloads, less of the benefit, and more people who stop. */
export function sensitivity(base: StatementBase): Sensitivity {
  const { cost, gain, benefit, stopped_share: stopped } = base
  const shares = [...new Set([...dropouts, ...(stopped === null ? [] : [stopped])])].sort((a, b) => a - b)
  return {
    caseload: byCaseload(base),
    caseload_as_it_was: base.caseload ?? null,
    caseload_cost: base.caseload_cost,
    realism: factors.map((at) => row(at, cost, gain - (1 - at) * benefit)),
    break_even_realism: benefit > 0 ? (cost - (gain - benefit)) / benefit : null,
    dropout: shares.map((at) => row(at, cost, gain * (1 - at))),
    break_even_dropout: gain > 0 && gain >= cost ? 1 - cost / gain : null,
  }
}

function row(at: number, cost: number, gain: number): SensitivityRow {
  return { at, cost, gain, net: gain - cost }
}

/** At the caseload as it was a row has the cost of the statement itself, if it rests on that. */
function byCaseload({ cost, gain, served, fte_year_cost: fte, months, caseload, caseload_cost: each }: StatementBase) {
  if (fte === null || months === null) return null
  const isWithinBudget = each.from === 'budget'
  return caseloadsWith(caseload).map((at) => {
    const workers = costAtCaseload(fte, at, months, 1)
    const isStatement = at === caseload && (isWithinBudget || each.budget_per_client === null)
    return row(at, isStatement ? cost : served * perClientWith(each, workers), gain)
  })
}

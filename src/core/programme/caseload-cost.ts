import type { ProgrammeApproach } from './programme.ts'
import { costAtCaseload } from './programme-cost.ts'

/** What a client of an approach costs at one caseload or another. */
export interface CaseloadCost {
  /**
   * `budget`: as many people cost what the budget says at the caseload as it was, and only what workers cost changes with
   * it. `workers`: workers alone.
   */
  readonly from: 'budget' | 'workers'
  /** budget / served; null where one of them is not stated. */
  readonly budget_per_client: number | null
  /** What workers cost per client at the caseload as it was; null where it or the months of support are not known. */
  readonly workers_per_client: number | null
}

/**
 * From what a client costs: from the budget where it holds at least the workers at the caseload as it was, or else from
 * workers alone.
 *
 * @param months the mean months of support of a client; null where they are not known
 */
export function caseloadCost(
  { budget, fte_year_cost, caseload }: ProgrammeApproach,
  served: number | null,
  months: number | null,
): CaseloadCost {
  const ofBudget = budget === undefined || served === null || served === 0 ? null : budget / served
  const ofWorkers =
    fte_year_cost === undefined || caseload === undefined || months === null
      ? null
      : costAtCaseload(fte_year_cost, caseload, months, 1)
  return {
    from: ofBudget !== null && ofWorkers !== null && ofBudget >= ofWorkers ? 'budget' : 'workers',
    budget_per_client: ofBudget,
    workers_per_client: ofWorkers,
  }
}

/** What a client costs where workers cost so much per client: that, and what else the budget holds. */
export function perClientWith(
  { from, budget_per_client: budget, workers_per_client: asItWas }: CaseloadCost,
  workers: number,
): number {
  return from === 'workers' || budget === null || asItWas === null ? workers : budget + (workers - asItWas)
}

import type { CaseBenefit } from './case-benefits.ts'
import type { ProgrammeApproach } from './programme.ts'

/** What an approach cost for everyone it served. */
export interface ProgrammeCost {
  readonly amount: number
  readonly served: number
  /** amount / served. */
  readonly per_client: number
  /** The budget as stated; or workers and caseload, with the months of support that the cases show. */
  readonly from: 'budget' | 'caseload'
}

/**
 * The budget where it is stated, or else served x fte_year_cost / (12 x caseload) x the mean months of support over the
 * cases; null where neither can be said, or where nobody was served.
 */
export function programmeCost(
  { budget, fte_year_cost, caseload }: ProgrammeApproach,
  served: number | null,
  { months }: CaseBenefit,
): ProgrammeCost | null {
  if (served === null || served === 0) return null
  if (budget !== undefined) return { amount: budget, served, per_client: budget / served, from: 'budget' }
  if (fte_year_cost === undefined || caseload === undefined || months === null) return null
  const amount = costAtCaseload(fte_year_cost, caseload, months, served)
  return { amount, served, per_client: amount / served, from: 'caseload' }
}

/** served x fte_year_cost / (12 x caseload) x months of support of a client. */
export function costAtCaseload(fteYearCost: number, caseload: number, months: number, served: number): number {
  return (served * fteYearCost * months) / (12 * caseload)
}

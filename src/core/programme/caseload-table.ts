import type { CaseBenefit } from './case-benefits.ts'
import { clientMonthPrice } from './caseload.ts'
import { type CaseloadCost, caseloadCost, perClientWith } from './caseload-cost.ts'
import type { ProgrammeApproach } from './programme.ts'
import { costAtCaseload } from './programme-cost.ts'

/** The caseloads that are tried. */
const caseloads = [30, 40, 50, 60, 70, 80, 90, 100] as const

/** What a client costs at one caseload, and whether the benefit that cases show is as much. */
export interface CaseloadRow {
  readonly caseload: number
  readonly client_month: number
  /** What workers cost for a client in a year. */
  readonly client_year: number
  /**
   * The benefit per client at which this caseload pays for itself: client_month x months per client, and what else the
   * budget holds where the table takes that in; null where the months are not known.
   */
  readonly break_even: number | null
  /** Null where the break-even or the benefit is not known. */
  readonly pays_for_itself: boolean | null
}

/** How the cost of an approach depends on how many people one worker supports. */
export interface CaseloadTable {
  readonly approach: string
  readonly fte_year_cost: number
  /** As it was; null where the programme does not say. */
  readonly caseload: number | null
  /** The mean months of support of a client, over the cases of which they are known. */
  readonly months: number | null
  readonly months_known: number
  /** The mean benefit per client that the cases show, apart from the support itself. */
  readonly benefit: number | null
  readonly benefit_known: number
  /** What a client costs for the break-even of each row. */
  readonly cost: CaseloadCost
  /**
   * fte_year_cost x months / (12 x (benefit - what else the budget holds per client)): at a caseload above this the support
   * pays for itself; null where it does so at none.
   */
  readonly break_even_caseload: number | null
  readonly rows: readonly CaseloadRow[]
}

/**
 * The table of one approach, for caseloads of 30, 40 … 100 and the one it had; null where the cost of a worker is not
 * stated.
 */
export function caseloadTable(
  approach: string,
  stated: ProgrammeApproach,
  served: number | null,
  shown: CaseBenefit,
): CaseloadTable | null {
  const { fte_year_cost, caseload } = stated
  if (fte_year_cost === undefined) return null
  const cost = caseloadCost(stated, served, shown.months)
  return {
    approach,
    fte_year_cost,
    caseload: caseload ?? null,
    ...shown,
    cost,
    break_even_caseload: breakEvenCaseload(fte_year_cost, cost, shown),
    rows: caseloadsWith(caseload).map((one) => caseloadRow(one, fte_year_cost, cost, shown)),
  }
}

/** The caseloads that are tried, and the one there was, from small to large. */
export function caseloadsWith(asItWas: number | undefined): readonly number[] {
  return [...new Set([...caseloads, ...(asItWas === undefined ? [] : [asItWas])])].sort((a, b) => a - b)
}

function breakEvenCaseload(fteYearCost: number, cost: CaseloadCost, { months, benefit }: CaseBenefit): number | null {
  if (months === null || benefit === null) return null
  const forWorkers = benefit - perClientWith(cost, 0)
  return forWorkers > 0 ? (fteYearCost * months) / (12 * forWorkers) : null
}

function caseloadRow(
  caseload: number,
  fteYearCost: number,
  cost: CaseloadCost,
  { months, benefit }: CaseBenefit,
): CaseloadRow {
  const break_even = months === null ? null : perClientWith(cost, costAtCaseload(fteYearCost, caseload, months, 1))
  return {
    caseload,
    client_month: clientMonthPrice(fteYearCost, caseload),
    client_year: fteYearCost / caseload,
    break_even,
    pays_for_itself: break_even === null || benefit === null ? null : benefit >= break_even,
  }
}

import type { CaseBenefit } from './case-benefits.ts'
import { clientMonthPrice } from './caseload.ts'
import type { ProgrammeApproach } from './programme.ts'

/** The caseloads that are tried. */
export const caseloads = [30, 40, 50, 60, 70, 80, 90, 100] as const

/** What a client costs at one caseload, and whether the benefit that cases show is as much. */
export interface CaseloadRow {
  readonly caseload: number
  readonly client_month: number
  /** Also the benefit per year of support at which this caseload pays for itself. */
  readonly client_year: number
  /** client_month x months per client: the benefit per client at which this caseload pays for itself; null where the months are not known. */
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
  /** fte_year_cost x months / (12 x benefit): at a caseload above this the support pays for itself. */
  readonly break_even_caseload: number | null
  readonly rows: readonly CaseloadRow[]
}

/** The table of one approach, for caseloads of 30, 40 … 100 and the one it had; null where the cost of a worker is not stated. */
export function caseloadTable(
  approach: string,
  { fte_year_cost, caseload }: ProgrammeApproach,
  shown: CaseBenefit,
): CaseloadTable | null {
  if (fte_year_cost === undefined) return null
  const { months, benefit } = shown
  const tried = [...new Set([...caseloads, ...(caseload === undefined ? [] : [caseload])])].sort((a, b) => a - b)
  return {
    approach,
    fte_year_cost,
    caseload: caseload ?? null,
    ...shown,
    break_even_caseload:
      months === null || benefit === null || benefit <= 0 ? null : (fte_year_cost * months) / (12 * benefit),
    rows: tried.map((one) => caseloadRow(one, fte_year_cost, shown)),
  }
}

function caseloadRow(caseload: number, fteYearCost: number, { months, benefit }: CaseBenefit): CaseloadRow {
  const client_month = clientMonthPrice(fteYearCost, caseload)
  const break_even = months === null ? null : client_month * months
  return {
    caseload,
    client_month,
    client_year: fteYearCost / caseload,
    break_even,
    pays_for_itself: break_even === null || benefit === null ? null : benefit >= break_even,
  }
}

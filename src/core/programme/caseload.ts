import type { Settings } from '../case/evaluation.ts'
import type { Price } from '../case/unit-price.ts'
import type { Programme, ProgrammeApproach } from './programme.ts'

/** What one client costs in a month: fte_year_cost / (12 x caseload), in money of the programme's price year. */
export function clientMonthPrice(fteYearCost: number, caseload: number): number {
  return fteYearCost / (12 * caseload)
}

/** The id by which cases of an approach count months of its support: `caseload-APPROACH`. */
export function caseloadPriceId(approach: string): string {
  return `caseload-${approach}`
}

/** Where a price that follows from a caseload stands. */
export const programmeFile = 'programme.yaml'

/**
 * The prices of a client-month that follow from a programme, one for each approach that gives the cost of a worker and a
 * caseload. They are in money of the settings' price year, and paid by who the approach says, or else by public bodies
 * that are not divided; a line of a case may name its own payer.
 */
export function caseloadPrices({ approaches = {} }: Programme, settings: Settings): readonly Price[] {
  return Object.entries(approaches).flatMap(([id, approach]) => caseloadPrice(id, approach, settings) ?? [])
}

function caseloadPrice(
  id: string,
  { title = id, fte_year_cost, caseload, payer = 'public-unsplit' }: ProgrammeApproach,
  { price_year, currency }: Settings,
): Price | null {
  if (fte_year_cost === undefined || caseload === undefined) return null
  return {
    id: caseloadPriceId(id),
    label: title,
    amount: clientMonthPrice(fte_year_cost, caseload),
    unit: 'month',
    price_year,
    payer,
    source: { title: `${programmeFile}: approaches.${id}, fte_year_cost / (12 x caseload)` },
    list: programmeFile,
    currency,
  }
}

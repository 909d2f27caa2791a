import type { Price } from '../../case/unit-price.ts'
import { type Finding, finding } from '../../finding.ts'
import { caseloadPriceId } from '../../programme/caseload.ts'
import type { Programme } from '../../programme/programme.ts'

/** Prices of a list whose id is that of the price of a client-month, which follows from the caseload of an approach. */
export function caseloadPricesListed(
  prices: readonly Pick<Price, 'id'>[],
  { approaches = {} }: Programme,
): readonly Finding[] {
  const following = new Map(
    Object.entries(approaches).flatMap(([approach, { fte_year_cost, caseload }]) =>
      fte_year_cost === undefined || caseload === undefined ? [] : [[caseloadPriceId(approach), approach] as const],
    ),
  )
  return prices.flatMap(({ id }, at) => {
    const approach = following.get(id)
    return approach === undefined
      ? []
      : [finding('caseload-price-listed', ['prices', at, 'id'], { approach }, { written: id })]
  })
}

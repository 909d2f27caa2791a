/**
 * The weight today of an amount in follow-up year t: 1 / (1 + rate)^t. The first follow-up year (t = 0) is not discounted.
 *
 * @param ratePerYear a fraction, such as 0.0225
 * @param followUpYear whole, from 0
 */
export function discountFactor(ratePerYear: number, followUpYear: number): number {
  // Repeated division: the last bit of a power differs between versions of Node.
  let factor = 1
  for (let year = 0; year < followUpYear; year++) factor /= 1 + ratePerYear
  return factor
}

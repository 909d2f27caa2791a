import { fsum } from 'd3-array'

/**
 * How fast the standard error of a statistic rises with it: sum U^3 / n^3 over 6 (sum U^2 / n^2)^(3/2), with U = (n - 1)
 * (mean of what it is without one unit - what it is without this unit), added over the samples (Efron and Tibshirani
 * 1993, section 14.3, and for more samples as in scipy). 0 where leaving out a unit changes nothing.
 *
 * @param leftOut of each sample, the statistic without its first unit, without its second, and so on
 */
export function acceleration(leftOut: readonly (readonly number[])[]): number {
  const influences = leftOut.flatMap((values) => {
    const n = values.length
    const mean = fsum(values) / n
    return values.map((value) => ((n - 1) * (mean - value)) / n)
  })
  const squares = fsum(influences.map((one) => one * one))
  return squares === 0 ? 0 : fsum(influences.map((one) => one * one * one)) / (6 * squares * Math.sqrt(squares))
}

import { bisectLeft, bisectRight } from 'd3-array'
import { normalPoint } from '../chance/quantile-normal.ts'
import { type Ends, sortedQuantile } from './bootstrap.ts'
import { normalTail } from './normal-tail.ts'

/**
 * The bias-corrected and accelerated interval of a statistic (Efron 1987): the quantiles (type 7) of its resamples at
 * Phi(z0 + (z0 + z) / (1 - a (z0 + z))), with z0 the normal point of the share of resamples below the estimate, equal ones
 * counted half, and a the acceleration. Null where all resamples lie on one side of the estimate, or where a is so large
 * that an end would lie nowhere.
 *
 * @param sorted the statistic over resamples, from low to high
 * @param level the share that the interval is to hold, such as 0.95
 */
export function bcaInterval(sorted: Float64Array, estimate: number, a: number, level: number): Ends | null {
  const below = (bisectLeft(sorted, estimate) + bisectRight(sorted, estimate)) / 2 / sorted.length
  if (below <= 0 || below >= 1) return null
  const z0 = normalPoint(below)
  const z = normalPoint((1 + level) / 2)
  if (1 - a * (z0 - z) <= 0 || 1 - a * (z0 + z) <= 0) return null
  const end = (side: number) => sortedQuantile(sorted, normalTail(-z0 - (z0 + side) / (1 - a * (z0 + side))))
  return [end(-z), end(z)]
}

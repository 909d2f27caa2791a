import { tieTolerance } from './tie.ts'

/** For each option, the thresholds at which it is among the best in one draw: indexes from `from` to before `to`. */
export interface BestRanges {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The thresholds, from low to high, at which an option is not beaten in a draw. */
interface Bounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * A function that finds in which range of the thresholds (ascending) each of so many options is among the best, by the cost
 * and effect of each in one draw. Its answer stands in the same arrays each time.
 *
 * An option is among the best where no other has a higher net benefit by more than rounding: threshold x effect - cost is at
 * least that of the other less tieTolerance x (threshold x both effects + both costs, all without sign). Against each other
 * option that leaves one side of a threshold, so over all one range; where ranges share a threshold, options tie.
 */
export function bestRanges(
  options: number,
  thresholds: Float64Array,
): (cost: Float64Array, effect: Float64Array) => BestRanges {
  const bounds = { low: new Float64Array(options), high: new Float64Array(options) }
  const ranges = { from: new Int32Array(options), to: new Int32Array(options) }
  return (cost, effect) => {
    findBounds(bounds, cost, effect)
    for (let option = 0; option < options; option++) {
      const low = bounds.low[option] as number
      const high = bounds.high[option] as number
      ranges.from[option] = low > high ? 0 : countBelow(thresholds, low, false)
      ranges.to[option] = low > high ? 0 : countBelow(thresholds, high, true)
    }
    return ranges
  }
}

/** How many thresholds lie below a value, or are equal to it where that counts too; by halving, as there may be many. */
function countBelow(thresholds: Float64Array, value: number, orEqual: boolean): number {
  let low = 0
  let high = thresholds.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const threshold = thresholds[middle] as number
    if (threshold < value || (orEqual && threshold === value)) low = middle + 1
    else high = middle
  }
  return low
}

function findBounds(bounds: Bounds, cost: Float64Array, effect: Float64Array): void {
  bounds.low.fill(Number.NEGATIVE_INFINITY)
  bounds.high.fill(Number.POSITIVE_INFINITY)
  for (let b = 1; b < cost.length; b++) {
    const costB = cost[b] as number
    const effectB = effect[b] as number
    for (let a = 0; a < b; a++) {
      const costA = cost[a] as number
      const effectA = effect[a] as number
      const spareCost = tieTolerance * (Math.abs(costA) + Math.abs(costB))
      const spareEffect = tieTolerance * (Math.abs(effectA) + Math.abs(effectB))
      bound(bounds, b, effectB - effectA + spareEffect, costB - costA - spareCost)
      bound(bounds, a, effectA - effectB + spareEffect, costA - costB - spareCost)
    }
  }
}

/** The option is not beaten where threshold x effect is at least the cost. */
function bound({ low, high }: Bounds, option: number, effect: number, cost: number): void {
  if (effect > 0) low[option] = Math.max(low[option] as number, cost / effect)
  else if (effect < 0) high[option] = Math.min(high[option] as number, cost / effect)
  else if (cost > 0) high[option] = Number.NEGATIVE_INFINITY
}

import { tickStep } from 'd3-array'
import { outside } from './outside.ts'
import { extremes } from './quantiles-of.ts'
import { type Spread, spreadOf } from './spread.ts'

/** How a cost difference lies over its draws; plus means that the course with the intervention costs less. */
export interface DifferenceSpread extends Spread {
  /** Shares of the draws in which it is above, and below, what is called no difference. */
  readonly share_saving: number
  readonly share_costs_extra: number
  readonly bins: Bins
}

/** Shares of the draws by amount: bin k holds amounts from first + k x width up to first + (k + 1) x width. Zero is a border. */
export interface Bins {
  readonly first: number
  readonly width: number
  readonly shares: readonly number[]
}

/** About how many bins the draws, from the lowest to the highest, are divided into. */
const fine = 24

/** The spread of a difference, and how often it saves. */
export function differenceSpread(draws: Float64Array, noDifference: number): DifferenceSpread {
  const [saving, extra] = outside(draws, noDifference)
  return {
    ...spreadOf(draws),
    share_saving: saving / draws.length,
    share_costs_extra: extra / draws.length,
    bins: binsOf(draws),
  }
}

function binsOf(draws: Float64Array): Bins {
  const [low, high] = extremes(draws)
  const width = low === high ? 1 : tickStep(low, high, fine)
  const firstBin = Math.floor(low / width)
  const counts = new Uint32Array(Math.floor(high / width) - firstBin + 1)
  for (let i = 0; i < draws.length; i++) {
    const bin = Math.floor((draws[i] as number) / width) - firstBin
    counts[bin] = (counts[bin] as number) + 1
  }
  return { first: firstBin * width, width, shares: Array.from(counts, (count) => count / draws.length) }
}

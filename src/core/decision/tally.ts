import { cumsum } from 'd3-array'
import { type BestRanges, bestRanges } from './best-ranges.ts'
import type { Option } from './option.ts'
import { addBetween, type RunningTotal, runningTotal, totalsOf } from './running-total.ts'

/** What the best options of all draws come to, at each threshold. */
export interface Tally {
  /** Per option: in how many draws it is among the best. */
  readonly among: readonly Float64Array[]
  /** Per option: in how many draws it is the best, where a draw with k best options counts 1 / k for each. */
  readonly best: readonly Float64Array[]
  /** Summed over draws: cost and effect of the best option. */
  readonly cost: Float64Array
  readonly effect: Float64Array
}

interface Changes {
  /** By option and how many tie, both from 0: numbers of draws, whole so that they add up exactly. */
  readonly ties: readonly Float64Array[]
  readonly cost: RunningTotal
  readonly effect: RunningTotal
}

/**
 * Goes over the draws once. Within a draw the best option changes only where two net benefits cross, so only these changes
 * are noted, each at the first threshold where it holds; their running totals are what holds at every threshold.
 */
export function tally(options: readonly Option[], thresholds: Float64Array): Tally {
  const count = options.length
  const changes = {
    ties: Array.from({ length: count * count }, () => new Float64Array(thresholds.length + 1)),
    cost: runningTotal(thresholds.length),
    effect: runningTotal(thresholds.length),
  }
  const rangesOf = bestRanges(count, thresholds)
  const [cost, effect] = [new Float64Array(count), new Float64Array(count)]
  const draws = options[0]?.cost.length ?? 0
  for (let draw = 0; draw < draws; draw++) {
    for (let at = 0; at < count; at++) {
      cost[at] = options[at]?.cost[draw] as number
      effect[at] = options[at]?.effect[draw] as number
    }
    note(changes, rangesOf(cost, effect), cost, effect, thresholds.length)
  }
  const ties = changes.ties.map((times) => cumsum(times))
  const overTies = (option: number, part: (draws: number, tied: number) => number) =>
    thresholds.map((_, at) => {
      let sum = 0
      for (let tied = 1; tied <= count; tied++) sum += part(ties[option * count + tied - 1]?.[at] as number, tied)
      return sum
    })
  return {
    among: options.map((_, option) => overTies(option, (times) => times)),
    best: options.map((_, option) => overTies(option, (times, tied) => times / tied)),
    cost: totalsOf(changes.cost),
    effect: totalsOf(changes.effect),
  }
}

/** Notes one draw: along the thresholds, stretch by stretch in which the same options are best. */
function note(
  changes: Changes,
  ranges: BestRanges,
  cost: Float64Array,
  effect: Float64Array,
  thresholds: number,
): void {
  for (let start = 0; start < thresholds; ) {
    const end = endOfStretch(ranges, start, thresholds)
    const tied = bestAt(ranges, start)
    let first = -1
    for (let option = cost.length - 1; option >= 0; option--) {
      if (!isBestAt(ranges, option, start)) continue
      const times = changes.ties[option * cost.length + tied - 1] as Float64Array
      times[start] = (times[start] as number) + 1
      times[end] = (times[end] as number) - 1
      first = option
    }
    addBetween(changes.cost, start, end, cost[first] as number)
    addBetween(changes.effect, start, end, effect[first] as number)
    start = end
  }
}

function isBestAt({ from, to }: BestRanges, option: number, threshold: number): boolean {
  return (from[option] as number) <= threshold && threshold < (to[option] as number)
}

function bestAt(ranges: BestRanges, threshold: number): number {
  let best = 0
  for (let option = 0; option < ranges.from.length; option++) if (isBestAt(ranges, option, threshold)) best++
  return best
}

/** The first threshold after `start` where a range begins or ends. */
function endOfStretch({ from, to }: BestRanges, start: number, thresholds: number): number {
  let end = thresholds
  for (let option = 0; option < from.length; option++) {
    const begins = from[option] as number
    const ends = to[option] as number
    if (begins > start && begins < end) end = begins
    if (ends > start && ends < end) end = ends
  }
  return end
}

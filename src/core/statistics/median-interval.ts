import type { Ends } from './bootstrap.ts'

/** Between which of the sorted values the median of all there could be lies, and how sure that is at least. */
export interface MedianInterval {
  readonly interval: Ends
  /** The chance that it holds the median: at least the level that was asked for, since only whole values can be ends. */
  readonly coverage: number
}

/**
 * The exact interval of a median: the r-th smallest and the r-th largest value, with r the largest for which the chance of
 * fewer than r of n values on one side of the median, P(Binomial(n, 1/2) < r), is at most (1 - level) / 2. It asks nothing
 * of how the values lie. Null where there are too few: below six for a level of 0.95.
 *
 * @param sorted values from low to high
 */
export function medianInterval(sorted: readonly number[], level: number): MedianInterval | null {
  const n = sorted.length
  const most = (1 - level) / 2
  // Of many values the chance of none on one side is too small for a number: its logarithm is not.
  let [r, logTerm, below] = [0, -n * Math.LN2, 0]
  while (below + Math.exp(logTerm) <= most) {
    below += Math.exp(logTerm)
    logTerm += Math.log((n - r) / (r + 1))
    r += 1
  }
  if (r === 0) return null
  return { interval: [sorted[r - 1] as number, sorted[n - r] as number], coverage: 1 - 2 * below }
}

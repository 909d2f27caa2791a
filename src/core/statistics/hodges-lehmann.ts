import { normalPoint } from '../chance/quantile-normal.ts'
import { mostExact } from './signed-rank.ts'
import { signedRankSums } from './signed-rank-sums.ts'
import { walshAverage } from './walsh-average.ts'

/** The middle of differences, by the means of all pairs of them, with its interval. */
export interface HodgesLehmann {
  readonly pseudo_median: number
  /** Null where so few differences allow none at this confidence. */
  readonly interval: readonly [number, number] | null
}

/**
 * The pseudo-median of one or more differences (Hodges and Lehmann, 1963): the median of the means of all pairs, each
 * difference paired with itself too. The interval holds the shifts that Wilcoxon's signed-rank test does not reject at
 * this confidence: from the q-th smallest of those means to the q-th largest, q the first rank sum of which the
 * probability of it or less passes (1 - confidence) / 2; with equal sizes it is rather too wide.
 */
export function hodgesLehmann(differences: readonly number[], confidence: number): HodgesLehmann {
  const rising = differences.toSorted((a, b) => a - b)
  const pairs = (rising.length * (rising.length + 1)) / 2
  const middle = [Math.floor((pairs + 1) / 2), Math.ceil((pairs + 1) / 2)].map((rank) => walshAverage(rising, rank))
  const outermost = criticalRank(rising.length, (1 - confidence) / 2)
  return {
    pseudo_median: ((middle[0] as number) + (middle[1] as number)) / 2,
    interval: outermost === 0 ? null : [walshAverage(rising, outermost), walshAverage(rising, pairs + 1 - outermost)],
  }
}

/** The first rank sum of n differences of which the probability of it or less passes this; of more than 200 by the normal distribution. */
function criticalRank(n: number, outside: number): number {
  if (n > mostExact) {
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
    return Math.floor((n * (n + 1)) / 4 + normalPoint(outside) * spread)
  }
  const sums = signedRankSums(Array.from({ length: n }, (_, at) => at + 1))
  let [rank, below] = [0, sums[0] as number]
  while (below <= outside) {
    rank++
    below += sums[rank] as number
  }
  return rank
}

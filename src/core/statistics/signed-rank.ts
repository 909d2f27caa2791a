import { rankBiserial } from './rank-biserial.ts'
import { signedRankNormal } from './signed-rank-normal.ts'
import { signedRankSums } from './signed-rank-sums.ts'
import { type SignedRanks, signedRanks, type ZeroRule } from './signed-ranks.ts'

/** The probability of rank sums at least as far from what chance gives, to both sides, and to each. */
export interface SignedRankTails {
  readonly p: number
  /** Of differences that are rather above zero. */
  readonly p_above: number
  readonly p_below: number
}

/** Wilcoxon's signed-rank test of differences. */
export interface SignedRank extends SignedRankTails {
  /** How many differences there were that are not zero, and how many that are. */
  readonly n: number
  readonly zeros: number
  /** The sum of the ranks of the differences above zero (V). */
  readonly rank_sum: number
  /** From -1, all below zero, to 1. */
  readonly rank_biserial: number
  readonly method: 'exact' | 'normal'
}

/** Above so many differences the exact distribution takes long, and the normal one gives the same in every digit that is shown. */
export const mostExact = 200

/**
 * Wilcoxon's signed-rank test of differences, exact over every way in which the signs could fall, with shared ranks where
 * sizes are equal; above 200 differences normal. Null where all differences are zero: there is nothing to test.
 */
export function signedRank(differences: readonly number[], rule: ZeroRule): SignedRank | null {
  const ranks = signedRanks(differences, rule)
  if (ranks.n === 0) return null
  const isExact = ranks.n <= mostExact
  return {
    n: ranks.n,
    zeros: ranks.zeros,
    rank_sum: ranks.above,
    rank_biserial: rankBiserial(ranks.above, ranks.below),
    ...(isExact ? exactTails(ranks) : signedRankNormal(ranks)),
    method: isExact ? 'exact' : 'normal',
  }
}

function exactTails({ doubled, above }: SignedRanks): SignedRankTails {
  const sums = signedRankSums(doubled)
  const found = 2 * above
  let [lower, upper] = [0, 0]
  for (let sum = 0; sum <= found; sum++) lower += sums[sum] as number
  for (let sum = sums.length - 1; sum >= found; sum--) upper += sums[sum] as number
  return { p: Math.min(1, 2 * Math.min(lower, upper)), p_above: upper, p_below: lower }
}

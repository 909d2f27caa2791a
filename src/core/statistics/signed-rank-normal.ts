import { sum } from 'd3-array'
import { normalTail } from './normal-tail.ts'
import type { SignedRankTails } from './signed-rank.ts'
import type { SignedRanks } from './signed-ranks.ts'

/**
 * The tails of Wilcoxon's signed-rank test by the normal distribution, without correction for continuity: with V the
 * rank sum above zero, z = (V - sum of ranks / 2) / sqrt(sum of squared ranks / 4), which holds with shared ranks too.
 */
export function signedRankNormal({ doubled, above, below }: SignedRanks): SignedRankTails {
  const spread = Math.sqrt(sum(doubled, (rank) => rank * rank) / 16)
  const z = (above - below) / 2 / spread
  return { p: Math.min(1, 2 * normalTail(Math.abs(z))), p_above: normalTail(z), p_below: normalTail(-z) }
}

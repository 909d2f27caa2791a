/** What is done with differences of zero: left out before ranking, or ranked with the others and then left out (Pratt, 1959). */
export const zeroRules = ['drop', 'pratt'] as const

export type ZeroRule = (typeof zeroRules)[number]

/** The differences of a signed-rank test, ranked by their size. */
export interface SignedRanks {
  /** How many differ from zero. */
  readonly n: number
  readonly zeros: number
  /** Twice the rank of each difference that is not zero, so that shared ranks are whole numbers too; from small to large. */
  readonly doubled: readonly number[]
  /** The sum of the ranks of the differences above zero (V), and of those below. */
  readonly above: number
  readonly below: number
}

/**
 * Ranks differences by their size; equal sizes share the mean of their ranks. Sizes that differ by at most 1e-10 of the
 * largest are equal, and sizes up to that are zero, so that 0.2 - 0.15 and 0.15 - 0.1 share a rank.
 */
export function signedRanks(differences: readonly number[], rule: ZeroRule): SignedRanks {
  const bySize = differences.toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const noise = 1e-10 * Math.abs(bySize.at(-1) ?? 0)
  const zeros = bySize.filter((difference) => Math.abs(difference) <= noise).length
  const others = bySize.slice(zeros)
  const doubled = doubledRanks(others.map(Math.abs), rule === 'pratt' ? zeros : 0, noise)
  const sumOf = (isCounted: (difference: number) => boolean) =>
    doubled.reduce((sum, rank, at) => (isCounted(others[at] as number) ? sum + rank : sum), 0) / 2
  return {
    n: others.length,
    zeros,
    doubled,
    above: sumOf((difference) => difference > 0),
    below: sumOf((difference) => difference < 0),
  }
}

/** Twice the rank of each size, from small to large, where so many ranks are already given. */
function doubledRanks(sizes: readonly number[], given: number, noise: number): readonly number[] {
  const ranks: number[] = []
  while (ranks.length < sizes.length) {
    const from = ranks.length
    const size = sizes[from] as number
    let to = from + 1
    while (to < sizes.length && (sizes[to] as number) - size <= noise) to++
    for (let at = from; at < to; at++) ranks.push(2 * given + from + 1 + to)
  }
  return ranks
}

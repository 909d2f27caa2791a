import { sum } from 'd3-array'

/**
 * The two-sided exact p of k in n, 0 <= k <= n, where each counts with a probability p0 between 0 and 1: the sum of the
 * probabilities of all counts that are no likelier than k. Counts within a relative 1e-7 of k's probability count as
 * equally likely, so that rounding does not part what is equal.
 */
export function binomialTest(k: number, n: number, p0: number): number {
  const weights = binomialWeights(n, p0)
  const asLikely = (weights[k] as number) * (1 + 1e-7)
  return Math.min(1, sum(weights.filter((weight) => weight <= asLikely)) / sum(weights))
}

/** What the probabilities of 0 to n are in proportion to: 1 at the likeliest count, and from there by ratios of neighbours. */
function binomialWeights(n: number, p0: number): readonly number[] {
  const odds = p0 / (1 - p0)
  const weights = new Array<number>(n + 1).fill(0)
  const likeliest = Math.min(n, Math.floor((n + 1) * p0))
  weights[likeliest] = 1
  for (let k = likeliest; k < n; k++) weights[k + 1] = ((weights[k] as number) * odds * (n - k)) / (k + 1)
  for (let k = likeliest; k > 0; k--) weights[k - 1] = ((weights[k] as number) * k) / (odds * (n - k + 1))
  return weights
}

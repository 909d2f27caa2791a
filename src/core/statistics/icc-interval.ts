import { quantile } from '../chance/quantile.ts'
import type { Ends } from './bootstrap.ts'
import type { IntraclassCorrelation } from './icc.ts'

/**
 * Between which ends both intraclass correlations lie with a given confidence (Shrout and Fleiss 1979; McGraw and Wong
 * 1996), with the degrees of freedom of Satterthwaite; those of the mean of k raters follow from those of one:
 * k r / (1 + (k - 1) r). Null where the raters differ by nothing but their level.
 *
 * @param n how many cases
 * @param k how many raters
 * @param level such as 0.95
 */
export function intraclassInterval(
  { single, mean_squares: { between, raters, error } }: IntraclassCorrelation,
  n: number,
  k: number,
  level: number,
): { readonly single: Ends; readonly mean: Ends } | null {
  if (error < 1e-12) return null
  const f = raters / error
  const rest = n * (1 + (k - 1) * single) - k * single
  const above = k * single * f + rest
  const freedom = ((k - 1) * (n - 1) * above * above) / ((n - 1) * k * k * single * single * f * f + rest * rest)
  const p = (1 + level) / 2
  const [lower, upper] = [fQuantile(p, n - 1, freedom), fQuantile(p, freedom, n - 1)]
  const spread = k * raters + (k * n - k - n) * error
  const ends: Ends = [
    (n * (between - lower * error)) / (lower * spread + n * between),
    (n * (upper * between - error)) / (spread + n * upper * between),
  ]
  const ofMean = (r: number) => (k * r) / (1 + (k - 1) * r)
  return { single: ends, mean: [ofMean(ends[0]), ofMean(ends[1])] }
}

/** The quantile of the F distribution: with x that of the beta distribution of a / 2 and b / 2, b x / (a (1 - x)). */
function fQuantile(p: number, a: number, b: number): number {
  const x = quantile({ kind: 'beta', alpha: a / 2, beta: b / 2, low: 0, high: 1 }, p)
  return (b * x) / (a * (1 - x))
}

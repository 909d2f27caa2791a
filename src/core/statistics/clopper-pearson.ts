import { quantile } from '../chance/quantile.ts'

/**
 * The exact interval of a share, from 0 to 1, of k in n, 0 <= k <= n and n > 0, at a confidence between 0 and 1: with
 * a = (1 - confidence) / 2, from the quantile a of beta(k, n - k + 1) to the quantile 1 - a of beta(k + 1, n - k). It
 * holds the true share at least as often as its confidence says (Clopper and Pearson, 1934).
 */
export function clopperPearson(k: number, n: number, confidence: number): readonly [number, number] {
  const outside = (1 - confidence) / 2
  return [
    k === 0 ? 0 : quantile({ kind: 'beta', alpha: k, beta: n - k + 1, low: 0, high: 1 }, outside),
    k === n ? 1 : quantile({ kind: 'beta', alpha: k + 1, beta: n - k, low: 0, high: 1 }, 1 - outside),
  ]
}

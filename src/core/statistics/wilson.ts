import { normalPoint } from '../chance/quantile-normal.ts'

/**
 * Wilson's interval of a share, from 0 to 1, of k in n, 0 <= k <= n and n > 0, at a confidence between 0 and 1, without
 * correction for continuity: the shares p with |k / n - p| <= z sqrt(p (1 - p) / n). It holds the true share as often as
 * its confidence says on average, and for some shares less often (Wilson, 1927).
 */
export function wilson(k: number, n: number, confidence: number): readonly [number, number] {
  const z = normalPoint((1 + confidence) / 2)
  const share = k / n
  const middle = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const width = 1 + (z * z) / n
  // Of none and of all the end is exact, where rounding would miss it.
  return [k === 0 ? 0 : (middle - reach) / width, k === n ? 1 : (middle + reach) / width]
}

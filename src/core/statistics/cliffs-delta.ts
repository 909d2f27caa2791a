import { bisectLeft, bisectRight, fsum } from 'd3-array'
import { quantile } from '../chance/quantile.ts'
import type { Ends } from './bootstrap.ts'

/** How large a difference between two groups is called. */
type Size = 'negligible' | 'small' | 'medium' | 'large'

/** How often a value of one group is above one of the other. */
export interface CliffsDelta {
  /** The chance that the one is above minus that it is below: from -1, always below, to 1, always above. */
  readonly delta: number
  readonly size: Size
  /** Null where a group has fewer than two values. */
  readonly interval: Ends | null
}

/**
 * Cliff's delta of two groups (Cliff 1993): over all pairs, the share in which the value of `a` is above that of `b` minus
 * the share in which it is below; 2 x the probability of superiority - 1. Its words are those of Romano and others (2006):
 * from 0.147 small, from 0.33 medium, from 0.474 large.
 */
export function cliffsDelta(a: readonly number[], b: readonly number[], level: number): CliffsDelta {
  const [above, below] = [dominances(a, b), dominances(b, a)]
  const delta = fsum(above) / a.length
  return { delta, size: sizeOf(delta), interval: intervalOf(above, below, delta, tiesOf(a, b), level) }
}

/** What a delta is called, whatever its direction. */
function sizeOf(delta: number): Size {
  const distance = Math.abs(delta)
  if (distance < 0.147) return 'negligible'
  return distance < 0.33 ? 'small' : distance < 0.474 ? 'medium' : 'large'
}

/** Of each value, the share of the others below it minus the share above it. */
function dominances(of: readonly number[], others: readonly number[]): readonly number[] {
  const sorted = others.toSorted((x, y) => x - y)
  const n = sorted.length
  return of.map((value) => (bisectLeft(sorted, value) + bisectRight(sorted, value) - n) / n)
}

function tiesOf(a: readonly number[], b: readonly number[]): number {
  const sorted = b.toSorted((x, y) => x - y)
  return fsum(a.map((value) => bisectRight(sorted, value) - bisectLeft(sorted, value)))
}

/**
 * The asymmetric interval that stays within -1 and 1 (Feng and Cliff 2004), with the unbiased variance of Cliff, not below
 * the least it can be, and Student's t with n + m - 2 degrees of freedom. Of groups that do not overlap there is no variance:
 * then one side is known, (n - t^2) / (n + t^2) of the smaller group.
 */
function intervalOf(
  above: readonly number[],
  below: readonly number[],
  d: number,
  ties: number,
  level: number,
): Ends | null {
  const [n, m] = [above.length, below.length]
  if (n < 2 || m < 2) return null
  const t2 = squaredStudent(n + m - 2, level)
  if (Math.abs(d) === 1) {
    const least = (Math.min(n, m) - t2) / (Math.min(n, m) + t2)
    return d > 0 ? [least, 1] : [-1, -least]
  }
  const spread = (shares: readonly number[], middle: number) =>
    fsum(shares.map((one) => (one - middle) * (one - middle)))
  const all = n * m - ties - n * m * d * d
  const unbiased = (m * m * spread(above, d) + n * n * spread(below, -d) - all) / (n * m * (n - 1) * (m - 1))
  const variance = Math.max(unbiased, (1 - d * d) / (n * m - 1))
  const room = 1 - d * d
  const reach = Math.sqrt(t2 * variance * (room * room + t2 * variance))
  return [(d * room - reach) / (room + t2 * variance), (d * room + reach) / (room + t2 * variance)]
}

/** The square of Student's t, beyond which on both sides together lies 1 - level: t^2 / (degrees + t^2) is beta distributed. */
function squaredStudent(degrees: number, level: number): number {
  const x = quantile({ kind: 'beta', alpha: 0.5, beta: degrees / 2, low: 0, high: 1 }, level)
  return (degrees * x) / (1 - x)
}

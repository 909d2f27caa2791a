import { fsum } from 'd3-array'
import type { DisclosureSettings } from '../case/evaluation.ts'

/** The part of all sizes together that the two largest hold: (|d1| + |d2|) / sum |d|; null where there is nothing to hold. */
function heldByTwo(amounts: readonly number[]): number | null {
  const sizes = amounts.map(Math.abs).sort((a, b) => b - a)
  const whole = fsum(sizes)
  return whole === 0 ? null : fsum(sizes.slice(0, 2)) / whole
}

/**
 * Whether a sum or a mean of amounts may be shown: as many cases as a group needs have an amount that is not zero, and the two
 * largest hold no more of it than the settings allow.
 */
export function isSafeSum(amounts: readonly number[], { group, dominance }: DisclosureSettings): boolean {
  const held = heldByTwo(amounts)
  const contributing = amounts.filter((amount) => amount !== 0).length
  return held !== null && contributing >= group && held <= dominance + rounding
}

/** What adding fractions may be off by. */
export const rounding = 1e-12

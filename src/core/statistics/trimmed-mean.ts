import { fsum } from 'd3-array'

/**
 * The mean without a tenth of the values at either end, that number rounded down: the ends that one odd value would move
 * do not count. Null below ten values, of which nothing would be left out.
 */
export function trimmedMean(values: readonly number[]): number | null {
  const left = Math.floor(values.length / 10)
  if (left === 0) return null
  const kept = values.toSorted((a, b) => a - b).slice(left, values.length - left)
  return fsum(kept) / kept.length
}

import { extent, fsum, median } from 'd3-array'

/** The middle and the ends of what is known of some cases or people; null where nothing is. */
export interface Spread {
  readonly n: number
  readonly sum: number
  readonly mean: number
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Sum, mean, median, smallest and largest of the values that are known. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  const [min, max] = extent(known) as [number, number]
  const sum = fsum(known)
  return { n: known.length, sum, mean: sum / known.length, median: median(known) as number, min, max }
}

import { fsum } from 'd3-array'

/** What one unit adds to both sums: of a mean, a sum and a number; of a ratio, a benefit and an investment. */
export interface Summand {
  readonly numerator: number
  readonly denominator: number
}

/** The sum of the numerators over that of the denominators. */
export function ratioOfSums(units: readonly Summand[]): number {
  return fsum(units.map(({ numerator }) => numerator)) / fsum(units.map(({ denominator }) => denominator))
}

/** The same over drawn units, by their numbers; not a number where the denominators add up to nothing or less. */
export function ratioOfDrawn(units: readonly Summand[], drawn: Int32Array): number {
  let [above, below] = [0, 0]
  for (const at of drawn) {
    const { numerator, denominator } = units[at] as Summand
    above += numerator
    below += denominator
  }
  return below > 0 ? above / below : Number.NaN
}

/** The ratio without its first unit, without its second, and so on; not a number as above. */
export function ratiosWithoutOne(units: readonly Summand[]): readonly number[] {
  const above = fsum(units.map(({ numerator }) => numerator))
  const below = fsum(units.map(({ denominator }) => denominator))
  return units.map(({ numerator, denominator }) =>
    below > denominator ? (above - numerator) / (below - denominator) : Number.NaN,
  )
}

import { confidence } from '../aggregate/confidence.ts'
import { normalPoint } from '../chance/quantile-normal.ts'
import { type AreaYear, shareChange } from './area-year.ts'

/** What changed in an area beside what changed in another one over the same years. */
export interface AreaComparison {
  readonly area: string
  /** The first and last year that both areas have; null where they share fewer than two. */
  readonly years: readonly [number, number] | null
  readonly change: number | null
  readonly other_change: number | null
  /** change - other change, from -2 to 2. */
  readonly difference_in_differences: number | null
  /**
   * difference ± z sqrt(sum of p (1 - p) / n over the samples among the four shares); null where none is a sample. A register
   * adds no variance. It is an approximation for large samples: null too where a sample has none or all.
   */
  readonly interval: readonly [number, number] | null
}

/** The difference in differences: (p1 - p0) of an area - (q1 - q0) of the other, between the first and last year of both. */
export function areaComparison(years: readonly AreaYear[], area: string, others: readonly AreaYear[]): AreaComparison {
  const shared = years.flatMap((one) => {
    const other = others.find(({ year }) => year === one.year)
    return other === undefined ? [] : [{ year: one.year, one, other }]
  })
  if (shared.length < 2)
    return { area, years: null, change: null, other_change: null, difference_in_differences: null, interval: null }
  const [first, last] = [shared[0], shared.at(-1)] as [(typeof shared)[number], (typeof shared)[number]]
  const change = shareChange(first.one, last.one)
  const other_change = shareChange(first.other, last.other)
  const difference = change - other_change
  return {
    area,
    years: [first.year, last.year],
    change,
    other_change,
    difference_in_differences: difference,
    interval: intervalOf(difference, [first.one, last.one, first.other, last.other]),
  }
}

function intervalOf(difference: number, shares: readonly AreaYear[]): readonly [number, number] | null {
  const samples = shares.filter(({ kind }) => kind === 'sample')
  if (samples.length === 0 || samples.some(({ count, base }) => count === 0 || count === base)) return null
  const variance = samples.reduce((sum, { share, base }) => sum + (share * (1 - share)) / base, 0)
  const reach = normalPoint((1 + confidence) / 2) * Math.sqrt(variance)
  return [difference - reach, difference + reach]
}

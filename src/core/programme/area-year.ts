import type { AreaIndicator } from './programme.ts'

/** One year of an indicator in an area. */
export interface AreaYear extends Pick<AreaIndicator, 'year' | 'count' | 'base' | 'kind'> {
  /** count / base, from 0 to 1. */
  readonly share: number
}

/** Share of one year - share of another, over one denominator, so that percentages in whole numbers differ by exactly what they say. */
export function shareChange(from: AreaYear, to: AreaYear): number {
  return (to.count * from.base - from.count * to.base) / (from.base * to.base)
}

/** The years of some rows of one indicator and area, in order. */
export function areaYears(rows: readonly AreaIndicator[]): readonly AreaYear[] {
  return rows
    .map(({ year, count, base, kind }) => ({ year, count, base, kind, share: count / base }))
    .sort((a, b) => a.year - b.year)
}

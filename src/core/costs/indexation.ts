import type { IndexSeries } from '../case/evaluation.ts'

/** A factor that restates a price, and why it is 1 where nothing was restated. */
export interface IndexFactor {
  readonly index_factor: number
  readonly not_indexed: 'fixed-by-law' | 'outside-series' | null
}

/**
 * The factor from the money of one year to that of another: index(to) / index(from).
 * 1 for an amount fixed by law, and 1 where a year lies outside the series; the reason is given beside it.
 */
export function indexFactor(series: IndexSeries, fromYear: number, toYear: number, fixedByLaw: boolean): IndexFactor {
  if (fixedByLaw && fromYear !== toYear) return { index_factor: 1, not_indexed: 'fixed-by-law' }
  if (fromYear === toYear) return { index_factor: 1, not_indexed: null }
  const [from, to] = [series.values[fromYear], series.values[toYear]]
  if (from === undefined || to === undefined) return { index_factor: 1, not_indexed: 'outside-series' }
  return { index_factor: to / from, not_indexed: null }
}

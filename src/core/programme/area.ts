import { groups } from 'd3-array'
import { confidence } from '../aggregate/confidence.ts'
import { newcombe } from '../statistics/newcombe.ts'
import { wilson } from '../statistics/wilson.ts'
import { type AreaComparison, areaComparison } from './area-comparison.ts'
import { type AreaYear, areaYears, shareChange } from './area-year.ts'
import type { AreaIndicator } from './programme.ts'

/** An indicator of an area over the years, and its change: never an effect by itself. */
export interface AreaSeries {
  readonly indicator: string
  readonly area: string
  readonly years: readonly AreaYear[]
  /** Share of the last year - share of the first, from -1 to 1; null where there is one year. */
  readonly change: number | null
  /** Newcombe's, of samples of other people; two registers need none. */
  readonly interval: readonly [number, number] | null
  /** Null where the area is compared with none. */
  readonly comparison: AreaComparison | null
}

/** Every indicator of every area, in the order in which a file first names them. */
export function areaSeries(rows: readonly AreaIndicator[]): readonly AreaSeries[] {
  return groups(rows, ({ indicator, area }) => JSON.stringify([indicator, area])).map(([, same]) => {
    const { indicator, area } = same[0] as AreaIndicator
    const years = areaYears(same)
    const other = same.find(({ comparison }) => comparison !== undefined)?.comparison
    const others = rows.filter((row) => row.indicator === indicator && row.area === other)
    return {
      indicator,
      area,
      years,
      ...changeOf(years),
      comparison: other === undefined ? null : areaComparison(years, other, areaYears(others)),
    }
  })
}

/** The change from the first of some years to the last. */
function changeOf(years: readonly AreaYear[]): Pick<AreaSeries, 'change' | 'interval'> {
  if (years.length < 2) return { change: null, interval: null }
  const [first, last] = [years[0], years.at(-1)] as [AreaYear, AreaYear]
  return { change: shareChange(first, last), interval: intervalOf(first, last) }
}

/** Of a sample and a register only the sample is uncertain: Newcombe's interval with no width on the other side. */
function intervalOf(first: AreaYear, last: AreaYear): AreaSeries['interval'] {
  if (first.kind === 'sample' && last.kind === 'sample')
    return newcombe(last.count, last.base, first.count, first.base, confidence)
  if (first.kind === 'register' && last.kind === 'register') return null
  const sample = first.kind === 'sample' ? first : last
  const [low, high] = wilson(sample.count, sample.base, confidence)
  return sample === last ? [low - first.share, high - first.share] : [last.share - high, last.share - low]
}

import type { AreaSeries } from '../../../core/programme/area.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { areaMap } from './area-map.ts'
import { areaPicture } from './area-picture.ts'

/** Indicators of areas over the years: a change in the area, beside that of another area where there is one. */
export function area(desk: Desk): Section {
  const all = desk.result.programme?.area ?? null
  if (all === null) return []
  const { area: words } = desk.sentences.programme
  const indicators = [...new Set(all.map(({ indicator }) => indicator))]
  const compared = new Set(all.flatMap(({ indicator, comparison }) => comparison && `${indicator}\n${comparison.area}`))
  return [
    heading(2, words.title, 'area'),
    paragraph(words.caution),
    ...indicators.flatMap((indicator): Section => {
      const series = all.flatMap((one, index) =>
        one.indicator === indicator ? [{ one, at: `programme.area.${index + 1}` }] : [],
      )
      return [
        ...(indicators.length === 1 ? [] : [heading(3, indicator.charAt(0).toUpperCase() + indicator.slice(1))]),
        ...areaPicture(
          desk,
          indicator,
          series.map(({ one }) => one),
        ),
        ...areaMap(desk, indicator, series),
        table(
          words.head,
          series.flatMap(({ one, at }) => yearRows(desk, one, at)),
          { name: 'area' },
        ),
        ...series.flatMap(({ one, at }) =>
          // Another area's figures stand there to be compared with.
          one.comparison === null && compared.has(`${indicator}\n${one.area}`) ? [] : areaChanged(desk, one, at),
        ),
      ]
    }),
  ]
}

function yearRows(desk: Desk, { area: name, years }: AreaSeries, at: string) {
  const { area: words } = desk.sentences.programme
  return years.map(({ year, kind }, index) => {
    const figure = (one: string) => `${at}.years.${index + 1}.${one}`
    return [
      name,
      desk.year(figure('year'), year),
      desk.count(figure('count')),
      desk.count(figure('base')),
      desk.percent(figure('share')),
      words.kind[kind],
    ]
  })
}

/** How a share changed, and beside that of another area where there is one. */
export function areaChanged(desk: Pick<Desk, 'sentences'>, series: AreaSeries, at: string): Section {
  const { programme, numbers } = desk.sentences
  const { area: words } = programme
  const { years, change, interval } = series
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || change === null) return []
  const said = words.change(
    ...([series.area, numbers.percent(first.share), first.year] as const),
    ...([numbers.percent(last.share), last.year, words.points(change)] as const),
  )
  return [
    paragraph(said, [`${at}.years.1.share`, `${at}.years.${years.length}.share`, `${at}.change`]),
    ...(interval === null ? [] : between(interval, `${at}.interval`, words.points, words.between)),
    ...comparedWith(desk, series, at),
  ]
}

function comparedWith(desk: Pick<Desk, 'sentences'>, { comparison }: AreaSeries, at: string): Section {
  const { area: words } = desk.sentences.programme
  if (comparison === null) return [paragraph(words.noComparison)]
  const { area: other, years, change, other_change, difference_in_differences: difference, interval } = comparison
  if (years === null || change === null || other_change === null || difference === null)
    return [paragraph(words.tooFewYears(other))]
  const { points } = words
  const said = words.difference(
    ...([other, ...years, points(change), points(other_change), points(difference)] as const),
  )
  const figures = ['change', 'other_change', 'difference_in_differences'].map((one) => `${at}.comparison.${one}`)
  return [
    paragraph(said, figures),
    ...(interval === null ? [] : between(interval, `${at}.comparison.interval`, points, words.differenceBetween)),
    paragraph(words.differenceNote),
  ]
}

function between(
  [low, high]: readonly [number, number],
  at: string,
  points: (value: number) => string,
  say: (low: string, high: string) => string,
): Section {
  return [paragraph(say(points(low), points(high)), [`${at}.1`, `${at}.2`])]
}

import type { PublishedProgramme } from '../../../core/disclosure/programme.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { areaChanged } from '../programme/area.ts'
import { areaPicture } from '../programme/area-picture.ts'
import { countCell, type PublishedDesk } from './published-desk.ts'

/** Indicators of areas, in years of which enough people are counted. */
export function publishedArea(desk: PublishedDesk, { area: all }: PublishedProgramme): Section {
  if (all.length === 0) return []
  const { area: words } = desk.sentences.programme
  const indicators = [...new Set(all.map(({ indicator }) => indicator))]
  return [
    heading(2, words.title, 'area'),
    paragraph(words.caution),
    ...indicators.flatMap((indicator): Section => {
      const series = all.flatMap((one, index) =>
        one.indicator === indicator ? [{ one, at: `programme.area.${index + 1}` }] : [],
      )
      const compared = new Set(series.map(({ one }) => one.comparison?.area))
      return [
        ...(indicators.length === 1 ? [] : [heading(3, indicator.charAt(0).toUpperCase() + indicator.slice(1))]),
        ...areaPicture(
          desk,
          indicator,
          series.map(({ one }) => one),
        ),
        table(
          words.head,
          series.flatMap(({ one, at }) => yearRows(desk, one, at)),
          { name: 'area' },
        ),
        ...series.flatMap(({ one, at }) =>
          one.comparison === null && compared.has(one.area) ? [] : areaChanged(desk, one, at),
        ),
      ]
    }),
  ]
}

function yearRows(desk: PublishedDesk, { area, years }: PublishedProgramme['area'][number], at: string) {
  const { programme, numbers } = desk.sentences
  return years.map(({ year, count, base, share, kind }, index): readonly Cell[] => {
    const figure = (one: string) => `${at}.years.${index + 1}.${one}`
    return [
      area,
      { text: String(year), value: year, figure: figure('year') },
      countCell(desk, figure('count'), count),
      countCell(desk, figure('base'), base),
      { text: numbers.percent(share), value: share, figure: figure('share') },
      programme.area.kind[kind],
    ]
  })
}

import type { AreaSeries } from '../../../core/programme/area.ts'
import type { CurvesChart, Dash, Tone } from '../../chart.ts'
import { picture, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { ticksOver } from '../pictures/ticks.ts'

const tones: readonly Tone[] = ['first', 'second', 'third', 'fourth']
const dashes: readonly Dash[] = ['solid', 'dashed', 'dotted']

/** The share of an indicator by year, a line for each area that has two years or more. */
export function areaPicture(desk: Pick<Desk, 'sentences'>, indicator: string, all: readonly AreaSeries[]): Section {
  const { programme, numbers } = desk.sentences
  const { area: words } = programme
  const several = all.filter(({ years }) => years.length > 1).slice(0, tones.length * dashes.length)
  if (several.length === 0) return []
  const lines: CurvesChart['lines'] = several.map(({ area, years }, at) => ({
    label: area,
    tone: tones[at % tones.length] as Tone,
    dash: dashes[(at + Math.floor(at / tones.length)) % dashes.length] as Dash,
    points: years.map(({ year, share }) => ({ x: year, y: share })),
  }))
  const years = [...new Set(several.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b)
  const shares = several.flatMap((one) => one.years.map(({ share }) => share))
  const rows = several.flatMap((one) => {
    const [first, last] = [one.years[0], one.years.at(-1)]
    return first === undefined || last === undefined
      ? []
      : [words.row(one.area, numbers.percent(first.share), first.year, numbers.percent(last.share), last.year)]
  })
  return [
    picture(words.picture(indicator), words.pictureInWords(rows), {
      kind: 'curves',
      across: { label: words.years, ticks: years.map((year) => ({ value: year, text: String(year) })) },
      up: { label: words.share, ticks: ticksOver(shares, numbers.percent) },
      lines,
      marker: null,
    }),
  ]
}

import type { QualityOfLife } from '../../../core/quality/quality-of-life.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { figureAt } from '../figure.ts'
import type { CaseRecord } from '../result.ts'

/** What a life is worth in utility at each moment and in years in full health, where the instrument gives it a value. */
export function utilities(desk: Desk, { window }: CaseRecord, rated: QualityOfLife, at: string): Section {
  const { utilities: valued } = rated
  if (valued === null) return []
  const { instruments, words: said, numbers } = desk.sentences
  const { utility: words } = instruments
  const years = valued.quality_adjusted_years
  const whole = window.months / 12
  const rows = valued.measured.map((one, index): readonly Cell[] => {
    const name = (course: string) => `${at}.utilities.measured.${index + 1}.${course}`
    const moment = one.at === 'start' ? words.start : one.at === 'end' ? words.end : said.moment(one.at)
    return [
      one.years === null ? words.after(moment) : moment,
      utilityCell(desk, name('intervention')),
      utilityCell(desk, name('reference')),
      '',
    ]
  })
  const ofYears = (course: string) => utilityCell(desk, `${at}.utilities.quality_adjusted_years.${course}`)
  const over = years === null ? '' : numbers.number(years.over_years, 2)
  return [
    heading(3, words.title),
    paragraph(words.intro),
    paragraph(valued.illustrative ? words.illustrative : words.reference),
    table(words.head, [
      ...rows,
      ...(years === null ? [] : [[words.years(over), ...['intervention', 'reference', 'difference'].map(ofYears)]]),
    ]),
    ...(years === null ? [paragraph(words.yearsUnknown)] : []),
    ...(years !== null && whole - years.over_years > 1e-9
      ? [paragraph(words.shorter(over, numbers.number(whole, 2)))]
      : []),
  ]
}

/** A utility, in three decimals as value sets are published; unknown in words. */
export function utilityCell({ result, sentences }: Desk, figure: string): Cell {
  const value = figureAt(result, figure)
  const { numbers, words } = sentences
  return typeof value === 'number'
    ? { text: numbers.number(value, 3), value, figure }
    : { text: words.unknown, value: null, figure }
}

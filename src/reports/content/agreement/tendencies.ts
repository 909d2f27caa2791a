import type { Agreement } from '../../../core/aggregate/agreement.ts'
import { ratedMoments } from '../../../core/quality/individual-scores.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'

/** Who scores higher than others on the same, whoever is furthest from them first. */
export function tendencies(desk: Desk, one: Agreement, at: string): Section {
  const { agreement: words } = desk.sentences
  const rows = one.raters
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .map((rater) => {
      const name = `${at}.raters.${rater.rater}`
      return [
        rater.rater,
        desk.count(`${name}.cases`),
        desk.count(`${name}.scores`),
        step(desk, rater.difference, `${name}.difference`),
        ...ratedMoments.map((moment) => step(desk, rater[moment], `${name}.${moment}`)),
      ]
    })
  return rows.length === 0
    ? []
    : [heading(3, words.ratersTitle), paragraph(words.ratersIntro), table(words.ratersHead, rows)]
}

function step({ sentences: { report, numbers } }: Desk, value: number | null, figure: string): Cell {
  if (value === null) return '–'
  // A part of a level that is nothing once it is written has no side.
  const text = /[1-9]/.test(numbers.number(value, 2)) ? report.change(Number(value.toFixed(2))) : numbers.number(0)
  return { text, value, figure }
}

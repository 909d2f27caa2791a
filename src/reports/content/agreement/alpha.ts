import type { Agreement } from '../../../core/aggregate/agreement.ts'
import { fewestCases, type UnitsAlpha } from '../../../core/aggregate/agreement-alpha.ts'
import { ratedMoments } from '../../../core/quality/individual-scores.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { decimal } from './numbers.ts'

/** Agreement as a number, what it means, and by domain; nothing over one case. */
export function alpha(desk: Desk, one: Agreement, at: string, isAsked: boolean): Section {
  if (one.cases < 2) return []
  const { agreement: words } = desk.sentences
  const isFew = one.cases < fewestCases
  return [
    heading(3, words.alphaTitle),
    alphaTable(desk, one, at),
    paragraph(words.alphaMeans),
    paragraph(isFew ? `${words.alphaFew(one.cases)} ${words.alphaCareful}` : words.alphaCareful, [`${at}.cases`]),
    ...(hasIntervals(one)
      ? [paragraph(isAsked ? `${words.intervalIs} ${words.intervalAsked}` : words.intervalIs)]
      : []),
    ...byDomain(desk, one, at),
  ]
}

function hasIntervals({ moments, panels }: Agreement): boolean {
  return (
    moments.some(({ interval }) => interval !== null) ||
    panels.some((panel) => panel.moments.some(({ totals }) => totals.intervals !== null))
  )
}

/** How far raters are apart at each moment over all domains. */
export function alphaTable(desk: Desk, one: Agreement, at: string) {
  const { agreement: words } = desk.sentences
  const rows = one.moments
    .filter(({ scored }) => scored > 0)
    .map((moment) => {
      const name = `${at}.moments.${moment.moment}`
      return [
        words.moment[moment.moment],
        ...(['scored', 'same', 'one_step', 'further'] as const).map((count) => desk.count(`${name}.${count}`)),
        alphaCell(desk, moment, `${name}.alpha`),
      ]
    })
  return table(words.alphaHead, rows)
}

/** The domains of which there is something to say: an alpha, or raters two levels or more apart. */
function byDomain(desk: Desk, one: Agreement, at: string): Section {
  const { agreement: words } = desk.sentences
  const domains = desk.evaluation.instruments.get(one.instrument)?.domains ?? []
  const rows = domains.flatMap(({ id }): readonly (readonly Cell[])[] => {
    const found = ratedMoments.map((moment) => ({
      name: `${at}.moments.${moment}.domains.${id}`,
      apart: one.moments.find((of) => of.moment === moment)?.domains.find(({ domain }) => domain === id),
    }))
    if (found.every(({ apart }) => apart === undefined || (apart.alpha === null && apart.further === 0))) return []
    const cells = found.flatMap(({ name, apart }): readonly Cell[] =>
      apart === undefined ? ['–', '–'] : [alphaCell(desk, apart, `${name}.alpha`), desk.count(`${name}.further`)],
    )
    return [[domainLabel(desk, one.instrument, id), ...cells]]
  })
  return rows.length === 0 ? [] : [heading(3, words.domainsTitle), table(words.domainsHead, rows)]
}

function alphaCell(desk: Desk, { alpha: value, interval }: UnitsAlpha, figure: string): Cell {
  if (value === null) return { text: desk.sentences.agreement.undefined, value, figure }
  return decimal(desk, value, interval, figure)
}

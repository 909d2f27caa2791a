import type { Agreement } from '../../../core/aggregate/agreement.ts'
import { fewestCases, type UnitsAlpha } from '../../../core/aggregate/agreement-alpha.ts'
import type { Inference } from '../../../core/aggregate/inference.ts'
import { ratedMoments } from '../../../core/quality/individual-scores.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { decimal } from './numbers.ts'

/** Over fewer cases than this a measure of agreement says little. */
const few = 20

/** Agreement as a number, what it means, and by domain; nothing over one case. */
export function alpha(desk: Desk, one: Agreement, at: string, basis: Inference['basis'] | null): Section {
  if (one.cases < 2) return []
  const { agreement: words } = desk.sentences
  const isFew = one.cases < few
  return [
    heading(3, words.alphaTitle),
    alphaTable(desk, one, at),
    paragraph(words.alphaMeans),
    ...ofLevels(desk, one, at),
    paragraph(isFew ? `${words.alphaFew(one.cases)} ${words.alphaCareful}` : words.alphaCareful, [`${at}.cases`]),
    ...(basis === null ? [] : [aboutIntervals(desk, one, at, basis)]),
    ...byDomain(desk, one, at),
  ]
}

/** What alpha of change and effect is without what all said stayed the same. */
function ofLevels({ sentences }: Desk, one: Agreement, at: string): Section {
  const { agreement: words, numbers } = sentences
  const covered = one.measures.filter(({ all_same }) => all_same > 0)
  if (covered.length === 0) return []
  const parts = covered.map(({ measure, alpha_of_levels: found }) => ({
    measure,
    alpha: found === null ? words.undefined : numbers.number(found, 2),
  }))
  const figures = covered
    .filter(({ alpha_of_levels: found }) => found !== null)
    .map(({ measure }) => `${at}.measures.${measure}.alpha_of_levels`)
  return [paragraph(words.alphaOfLevels(parts), figures)]
}

/** What the intervals over cases are, or why there are none. */
function aboutIntervals(desk: Desk, one: Agreement, at: string, basis: Inference['basis']) {
  const { agreement: words } = desk.sentences
  if (one.cases < fewestCases) return paragraph(words.noInterval(one.cases, fewestCases), [`${at}.cases`])
  if (!hasIntervals(one)) return paragraph(words.noneDefined)
  return paragraph(basis === 'asked' ? `${words.intervalIs} ${words.intervalAsked}` : words.intervalIs)
}

function hasIntervals({ moments, measures, panels }: Agreement): boolean {
  return (
    moments.some(({ interval, domains }) => interval !== null || domains.some((one) => one.interval !== null)) ||
    measures.some(({ interval }) => interval !== null) ||
    panels.some((panel) => panel.moments.some(({ kappa, totals }) => (kappa?.interval ?? totals.intervals) !== null))
  )
}

/** How far raters are apart at each moment, in change and in effect, over all domains. */
export function alphaTable(desk: Desk, one: Agreement, at: string) {
  const { agreement: words } = desk.sentences
  const all = [
    ...one.moments.map((apart) => ({ apart, of: apart.moment, name: `${at}.moments.${apart.moment}` })),
    ...one.measures.map((apart) => ({ apart, of: apart.measure, name: `${at}.measures.${apart.measure}` })),
  ]
  const rows = all
    .filter(({ apart }) => apart.scored > 0)
    .map(({ apart, of, name }) => [
      words.moment[of],
      ...(['scored', 'same', 'one_step', 'further'] as const).map((count) => desk.count(`${name}.${count}`)),
      alphaCell(desk, apart, `${name}.alpha`),
    ])
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

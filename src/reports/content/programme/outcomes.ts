import type { LinkCount, OutcomeCounts } from '../../../core/programme/outcome-counts.ts'
import type { Tone } from '../../chart.ts'
import { heading, type Picture, paragraph, picture, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { textIn } from '../in-words.ts'
import { markOf } from '../pictures/marks.ts'

/** What led to what over the cases, what that rests on, and in which lines it is counted. */
export function outcomes(desk: Desk): Section {
  const found = desk.result.programme?.outcomes ?? null
  if (found === null) return []
  const { outcomes: words } = desk.sentences.programme
  const at = (one: string) => `programme.outcomes.${one}`
  const [all, paths] = [desk.count(at('outcomes')), desk.count(at('paths'))]
  const [without, ofVolunteers] = [desk.count(at('without_money')), desk.count(at('of_volunteers'))]
  return [
    heading(2, words.title, 'outcomes'),
    paragraph(words.intro(found.n, said(all), said(paths)), [at('n'), ...figuresOf([all, paths])]),
    found.without_money === 0
      ? paragraph(words.allWithMoney, figuresOf([without]))
      : paragraph(words.withoutMoney(said(without)), figuresOf([without])),
    ...(found.of_volunteers === 0
      ? []
      : [paragraph(words.ofVolunteers(said(ofVolunteers)), figuresOf([ofVolunteers]))]),
    ...links(desk, found),
    ...lines(desk, found),
  ]
}

const bases = ['registered', 'told', 'estimated', 'expected', 'unstated'] as const
const tones: Readonly<Record<(typeof bases)[number], Tone>> = {
  registered: 'first',
  told: 'second',
  estimated: 'third',
  expected: 'fourth',
  unstated: 'unknown',
}
/** Bars of more links than these say less than the table. */
const mostDrawn = 15

function links(desk: Desk, { links: all }: OutcomeCounts): Section {
  const { outcomes: words } = desk.sentences.programme
  if (all.length === 0) return []
  const rows = all.map((link, at) => [
    domainOf(desk, link.from),
    domainOf(desk, link.to),
    ...['n', 'cases'].map((one) => desk.count(`programme.outcomes.links.${at + 1}.${one}`)),
    restsOn(desk, link),
  ])
  return [
    drawn(desk, all.slice(0, mostDrawn)),
    table(words.linksHead, rows, { name: 'outcome-links' }),
    ...(all.some(({ expected }) => expected > 0) ? [paragraph(words.expectedNote)] : []),
  ]
}

/** How often a link rests on what: "3 told, 1 expected". */
function restsOn({ sentences }: Desk, link: LinkCount): string {
  const { programme, annual, numbers } = sentences
  return bases
    .filter((one) => link[one] > 0)
    .map((one) => annual.pictures.part(programme.basis[one], numbers.number(link[one])))
    .join(', ')
}

/** Each link as a bar of what it rests on. */
function drawn(desk: Desk, all: readonly LinkCount[]): Picture {
  const { outcomes: words, basis } = desk.sentences.programme
  const { row, part } = desk.sentences.annual.pictures
  const used = bases.filter((one) => all.some((link) => link[one] > 0))
  const rows = all.map((link, at) => ({
    label: words.link(domainOf(desk, link.from), domainOf(desk, link.to)),
    parts: used.flatMap((one) => markOf(desk.count(`programme.outcomes.links.${at + 1}.${one}`)) ?? []),
  }))
  const inWords = rows.map(({ label, parts }) =>
    row(
      label,
      parts.flatMap(({ value, text }, at) => (value === 0 ? [] : [part(basis[used[at] ?? 'unstated'], text)])),
    ),
  )
  const legend = used.map((one) => ({ tone: tones[one], label: basis[one] }))
  return picture(words.picture, `${inWords.join('; ')}.`, { kind: 'shares', legend, rows })
}

function domainOf(desk: Desk, domain: string | null): string {
  return domain === null
    ? desk.sentences.programme.outcomes.noDomain
    : domainLabel(desk, desk.evaluation.settings.instrument, domain)
}

/** Lines in which outcomes are counted, and those to be asked about. */
function lines(desk: Desk, found: OutcomeCounts): Section {
  const { outcomes: words } = desk.sentences.programme
  const rowsOf = (of: 'counted_by' | 'asked_about') =>
    found[of].map(({ line }, at) => [lineOf(desk, line), desk.count(`programme.outcomes.${of}.${at + 1}.cases`)])
  return [
    ...(found.counted_by.length === 0
      ? []
      : [heading(3, words.countedBy), table(words.linesHead, rowsOf('counted_by'))]),
    ...(found.asked_about.length === 0
      ? []
      : [heading(3, words.askedAbout), table(words.linesHead, rowsOf('asked_about')), paragraph(words.ask)]),
  ]
}

/** What a line is called that goes by a price id or by a label. */
export function lineOf({ evaluation, language }: Desk, line: string): string {
  return textIn(evaluation.prices.get(line)?.label ?? line, language)
}

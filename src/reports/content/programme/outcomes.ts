import type { OutcomeCounts } from '../../../core/programme/outcome-counts.ts'
import { heading, pageOnly, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { hoursOfVolunteers } from './hours.ts'
import { lineOf, mostDrawn, outcomePicture, restsOn } from './outcome-picture.ts'

/** What led to what over the cases, what that rests on, and in which lines it is counted; with it the hours of volunteers. */
export function outcomes(desk: Desk): Section {
  const found = desk.result.programme?.outcomes ?? null
  const hours = hoursOfVolunteers(desk)
  if (found === null && hours.length === 0) return []
  const { outcomes: words, volunteers } = desk.sentences.programme
  if (found === null) return [heading(2, volunteers.title, 'outcomes'), ...hours]
  const at = (one: string) => `programme.outcomes.${one}`
  return [
    heading(2, words.title, 'outcomes'),
    paragraph(words.intro(found.n, found.outcomes, found.paths), [at('n'), at('outcomes'), at('paths')]),
    ...(found.network.outcomes.length > mostDrawn ? byDomain(desk, found) : drawn(desk, found)),
    ...(found.links.some(({ expected }) => expected > 0) ? [paragraph(words.expectedNote)] : []),
    found.without_money === 0
      ? paragraph(words.allWithMoney, [at('without_money')])
      : paragraph(words.withoutMoney(found.without_money, found.paths), [at('without_money'), at('paths')]),
    ...(found.of_volunteers === 0 ? [] : [paragraph(words.ofVolunteers(found.of_volunteers), [at('of_volunteers')])]),
    ...hours,
    ...askedAbout(desk, found),
  ]
}

/** The outcomes themselves, those of several cases that say the same as one. */
function drawn(desk: Desk, { network }: OutcomeCounts): Section {
  const { outcomes: words } = desk.sentences.programme
  const isShared = network.outcomes.some(({ cases }) => cases > 1)
  return [
    outcomePicture(desk, network),
    ...(isShared ? [paragraph(words.together), ...sharedLinks(desk, network)] : []),
  ]
}

/** How often each link rests on what, where cases share some. */
function sharedLinks(desk: Desk, { outcomes: all, links }: OutcomeCounts['network']): Section {
  const { outcomes: words } = desk.sentences.programme
  const textOf = new Map(all.map(({ id, text }) => [id, text]))
  const rows = links.map((link, at) => [
    textOf.get(link.from) ?? link.from,
    textOf.get(link.to) ?? link.to,
    desk.count(`programme.outcomes.network.links.${at + 1}.cases`),
    restsOn(desk, link),
  ])
  // In a terminal the drawing has these words on its rows.
  return rows.length === 0 ? [] : pageOnly([table(words.outcomeLinksHead, rows, { name: 'outcome-links' })])
}

/** More outcomes than can be drawn, by life domain. */
function byDomain(desk: Desk, { links, network, counted_by }: OutcomeCounts): Section {
  const { outcomes: words } = desk.sentences.programme
  const rows = links.map((link, at) => [
    domainOf(desk, link.from),
    domainOf(desk, link.to),
    ...['n', 'cases'].map((one) => desk.count(`programme.outcomes.links.${at + 1}.${one}`)),
    restsOn(desk, link),
  ])
  const lines = counted_by.map(({ line }, at) => [
    lineOf(desk, line),
    desk.count(`programme.outcomes.counted_by.${at + 1}.cases`),
  ])
  return [
    paragraph(words.tooMany(network.outcomes.length)),
    ...(rows.length === 0 ? [] : [table(words.linksHead, rows, { name: 'outcome-links' })]),
    ...(lines.length === 0 ? [] : [paragraph(`${words.countedBy}:`), table(words.linesHead, lines)]),
  ]
}

function domainOf(desk: Desk, domain: string | null): string {
  return domain === null
    ? desk.sentences.programme.outcomes.noDomain
    : domainLabel(desk, desk.evaluation.settings.instrument, domain)
}

/** Lines in which the courses differ and to which no outcome leads. */
function askedAbout(desk: Desk, { asked_about: asked }: OutcomeCounts): Section {
  const { outcomes: words } = desk.sentences.programme
  if (asked.length === 0) return []
  const lines = asked.map(({ line, cases }) => words.line(lineOf(desk, line), cases))
  return [
    paragraph(
      words.askedAbout(lines),
      asked.map((_, at) => `programme.outcomes.asked_about.${at + 1}.cases`),
    ),
  ]
}

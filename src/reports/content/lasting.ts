import type { QualityCounts } from '../../core/aggregate/counts.ts'
import type { LastingOfCases } from '../../core/aggregate/lasting-counts.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { domainLabel } from './domain-label.ts'

const columns = ['measured_at_end', 'measured', 'rose', 'held', 'fell_back'] as const

const compared = ['compared_later', 'better_at_end', 'better_later'] as const

/** What was left after the support: how many were still measured, what became of them, and whether it is better than without. */
export function lasting(desk: Desk, { lasting: over, domains }: QualityCounts, at: (name: string) => string): Section {
  if (over === null) return []
  const { lasting: words } = desk.sentences.instruments
  const figures = (['measured_at_end', 'measured', 'rose', 'held', 'mixed', 'fell_back'] as const).map((one) =>
    at(`lasting.${one}`),
  )
  const dropped = over.measured_at_end - over.measured
  return [
    heading(3, words.title),
    paragraph(words.sentence(over), figures),
    ...(over.domains_again < over.domains_at_end
      ? [paragraph(words.fewer(over), [at('lasting.domains_again'), at('lasting.domains_at_end')])]
      : []),
    ...betterLater(desk, over, at),
    ...(dropped > 0 ? [paragraph(words.dropped(dropped))] : []),
    ...ofDomains(desk, domains, at),
  ]
}

/** Better than without at the end and later; nothing where the course without was not estimated anew, as its end tells of no later. */
function betterLater(desk: Desk, over: LastingOfCases, at: (name: string) => string): Section {
  const { lasting: words } = desk.sentences.instruments
  const { measured, compared_later, better_at_end, better_later } = over
  if (better_at_end === null || better_later === null) return []
  const figures = compared.map((one) => at(`lasting.${one}`))
  return [paragraph(words.effect({ measured, compared_later, better_at_end, better_later }), figures)]
}

function ofDomains(desk: Desk, all: QualityCounts['domains'], at: (name: string) => string): Section {
  const { lasting: words } = desk.sentences.instruments
  const domains = all.filter(({ lasting: of }) => of.measured > 0)
  const isCompared = domains.some(({ lasting: of }) => of.compared_later > 0)
  const count = (domain: string, column: string) => desk.count(at(`domains.${domain}.lasting.${column}`))
  return [
    paragraph(isCompared ? `${words.legend} ${words.comparedLegend}` : words.legend),
    table(
      isCompared ? [...words.head, ...words.comparedHead] : words.head,
      domains.map(({ instrument, domain, lasting: of }) => [
        domainLabel(desk, instrument, domain),
        ...columns.map((column) => count(domain, column)),
        ...(isCompared ? compared.map((column) => (of[column] === null ? '–' : count(domain, column))) : []),
      ]),
    ),
  ]
}

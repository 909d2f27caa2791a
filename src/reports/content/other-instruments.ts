import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type DomainCounts, type InstrumentCounts, steps } from '../../core/aggregate/counts.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { domainLabel } from './domain-label.ts'
import { textIn } from './in-words.ts'
import { lasting } from './lasting.ts'
import { valued } from './valued.ts'

const order = ['better', 'mixed', 'same', 'worse', 'unknown'] as const

/** What was scored on other instruments over the cases of a block, each apart; yes and no are told elsewhere. */
export function otherInstruments(desk: Desk, block: Aggregate): Section {
  const isLevels = ({ instrument }: InstrumentCounts) =>
    (desk.evaluation.instruments.get(instrument)?.levels.length ?? 0) > 2
  return block.other_instruments.filter(isLevels).flatMap((counts) => onInstrument(desk, block.id, counts))
}

function onInstrument(desk: Desk, block: string, counts: InstrumentCounts): Section {
  const { instruments: words, report } = desk.sentences
  const name = (rest: string) => `aggregate.${block}.other_instruments.${counts.instrument}.${rest}`
  const title = desk.evaluation.instruments.get(counts.instrument)?.title ?? counts.instrument
  const row = (of: 'change' | 'effect') => [report.counts[of], ...order.map((one) => desk.count(name(`${of}.${one}`)))]
  return [
    heading(3, words.beside(textIn(title, desk.language))),
    paragraph(words.besideOver(counts.n), [name('n')]),
    table(words.besideHead, [row('change'), row('effect')]),
    ...ofDomains(desk, counts.domains, 'change', report.counts.changeHead, name),
    ...ofDomains(desk, counts.domains, 'effect', report.counts.effectHead, name),
    ...valued(desk, counts, name),
    ...lasting(desk, counts, name),
  ]
}

function ofDomains(
  desk: Desk,
  domains: readonly DomainCounts[],
  of: 'change' | 'effect',
  head: readonly string[],
  name: (rest: string) => string,
): Section {
  // Of one domain the classes of the case say it already.
  if (domains.length < 2) return []
  return [
    table(
      head,
      domains.map(({ instrument, domain }) => [
        domainLabel(desk, instrument, domain),
        ...steps.map((step) => desk.count(name(`domains.${domain}.${of}.${step}`))),
      ]),
    ),
  ]
}

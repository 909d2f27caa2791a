import type { QualityCounts } from '../../core/aggregate/counts.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { domainLabel } from './domain-label.ts'

const columns = ['measured_at_end', 'measured', 'rose', 'held', 'fell_back', 'better_at_end', 'better_later'] as const

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
    paragraph(words.effect(over), [at('lasting.better_at_end'), at('lasting.better_later')]),
    ...(dropped > 0 ? [paragraph(words.dropped(dropped))] : []),
    paragraph(words.legend),
    table(
      words.head,
      domains
        .filter((one) => one.lasting.measured > 0)
        .map(({ instrument, domain }) => [
          domainLabel(desk, instrument, domain),
          ...columns.map((column) => desk.count(at(`domains.${domain}.lasting.${column}`))),
        ]),
    ),
  ]
}

import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type DomainCounts, steps } from '../../core/aggregate/counts.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'

const order = ['better', 'mixed', 'same', 'worse', 'unknown'] as const

/** Quality of life over all cases: both classes, counted. */
export function qualityOverall(desk: Desk): Section {
  const { result, sentences, count } = desk
  if (result.overall.n === 0) return []
  const words = sentences.report.counts
  const row = (of: 'change' | 'effect') => [
    words[of],
    ...order.map((one) => count(`overall.quality_of_life.${of}.${one}`)),
  ]
  return [heading(2, words.title), paragraph(words.intro), table(words.head, [row('change'), row('effect')])]
}

/** Quality of life in one block: change and effect crossed, each domain, and what lasted. */
export function qualityOfBlock(desk: Desk, block: Aggregate): Section {
  const { sentences, count } = desk
  const words = sentences.report.counts
  const { crossed, domains } = block.quality_of_life
  const at = (name: string) => `aggregate.${block.id}.quality_of_life.${name}`
  const rated = domains.filter(
    ({ change, effect }) => change.better + change.worse + effect.better + effect.worse + change.same + effect.same > 0,
  )
  const measured = domains.filter(({ lasting }) => lasting.measured > 0)
  return [
    ...(crossed.length === 0
      ? []
      : [
          heading(3, words.crossedTitle),
          table(
            words.crossedHead,
            crossed.map(({ change, effect }) => [
              sentences.words.quality[change],
              sentences.words.quality[effect],
              count(at(`crossed.${change}-${effect}.n`)),
            ]),
          ),
        ]),
    ...(rated.length === 0
      ? []
      : [
          heading(3, words.domainsTitle),
          table(
            words.changeHead,
            rated.map((domain) => domainRow(desk, domain, 'change', at)),
          ),
          table(
            words.effectHead,
            rated.map((domain) => domainRow(desk, domain, 'effect', at)),
          ),
        ]),
    ...(measured.length === 0
      ? []
      : [
          heading(3, words.lastingTitle),
          table(
            words.lastingHead,
            measured.map(({ instrument, domain }) => [
              domainLabel(desk, instrument, domain),
              ...(['rose', 'held', 'fell_back', 'measured'] as const).map((one) =>
                count(at(`domains.${domain}.lasting.${one}`)),
              ),
            ]),
          ),
        ]),
  ]
}

function domainRow(
  desk: Desk,
  { instrument, domain }: DomainCounts,
  of: 'change' | 'effect',
  at: (name: string) => string,
) {
  return [
    domainLabel(desk, instrument, domain),
    ...steps.map((step) => desk.count(at(`domains.${domain}.${of}.${step}`))),
  ]
}

/** What a domain is called in the language of the report. */
export function domainLabel({ evaluation, language }: Desk, instrument: string, domain: string): string {
  const label = evaluation.instruments.get(instrument)?.domains.find(({ id }) => id === domain)?.label
  return label === undefined ? domain : textIn(label, language)
}

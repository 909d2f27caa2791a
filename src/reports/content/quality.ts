import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type DomainCounts, steps } from '../../core/aggregate/counts.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import { inBlocks } from './block.ts'
import type { Desk } from './desk.ts'
import { domainLabel } from './domain-label.ts'
import { yesNo } from './inference/yes-no.ts'
import { lasting } from './lasting.ts'
import { otherInstruments } from './other-instruments.ts'
import { domainShares } from './pictures/counts.ts'
import { valued } from './valued.ts'

const order = ['better', 'mixed', 'same', 'worse', 'unknown'] as const

/** Quality of life: both classes over all cases, and each block by domain. */
export function quality(desk: Desk): Section {
  const { sentences, count } = desk
  const words = sentences.report.counts
  const row = (of: 'change' | 'effect') => [
    words[of],
    ...order.map((one) => count(`overall.quality_of_life.${of}.${one}`)),
    count('overall.n'),
  ]
  return [
    heading(2, words.title, 'quality'),
    paragraph(words.intro),
    table(words.head, [row('change'), row('effect')]),
    ...inBlocks(desk, (block) => qualityOfBlock(desk, block)),
  ]
}

/** Quality of life in one block: each domain, change and effect crossed, and what lasted. */
function qualityOfBlock(desk: Desk, block: Aggregate): Section {
  const { sentences } = desk
  const words = sentences.report.counts
  const { domains } = block.quality_of_life
  const at = (name: string) => `aggregate.${block.id}.quality_of_life.${name}`
  const rated = domains
    .filter((one) => isRated(one.change) || isRated(one.effect))
    .toSorted((a, b) => b.change.better - a.change.better || b.effect.better - a.effect.better)
  const ofDomains = (of: 'change' | 'effect', head: readonly string[]): Section => {
    const drawn = domainShares(desk, block.id, of, rated)
    return [
      ...(drawn === null ? [] : [drawn]),
      table(
        head,
        rated.map((domain) => domainRow(desk, domain, of, at)),
      ),
    ]
  }
  return [
    ...(rated.length === 0
      ? []
      : [
          heading(3, words.domainsTitle),
          ...ofDomains('change', words.changeHead),
          ...ofDomains('effect', words.effectHead),
        ]),
    ...yesNo(desk, block),
    ...crossed(desk, block, at),
    ...lasting(desk, block.quality_of_life, at),
    ...valued(desk, block.quality_of_life, at),
    ...otherInstruments(desk, block),
  ]
}

function isRated({ better, same, worse }: DomainCounts['change']): boolean {
  return better + same + worse > 0
}

function crossed(desk: Desk, block: Aggregate, at: (name: string) => string): Section {
  const { report, words } = desk.sentences
  const rows = block.quality_of_life.crossed.map(({ change, effect }) => [
    words.quality[change],
    words.quality[effect],
    desk.count(at(`crossed.${change}-${effect}.n`)),
  ])
  return rows.length === 0 ? [] : [heading(3, report.counts.crossedTitle), table(report.counts.crossedHead, rows)]
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

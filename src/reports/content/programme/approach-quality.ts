import type { DomainCounts } from '../../../core/aggregate/counts.ts'
import type { ApproachResult } from '../../../core/programme/approaches.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { approachOf } from './by-approach.ts'

type Of = 'change' | 'effect'

/** In how many cases of each approach life is better than at the start, and than without. */
export function approachQuality(desk: Desk, all: readonly ApproachResult[]): Section {
  const { approaches: words } = desk.sentences.programme
  const rows = all.filter(({ n }) => n > 0)
  if (rows.length === 0) return []
  const cell = (row: ApproachResult, of: Of) =>
    betterOf(desk, `programme.approaches.${row.approach}.${of}.better`, row[of].better, row.n - row[of].unknown)
  return [
    heading(3, words.quality),
    table(
      words.qualityHead,
      rows.map((row) => [approachOf(desk, row.approach), cell(row, 'change'), cell(row, 'effect')]),
      { name: 'approach-quality' },
    ),
  ]
}

/** Life domains of each approach, and the steps on the way of people themselves. */
export function approachDomains(desk: Desk, all: readonly ApproachResult[]): Section {
  const { approaches: words } = desk.sentences.programme
  const rows = all.filter(({ n }) => n > 0)
  const ofLife = (of: Of) => domainTable(desk, rows, of, words.domain, 'domains', ({ domains }) => domains)
  const guidance = domainTable(
    ...([desk, rows, 'change', words.step, 'guidance.domains'] as const),
    ({ guidance: on }) => on?.domains ?? [],
  )
  return [
    ...(all.length === 1 ? [] : (['change', 'effect'] as const)).flatMap((of) => {
      const shown = ofLife(of)
      return shown.length === 0 ? [] : [paragraph(words.domains[of]), ...shown]
    }),
    ...(guidance.length === 0 ? [] : [heading(3, words.guidance), paragraph(words.guidanceNote), ...guidance]),
  ]
}

/** A row for each domain that is better or worse in some case, a column for each approach. */
function domainTable(
  desk: Desk,
  rows: readonly ApproachResult[],
  of: Of,
  head: string,
  part: string,
  domainsOf: (row: ApproachResult) => readonly DomainCounts[],
): Section {
  const moved = rows.flatMap(domainsOf).filter((one) => one[of].better + one[of].worse > 0)
  const domains = new Map(moved.map((one) => [one.domain, one]))
  if (domains.size === 0) return []
  const cell = (row: ApproachResult, domain: string): Cell => {
    const found = domainsOf(row).find((one) => one.domain === domain)
    if (found === undefined) return '–'
    return betterOf(
      desk,
      `programme.approaches.${row.approach}.${part}.${domain}.${of}.better`,
      found[of].better,
      knownOf(found, of),
    )
  }
  return [
    table(
      [head, ...rows.map(({ approach }) => approachOf(desk, approach))],
      [...domains.values()].map(({ instrument, domain }) => [
        domainLabel(desk, instrument, domain),
        ...rows.map((row) => cell(row, domain)),
      ]),
    ),
  ]
}

function knownOf(counts: DomainCounts, of: Of): number {
  const { better, same, worse } = counts[of]
  return better + same + worse
}

/** So many of those of which it is known. */
function betterOf({ sentences }: Desk, figure: string, better: number, known: number): Cell {
  if (known === 0) return { text: sentences.words.unknown, value: null, figure }
  return { text: sentences.annual.comparison.nOf(better, known), value: better, figure }
}

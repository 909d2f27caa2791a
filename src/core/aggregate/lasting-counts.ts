import { sum } from 'd3-array'
import { classOf, type QualityClass } from '../quality/class.ts'
import type { CountedQuality } from './block.ts'

/** What became of a domain after the support ended, with the intervention; over the cases that were measured again. */
export interface LastingOfDomain {
  readonly rose: number
  readonly held: number
  readonly fell_back: number
  /** Measured again, at the last moment that was. */
  readonly measured: number
  /** Measured at the end of support. */
  readonly measured_at_end: number
  /** Of those measured again: of how many the course without was estimated anew at the last moment. */
  readonly compared_later: number
  /** Of those compared later: better than without, at the end of support and at the last moment; null where there are none. */
  readonly better_at_end: number | null
  readonly better_later: number | null
}

/** The same of whole cases, each over its domains that were measured again. */
export interface LastingOfCases extends LastingOfDomain {
  /** Some domains rose and others fell back. */
  readonly mixed: number
  /** Domains with a level at the end, over the cases measured again; and those of them that were measured again. */
  readonly domains_at_end: number
  readonly domains_again: number
}

type CountedDomain = CountedQuality['domains'][number]

/** How many cases rose, held or fell back in a domain since the end of support. */
export function lastingOfDomain(domains: readonly CountedDomain[]): LastingOfDomain {
  const again = measuredAgain(domains)
  const count = (is: (one: (typeof again)[number]) => boolean) => again.filter(is).length
  return {
    rose: count(({ lasting }) => lasting > 0),
    held: count(({ lasting }) => lasting === 0),
    fell_back: count(({ lasting }) => lasting < 0),
    measured: again.length,
    measured_at_end: domains.filter(({ intervention }) => intervention !== null).length,
    ...betterLater(
      again.filter(({ later }) => later !== null),
      ({ at_end }) => (at_end ?? 0) > 0,
      ({ later }) => (later ?? 0) > 0,
    ),
  }
}

/** How many cases rose, held or fell back since the end of support; null where none was measured again. */
export function lastingOfCases(rated: readonly CountedQuality[]): LastingOfCases | null {
  const again = rated.map(lastingOfCase).filter((one) => one !== null)
  if (again.length === 0) return null
  const count = (name: QualityClass) => again.filter(({ lasting }) => lasting === name).length
  return {
    rose: count('better'),
    held: count('same'),
    mixed: count('mixed'),
    fell_back: count('worse'),
    measured: again.length,
    measured_at_end: rated.filter(({ domains }) => domains.some(({ intervention }) => intervention !== null)).length,
    domains_at_end: sum(again, ({ domains_at_end }) => domains_at_end),
    domains_again: sum(again, ({ domains_again }) => domains_again),
    ...betterLater(
      again.filter(({ later }) => later !== 'unknown'),
      ({ at_end }) => at_end === 'better',
      ({ later }) => later === 'better',
    ),
  }
}

/** How many of those compared later were better than without at the end of support, and later. */
function betterLater<T>(compared: readonly T[], atEnd: (one: T) => boolean, later: (one: T) => boolean) {
  const count = (is: (one: T) => boolean) => (compared.length === 0 ? null : compared.filter(is).length)
  return { compared_later: compared.length, better_at_end: count(atEnd), better_later: count(later) }
}

/** A case over its domains that were measured again; null where there are none. */
function lastingOfCase({ domains }: CountedQuality) {
  const again = measuredAgain(domains)
  if (again.length === 0) return null
  const classed = (of: 'lasting' | 'at_end' | 'later') => classOf(again.map((one) => one[of]))
  return {
    lasting: classed('lasting'),
    at_end: classed('at_end'),
    later: classed('later'),
    domains_at_end: domains.filter(({ intervention }) => intervention !== null).length,
    domains_again: again.length,
  }
}

/** The domains that were measured after the support, at the last moment; what the end was has to be known. */
function measuredAgain(domains: readonly CountedDomain[]) {
  return domains.flatMap(({ effect, follow_up }) => {
    const { lasting = null, effect: later = null } = follow_up.at(-1) ?? {}
    return lasting === null ? [] : [{ lasting, at_end: effect, later }]
  })
}

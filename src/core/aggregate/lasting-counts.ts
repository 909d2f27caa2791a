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
  /** Of those measured again: better than without, at the end of support and at the last moment. */
  readonly better_at_end: number
  readonly better_later: number
}

/** The same of whole cases, each over its domains that were measured again. */
export interface LastingOfCases extends LastingOfDomain {
  /** Some domains rose and others fell back. */
  readonly mixed: number
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
    better_at_end: count(({ at_end }) => (at_end ?? 0) > 0),
    better_later: count(({ later }) => (later ?? 0) > 0),
  }
}

/** How many cases rose, held or fell back since the end of support; null where none was measured again. */
export function lastingOfCases(rated: readonly CountedQuality[]): LastingOfCases | null {
  const again = rated.map(lastingOfCase).filter((one) => one !== null)
  if (again.length === 0) return null
  const count = (of: 'lasting' | 'at_end' | 'later', name: QualityClass) =>
    again.filter((one) => one[of] === name).length
  return {
    rose: count('lasting', 'better'),
    held: count('lasting', 'same'),
    mixed: count('lasting', 'mixed'),
    fell_back: count('lasting', 'worse'),
    measured: again.length,
    measured_at_end: rated.filter(({ domains }) => domains.some(({ intervention }) => intervention !== null)).length,
    better_at_end: count('at_end', 'better'),
    better_later: count('later', 'better'),
  }
}

/** A case over its domains that were measured again; null where there are none. */
function lastingOfCase({ domains }: CountedQuality) {
  const again = measuredAgain(domains)
  if (again.length === 0) return null
  const classed = (of: 'lasting' | 'at_end' | 'later') => classOf(again.map((one) => one[of]))
  return { lasting: classed('lasting'), at_end: classed('at_end'), later: classed('later') }
}

/** The domains that were measured after the support, at the last moment; what the end was has to be known. */
function measuredAgain(domains: readonly CountedDomain[]) {
  return domains.flatMap(({ effect, follow_up }) => {
    const { lasting = null, effect: later = null } = follow_up.at(-1) ?? {}
    return lasting === null ? [] : [{ lasting, at_end: effect, later }]
  })
}

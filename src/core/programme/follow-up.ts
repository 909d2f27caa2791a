import type { CountedQuality } from '../aggregate/block.ts'
import { type ClassCounts, countClasses, qualityCounts } from '../aggregate/counts.ts'
import type { LastingOfCases, LastingOfDomain } from '../aggregate/lasting-counts.ts'
import { classes, classOf } from '../quality/class.ts'
import { firstDayOf } from '../time/period.ts'
import type { ProgrammeCase } from './programme-case.ts'

/** What was measured so many months after the first day of the window. */
export interface MomentCounts {
  readonly months: number
  /** Cases that were still there to be measured, of those that were measured at the end of support. */
  readonly n: number
  readonly since_start: ClassCounts
  readonly since_end: ClassCounts
  /** Against the reference course. */
  readonly effect: ClassCounts
}

/** How it went while support lasted and after it ended. */
export interface FollowUpResult {
  readonly instrument: string | null
  /** Cases measured at the start, and at the end of support. */
  readonly at_start: number
  readonly at_end: number
  readonly moments: readonly MomentCounts[]
  /** At the last moment of each case that was measured again. */
  readonly lasting: LastingOfCases | null
  readonly domains: readonly (LastingOfDomain & { readonly domain: string })[]
  /** Cases that say whether there was a relapse after support ended, and those where there was. */
  readonly relapse: { readonly known: number; readonly n: number } | null
}

/** Measurements after support on the instrument that most cases are reported on; null where nobody was measured again or asked. */
export function followUpResult(cases: readonly ProgrammeCase[]): FollowUpResult | null {
  const counts = qualityCounts(cases)
  const instrument = counts.domains[0]?.instrument ?? null
  const rated = cases.flatMap(({ identity, result: { quality_of_life: quality } }) =>
    quality === null || quality.instrument !== instrument ? [] : [{ quality, window: identity.window }],
  )
  const measured = rated.flatMap(({ quality, window }) => momentsOf(quality, window))
  const relapses = cases.flatMap(({ piece }) => piece.relapse ?? [])
  if (measured.length === 0 && relapses.length === 0) return null
  const count = (at: 'start' | 'intervention') =>
    rated.filter(({ quality }) => quality.domains.some((domain) => domain[at] !== null)).length
  return {
    instrument,
    at_start: count('start'),
    at_end: count('intervention'),
    moments: [...new Set(measured.map(({ months }) => months))]
      .sort((a, b) => a - b)
      .map((months) =>
        momentCounts(
          months,
          measured.filter((one) => one.months === months),
        ),
      ),
    lasting: counts.lasting,
    domains: counts.domains.map(({ domain, lasting }) => ({ domain, ...lasting })),
    relapse: relapses.length === 0 ? null : { known: relapses.length, n: relapses.filter(Boolean).length },
  }
}

type Steps = Readonly<Record<'since_start' | 'since_end' | 'effect', (typeof classes)[number]>>

/** A case at each of its moments, over the domains measured then; of more in one month at the last of them. */
function momentsOf({ domains }: CountedQuality, window: ProgrammeCase['identity']['window']) {
  const moments = [...new Set(domains.flatMap(({ follow_up }) => follow_up.map(({ at }) => at)))]
  const inTime = moments.map((at) => ({ at, day: firstDayOf(at, window) })).sort((a, b) => a.day - b.day)
  const byMonths = new Map(inTime.map(({ at, day }) => [Math.round((day * 12) / 365.25), at]))
  return [...byMonths].map(([months, moment]): Steps & { readonly months: number } => {
    const then = domains.flatMap(({ change, follow_up }) =>
      follow_up.filter(({ at }) => at === moment).map(({ lasting, effect }) => ({ change, lasting, effect })),
    )
    return {
      months,
      since_start: classOf(
        then.map(({ change, lasting }) => (change === null || lasting === null ? null : change + lasting)),
      ),
      since_end: classOf(then.map(({ lasting }) => lasting)),
      effect: classOf(then.map(({ effect }) => effect)),
    }
  })
}

function momentCounts(months: number, found: readonly Steps[]): MomentCounts {
  const counted = (of: keyof Steps) =>
    countClasses(
      classes,
      found.map((one) => one[of]),
    )
  return {
    months,
    n: found.length,
    since_start: counted('since_start'),
    since_end: counted('since_end'),
    effect: counted('effect'),
  }
}

import type { Settings } from '../case/evaluation.ts'
import type { Instrument } from '../case/instrument.ts'
import type { Rating } from '../case/rating.ts'
import type { DomainEffect, RatedDomain } from './effect.ts'

/**
 * The ratings of the client's own life that count for a case: those of a group in consensus if there are any, else
 * those of the leading role. Other roles stand beside and are never mixed in.
 */
export function leadingRatings(ratings: readonly Rating[], leadingRole: Settings['leading_role']): readonly Rating[] {
  const own = ratings.filter((rating) => (rating.of ?? 'client') === 'client')
  const group = own.filter(({ role }) => role === 'group')
  return group.length > 0 ? group : own.filter(({ role }) => role === leadingRole)
}

/**
 * The middle of several raters' changes or effects: the median; of an even number the middle value nearer to 0, and 0
 * where the two lie equally far on either side. The convention is ours: it never overstates, and turns with the sign.
 */
export function middleNearerZero(values: readonly number[]): number | null {
  const [low, high] = middlePair(values)
  if (low === undefined || high === undefined) return null
  if (Math.abs(low) === Math.abs(high)) return low === high ? low : 0
  return Math.abs(low) < Math.abs(high) ? low : high
}

/** The middle of several raters' levels: the median; of an even number the worse of the two middle levels. */
export function worseMiddle(levels: readonly number[], direction: Instrument['direction']): number | null {
  const [low, high] = middlePair(levels)
  return (direction === 'higher-is-better' ? low : high) ?? null
}

function middlePair(values: readonly number[]): readonly [number | undefined, number | undefined] {
  const sorted = values.toSorted((a, b) => a - b)
  return [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
}

/**
 * Several raters' views of one domain in one: effect and change per rater first, then the middle of each. A domain is
 * open where nobody answered it, and does not apply where all who answered say so.
 */
export function combined(views: readonly RatedDomain[], direction: Instrument['direction']): RatedDomain {
  const [only, ...others] = views
  if (only !== undefined && others.length === 0) return only
  const answered = views.filter((view) => view !== 'open')
  if (answered.length === 0) return 'open'
  const rated = answered.filter((view) => view !== 'not-applicable')
  if (rated.length === 0) return 'not-applicable'
  const known = (of: keyof DomainEffect) => rated.map((view) => view[of]).filter((value) => value !== null)
  return {
    start: worseMiddle(known('start'), direction),
    intervention: worseMiddle(known('intervention'), direction),
    reference: worseMiddle(known('reference'), direction),
    change: middleNearerZero(known('change')),
    effect: middleNearerZero(known('effect')),
  }
}

import type { Instrument, ValueSet } from '../case/instrument.ts'
import type { Rating, Score } from '../case/rating.ts'
import { lengthInMonths, periodOf } from '../time/period.ts'
import { calendar, type Window } from '../time/window.ts'
import { levelOf } from './effect.ts'
import { utilityOf } from './utility.ts'

/** The utilities at one moment; null where a level of a domain is not known. */
export interface UtilityMoment {
  /** `start`, `end`, or the moment of a follow-up. */
  readonly at: string
  /** Years since the start of the window; null after the window. */
  readonly years: number | null
  readonly intervention: number | null
  readonly reference: number | null
}

/** The utilities of one rater at the start, at the end, and at every follow-up; a moment stands at the end of its day or month. */
export function utilityMoments(
  { scores, at, follow_up = [] }: Rating,
  reference: string,
  instrument: Instrument,
  set: ValueSet,
  window: Window,
): readonly UtilityMoment[] {
  const utilityAt = (given: Rating['scores'], moment: string) => {
    const levels = instrument.domains.map(({ id }) => {
      const ofDomain = given[id]
      return typeof ofDomain === 'object' ? levelOf(ofDomain[moment] as Score | undefined) : null
    })
    return levels.includes(null) ? null : utilityOf(levels as readonly number[], instrument, set)
  }
  const both = (given: Rating['scores']) => ({
    intervention: utilityAt(given, 'intervention'),
    reference: utilityAt(given, reference),
  })
  const start = utilityAt(scores, 'start')
  const end = Math.min(at === undefined ? Number.POSITIVE_INFINITY : monthsUntil(at, window), window.months)
  const later = follow_up.map((one) => {
    const months = monthsUntil(one.at, window)
    return { at: one.at, years: months > window.months ? null : months / 12, ...both(one.scores) }
  })
  return [
    { at: 'start', years: 0, intervention: start, reference: start },
    { at: 'end', years: end / 12, ...both(scores) },
    ...later,
  ]
}

/** Months from the start of the window to the end of a moment; more than the window has after it. */
function monthsUntil(moment: string, window: Window): number {
  const days = calendar(window)
  const period = periodOf(moment, days)
  if (period === null || period.end > (days.borders[window.months] as number)) return Number.POSITIVE_INFINITY
  return lengthInMonths({ start: 0, end: Math.max(0, period.end) }, days)
}

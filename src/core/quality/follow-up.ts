import { type Direction, directionIn, type Instrument } from '../case/instrument.ts'
import type { Rating } from '../case/rating.ts'
import { firstDayOf } from '../time/period.ts'
import type { Window } from '../time/window.ts'
import { levelOf } from './effect.ts'
import { middleNearerZero, worseMiddle } from './raters.ts'

/** A level after the end of support, and what became of the end: above 0 rose, 0 held, below 0 fell back. */
export interface FollowUpLevel {
  readonly at: string
  readonly intervention: number
  /** How the rater put the reference at that moment; null where nobody did. */
  readonly reference: number | null
  /** follow-up - end with the intervention, turned so that plus is better; null where the end is not known. */
  readonly lasting: number | null
  /**
   * follow-up - the reference at that moment, turned so that plus is better; null where nobody put the reference then, since
   * what was estimated of its end says nothing of later.
   */
  readonly effect: number | null
}

/** What the leading raters measured of a domain after the end of support, in the order of time. */
export function followUpLevels(
  domain: string,
  leading: readonly Rating[],
  reference: string,
  instrument: Instrument,
  window: Window,
): readonly FollowUpLevel[] {
  const direction = directionIn(instrument, domain)
  const given = leading.flatMap((rating) => (rating.follow_up ?? []).map(({ at }) => at))
  const moments = [...new Set(given)].sort((a, b) => firstDayOf(a, window) - firstDayOf(b, window))
  return moments.flatMap((at) => {
    const measured = leading.flatMap((rating) => measuredBy(rating, at, { domain, reference, direction }))
    const level = (of: 'intervention' | 'reference') =>
      worseMiddle(
        measured.map((one) => one[of]).filter((known) => known !== null),
        direction,
      )
    const intervention = level('intervention')
    const middle = (of: 'lasting' | 'effect') =>
      middleNearerZero(measured.map((one) => one[of]).filter((step) => step !== null))
    if (intervention === null) return []
    return [{ at, intervention, reference: level('reference'), lasting: middle('lasting'), effect: middle('effect') }]
  })
}

interface Point {
  readonly domain: string
  readonly reference: string
  readonly direction: Direction
}

function measuredBy({ follow_up, scores }: Rating, at: string, { domain, reference, direction }: Point) {
  const after = (follow_up ?? []).find((followUp) => followUp.at === at)?.scores[domain]
  const intervention = levelOf(after?.intervention)
  if (intervention === null) return []
  const atEnd = scores[domain]
  const end = typeof atEnd === 'object' ? levelOf(atEnd.intervention) : null
  const without = levelOf(after?.[reference])
  const since = (other: number | null) =>
    other === null ? null : direction === 'higher-is-better' ? intervention - other : other - intervention
  return [{ intervention, reference: without, lasting: since(end), effect: since(without) }]
}

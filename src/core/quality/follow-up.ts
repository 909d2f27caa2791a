import type { Instrument } from '../case/instrument.ts'
import type { Rating } from '../case/rating.ts'
import { firstDayOf } from '../time/period.ts'
import type { Window } from '../time/window.ts'
import { levelOf } from './effect.ts'
import { middleNearerZero, worseMiddle } from './raters.ts'

/** A level after the end of support, and what became of the end: above 0 rose, 0 held, below 0 fell back. */
export interface FollowUpLevel {
  readonly at: string
  readonly intervention: number
  /** follow-up - end with the intervention, turned so that plus is better; null where the end is not known. */
  readonly lasting: number | null
}

/** What the leading raters measured of a domain after the end of support, in the order of time. */
export function followUpLevels(
  domain: string,
  leading: readonly Rating[],
  { direction }: Instrument,
  window: Window,
): readonly FollowUpLevel[] {
  const given = leading.flatMap((rating) => (rating.follow_up ?? []).map(({ at }) => at))
  const moments = [...new Set(given)].sort((a, b) => firstDayOf(a, window) - firstDayOf(b, window))
  return moments.flatMap((at) => {
    const measured = leading.flatMap((rating) => measuredBy(rating, at, domain, direction))
    const intervention = worseMiddle(
      measured.map(({ level }) => level),
      direction,
    )
    const lasting = middleNearerZero(measured.map((one) => one.lasting).filter((step) => step !== null))
    return intervention === null ? [] : [{ at, intervention, lasting }]
  })
}

function measuredBy({ follow_up, scores }: Rating, at: string, domain: string, direction: Instrument['direction']) {
  const measurement = (follow_up ?? []).find((followUp) => followUp.at === at)
  const level = levelOf(measurement?.scores[domain]?.intervention)
  const atEnd = scores[domain]
  const end = typeof atEnd === 'object' ? levelOf(atEnd.intervention) : null
  if (level === null) return []
  const turn = direction === 'higher-is-better' ? 1 : -1
  return [{ level, lasting: end === null ? null : turn * (level - end) }]
}

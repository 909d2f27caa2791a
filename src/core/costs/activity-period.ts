import type { Activity } from '../case/activity.ts'
import type { Scenario } from '../case/scenario.ts'
import type { Moment } from '../time/moment.ts'
import { type Period, periodOf } from '../time/period.ts'
import { type Calendar, daysIn } from '../time/window.ts'

/** When an activity takes place: at one moment, or spread over a period; in days since the window's first day. */
export interface ActivityPeriod extends Period {
  readonly kind: 'moment' | 'period'
  /** The moments as written, for reading a line back; null where the window's own border is meant. */
  readonly from: Moment | null
  readonly to: Moment | null
}

/**
 * The time of an activity: `at`; or `from` and `to`, both counting; or the moment of its life event; or else the whole
 * window. `from` alone is a moment, unless a rate (`per`) needs a period, which then runs to the window's end; a rate
 * that hangs on a life event and says no period runs from the event on.
 * Null where a moment cannot be read. The period may lie outside the window: a check reports that.
 */
export function activityPeriod(activity: Activity, scenario: Scenario, window: Calendar): ActivityPeriod | null {
  const at = momentOf(activity, scenario)
  if (at !== undefined) {
    const period = periodOf(at, window)
    return period && { kind: 'moment', from: at, to: null, ...period }
  }
  const begin = activity.from ?? (activity.to === undefined ? eventMoment(activity, scenario) : undefined)
  const from = begin === undefined ? { start: 0 } : periodOf(begin, window)
  const to = activity.to === undefined ? { end: daysIn(window) } : periodOf(activity.to, window)
  if (from === null || to === null) return null
  return { kind: 'period', from: begin ?? null, to: activity.to ?? null, start: from.start, end: to.end }
}

function momentOf(activity: Activity, scenario: Scenario): Moment | undefined {
  const { at, from, to, per } = activity
  if (at !== undefined) return at
  if (from !== undefined && to === undefined && per === undefined) return from
  return from === undefined && to === undefined && per === undefined ? eventMoment(activity, scenario) : undefined
}

function eventMoment({ event }: Activity, scenario: Scenario): Moment | undefined {
  return event === undefined ? undefined : scenario.life_events?.find(({ id }) => id === event)?.at
}

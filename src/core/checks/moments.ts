import { activityPeriod } from '../costs/activity-period.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { Moment } from '../time/moment.ts'
import { firstDayOf, isWithin, periodOf } from '../time/period.ts'
import { type Calendar, daysIn } from '../time/window.ts'
import type { PlacedActivity, Rule } from './activities.ts'

/** What happens in a scenario lies within the case's window. */
export const moments: Rule = ({ story, activities, window }) => {
  const outside = (moment: Moment | undefined, path: Path): readonly Finding[] => {
    const period = moment === undefined ? null : periodOf(moment, window)
    if (period === null || isWithin(period, window)) return []
    return [
      finding(
        'outside-window',
        path,
        { from: story.window.from, months: story.window.months },
        { written: moment as string },
      ),
    ]
  }
  const ofEvents = Object.entries(story.scenarios).flatMap(([name, { life_events = [] }]) =>
    life_events.flatMap(({ at }, index) => outside(at, ['scenarios', name, 'life_events', index, 'at'])),
  )
  const ofActivities = activities.flatMap(({ activity, path }) =>
    (['at', 'from', 'to'] as const).flatMap((field) => outside(activity[field], [...path, field])),
  )
  return [...ofEvents, ...ofActivities]
}

/**
 * What is called a measurement after the end comes after the scores of the end: after the moment they were given, and where
 * that is not said after the window.
 */
export const followUpLater: Rule = ({ story: { ratings = [], window } }) =>
  ratings.flatMap(({ at: end, follow_up = [] }, at) => {
    const isLater = (moment: Moment) =>
      end === undefined
        ? firstDayOf(moment, window) >= firstDayOf(`month ${window.months + 1}`, window)
        : firstDayOf(moment, window) > firstDayOf(end, window)
    return follow_up.flatMap(({ at: moment }, index) =>
      isLater(moment)
        ? []
        : [finding('follow-up-not-later', ['ratings', at, 'follow_up', index, 'at'], {}, { written: moment })],
    )
  })

/** An activity is at a moment or over a period, and a period ends after it begins. */
export const periods: Rule = ({ activities, window }) => {
  return activities.flatMap((placed) => [...bothGiven(placed), ...wrongOrder(placed, window)])
}

function bothGiven({ activity, path }: PlacedActivity): readonly Finding[] {
  if (activity.at === undefined) return []
  const field = (['per', 'from', 'to'] as const).find((name) => activity[name] !== undefined)
  return field === undefined ? [] : [finding('moment-and-period', [...path, field], {}, { on: 'key' })]
}

function wrongOrder({ activity, scenario, path }: PlacedActivity, window: Calendar): readonly Finding[] {
  const period = activityPeriod(activity, scenario, window)
  if (period === null || period.end > period.start) return []
  // A border outside the window has its own finding.
  if (period.start >= daysIn(window) || period.end <= 0) return []
  return [finding('period-order', [...path, 'to'], {})]
}

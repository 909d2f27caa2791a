import type { Support } from '../case/support.ts'
import { type Moment, readMoment } from '../time/moment.ts'
import { lengthInMonths, type Period, periodOf } from '../time/period.ts'
import { type Calendar, calendar, type Window } from '../time/window.ts'

/**
 * Days from the first day of `asked` to the first day of `started`; null where one is not said, or where a month is said
 * that holds the other day, so that what lies between is not known.
 */
export function leadDays({ asked, started }: Support, window: Window): number | null {
  const [from, to] = [daysOf(asked, window), daysOf(started, window)]
  return from === null || to === null || to.start < from.start ? null : to.start - from.start
}

/**
 * Months of support, the days of `started` and `ended` both counted: in months of the window where it holds them, or else
 * in months laid out from the start. Null where one of the two is not said.
 */
export function supportMonths({ started, ended }: Support, window: Window): number | null {
  const [first, last] = [daysOf(started, window), daysOf(ended, window)]
  if (first === null || last === null || last.end <= first.start) return null
  const laid = calendar(window)
  const days = { start: first.start, end: last.end }
  if (days.start >= 0 && days.end <= (laid.borders[laid.months] as number)) return lengthInMonths(days, laid)
  const outside = laidOutFrom(started as Moment, days)
  return outside === null ? null : lengthInMonths({ start: 0, end: days.end - days.start }, outside)
}

const shortestMonth = 28

function laidOutFrom(started: Moment, { start, end }: Period): Calendar | null {
  if (readMoment(started)?.kind === 'window-month') return null
  return calendar({ from: started, months: Math.ceil((end - start) / shortestMonth) })
}

function daysOf(moment: Moment | undefined, window: Window): Period | null {
  const days = moment === undefined ? null : periodOf(moment, calendar(window))
  return days !== null && Number.isFinite(days.start) ? days : null
}

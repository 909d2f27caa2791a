import type { Activity } from '../case/activity.ts'
import { expected, highest } from '../chance/expected.ts'
import { type FollowUpYear, followUpYears, isWithin, lengthInDays, overlap, type Period } from '../time/period.ts'
import { type Calendar, daysIn } from '../time/window.ts'
import type { ActivityPeriod } from './activity-period.ts'
import { isTimeUnit, unitsIn } from './unit.ts'

/** The part of a quantity that falls in one follow-up year; null where it is unknown. */
export interface YearlyQuantity {
  readonly year: number
  readonly quantity: number | null
  /** The days of the activity in that year. */
  readonly days: Period
}

/**
 * The quantity of an activity by follow-up year, in the price's unit.
 * A number is spread evenly by days over the period; at a moment, all of it falls in the moment's year.
 * A rate counts quantity x the days, weeks, months or years of the period in that year.
 */
export function quantityByYear(
  activity: Activity,
  period: ActivityPeriod,
  window: Calendar,
): readonly YearlyQuantity[] {
  const years = followUpYears(window)
  if (period.kind === 'moment') {
    const year = years.find(({ start, end }) => period.start >= start && period.start < end) as FollowUpYear
    return [{ year: year.year, quantity: amountOf(activity), days: period }]
  }
  return years
    .map((year) => ({ year: year.year, days: overlap(period, year) }))
    .filter(({ days }) => lengthInDays(days) > 0)
    .map(({ year, days }) => ({ year, days, quantity: quantityIn(activity, period, days, window) }))
}

function quantityIn(activity: Activity, period: Period, days: Period, window: Calendar): number | null {
  const quantity = amountOf(activity)
  if (quantity === null) return null
  if (activity.per !== undefined) return quantity * unitsIn(days, activity.per, window)
  return quantity * (lengthInDays(days) / lengthInDays(period))
}

function amountOf(activity: Activity): number | null {
  return activity.quantity === 'unknown' ? null : expected(activity.quantity)
}

/**
 * How many units of time an activity counts at its highest, and how many there are room for: in its period, or, from
 * a moment on, in the rest of the window. Null where the unit is no unit of time, the quantity is unknown, or the
 * period ends before it begins or lies outside the window.
 */
export function timeUnitsUsed(
  activity: Activity,
  unit: string,
  period: ActivityPeriod,
  window: Calendar,
): { used: number; room: number } | null {
  if (!isTimeUnit(unit) || activity.quantity === 'unknown' || !isWithin(period, window)) return null
  if (period.end <= period.start) return null
  const span = period.kind === 'moment' ? { start: period.start, end: daysIn(window) } : period
  const times = activity.per === undefined ? 1 : unitsIn(span, activity.per, window)
  return { used: highest(activity.quantity) * times, room: unitsIn(span, unit, window) }
}

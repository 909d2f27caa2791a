import { lengthInDays, lengthInMonths, type Period } from '../time/period.ts'
import type { Calendar } from '../time/window.ts'

/** Units of which a period holds only so many. */
const timeUnits = ['hour', 'day', 'night', 'week', 'month', 'year'] as const

export type TimeUnit = (typeof timeUnits)[number]

export function isTimeUnit(unit: string): unit is TimeUnit {
  return (timeUnits as readonly string[]).includes(unit)
}

/** How many of a unit of time a period holds: days; weeks = days / 7; months of the window; years = months / 12. */
export function unitsIn(period: Period, unit: TimeUnit, window: Calendar): number {
  switch (unit) {
    case 'hour':
      return lengthInDays(period) * 24
    case 'day':
    case 'night':
      return lengthInDays(period)
    case 'week':
      return lengthInDays(period) / 7
    case 'month':
      return lengthInMonths(period, window)
    case 'year':
      return lengthInMonths(period, window) / 12
  }
}

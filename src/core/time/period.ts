import { dayNumber, type Moment, readMoment } from './moment.ts'
import { type Calendar, daysIn, type Window } from './window.ts'

/** Days since the window's first day: `start` belongs to the period, `end` no longer does. */
export interface Period {
  readonly start: number
  readonly end: number
}

/** A follow-up year: year 0 holds window months 1-12, year 1 months 13-24, and so on. */
export interface FollowUpYear extends Period {
  readonly year: number
}

/** The days a moment spans; null where it is no moment. It may lie outside the window. */
export function periodOf(moment: Moment, window: Calendar): Period | null {
  const parts = readMoment(moment)
  if (parts === null) return null
  if (parts.kind === 'window-month') {
    const [start, end] = [window.borders[parts.number - 1], window.borders[parts.number]]
    return start === undefined || end === undefined
      ? { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }
      : { start, end }
  }
  const start = dayNumber(parts.year, parts.month, parts.day) - window.firstDay
  return { start, end: parts.kind === 'day' ? start + 1 : dayNumber(parts.year, parts.month, 1, 1) - window.firstDay }
}

/** The day a moment begins on, in days since the window's first day; it may lie long after the window. */
export function firstDayOf(moment: Moment, window: Window): number {
  const [parts, from] = [readMoment(moment), readMoment(window.from)]
  if (parts === null || from === null || from.kind === 'window-month') return Number.POSITIVE_INFINITY
  const begin = dayNumber(from.year, from.month, from.day)
  if (parts.kind !== 'window-month') return dayNumber(parts.year, parts.month, parts.day) - begin
  return dayNumber(from.year, from.month, from.day, parts.number - 1) - begin
}

export function isWithin(period: Period, window: Calendar): boolean {
  return period.start >= 0 && period.start < daysIn(window) && period.end <= daysIn(window)
}

/** The days two periods share; `end` equals `start` where they share none. */
export function overlap(a: Period, b: Period): Period {
  const start = Math.max(a.start, b.start)
  return { start, end: Math.max(start, Math.min(a.end, b.end)) }
}

export function lengthInDays(period: Period): number {
  return period.end - period.start
}

/** Months in a period: each day counts 1 / the number of days of its window month. */
export function lengthInMonths(period: Period, window: Calendar): number {
  let months = 0
  for (let k = 0; k < window.months; k++) {
    const month = { start: window.borders[k] as number, end: window.borders[k + 1] as number }
    months += lengthInDays(overlap(period, month)) / lengthInDays(month)
  }
  return months
}

/** The follow-up years of a window; the last one may be shorter. */
export function followUpYears(window: Calendar): readonly FollowUpYear[] {
  return Array.from({ length: Math.ceil(window.months / 12) }, (_, year) => ({
    year,
    start: window.borders[12 * year] as number,
    end: window.borders[Math.min(12 * (year + 1), window.months)] as number,
  }))
}

import { addMonths, create, diffDays } from 'temporal-polyfill/fns/PlainDate'

/** A point in time as written: a day `2024-05-12`, a month `2024-05`, or a month of the window `month 4`. */
export type Moment = string

/** A moment taken apart; months and window months count from 1. */
export type MomentParts =
  | { readonly kind: 'day' | 'month'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'window-month'; readonly number: number }

const epoch = create(1970, 1, 1)

/** The moment taken apart, or null where the text is no moment or the day does not exist. */
export function readMoment(text: Moment): MomentParts | null {
  const windowMonth = /^month ([1-9]\d{0,3})$/.exec(text)
  if (windowMonth) return { kind: 'window-month', number: Number(windowMonth[1]) }
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  if (!date) return null
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3] ?? 1)]
  if (month < 1 || month > 12 || day < 1) return null
  // Every month has 28 days: the calendar is asked only about the rest.
  if (day > 28 && day > daysInMonth(year, month)) return null
  return { kind: date[3] === undefined ? 'month' : 'day', year, month, day }
}

/** Days since 1 January 1970 of a date, moved on by whole months; where that month is shorter, its last day. */
export function dayNumber(year: number, month: number, day: number, plusMonths = 0): number {
  return diffDays(epoch, addMonths(create(year, month, day), plusMonths))
}

function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month, 1, 1) - dayNumber(year, month, 1)
}

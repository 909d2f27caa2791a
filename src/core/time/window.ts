import { dayNumber, type Moment, readMoment } from './moment.ts'

/** The time a case looks at: from a month or a day, so many months; the same for all its scenarios. */
export interface Window {
  readonly from: Moment
  readonly months: number
}

/**
 * A window laid out in days. Window month k runs from `borders[k - 1]` up to `borders[k]`, in days since the window's
 * first day; `firstDay` is that day in days since 1970.
 */
export interface Calendar {
  readonly firstDay: number
  readonly borders: readonly number[]
  readonly months: number
}

/**
 * The days at which the months of a window begin and end: month k begins at `from` + (k - 1) months, on the month's
 * last day where that day does not exist.
 *
 * @throws where `from` is no day or calendar month; reading refuses such a window
 */
export function calendar(window: Window): Calendar {
  const name = `${window.from} ${window.months}`
  const known = laidOut.get(name) ?? layOut(window)
  laidOut.set(name, known)
  return known
}

/** Most cases of a project share a few windows: each is laid out once. */
const laidOut = new Map<string, Calendar>()

function layOut(window: Window): Calendar {
  const from = readMoment(window.from)
  if (from === null || from.kind === 'window-month') throw new Error('a window starts at a day or a month')
  const firstDay = dayNumber(from.year, from.month, from.day)
  const borders = Array.from(
    { length: window.months + 1 },
    (_, k) => dayNumber(from.year, from.month, from.day, k) - firstDay,
  )
  return { firstDay, borders, months: window.months }
}

/** The number of days in a window. */
export function daysIn(window: Calendar): number {
  return window.borders[window.months] as number
}

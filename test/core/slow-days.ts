import type { Activity } from '../../src/core/case/activity.ts'
import type { Scenario } from '../../src/core/case/scenario.ts'
import type { Window } from '../../src/core/time/window.ts'

// The method's chapter 1, one day at a time, with the calendar of Date.UTC.

/** One day of a window, and what it counts in each unit of time. */
export interface Day {
  /** Days since 1970. */
  readonly number: number
  readonly windowMonth: number
  /** "window months 1-12, 13-24, …" are follow-up years 0, 1, … */
  readonly followUpYear: number
  /** "each day counts 1 / the length of its window month". */
  readonly inMonths: number
}

const msInDay = 86_400_000

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** "from + (k - 1) months (the month's last day where that day does not exist)", as days since 1970. */
function movedOn(year: number, month: number, day: number, months: number): number {
  const total = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1]
  return Date.UTC(y, m - 1, Math.min(day, lastDayOfMonth(y, m))) / msInDay
}

/** Every day of the window, in order. */
export function daysOf(window: Window): readonly Day[] {
  const [year, month, day = 1] = window.from.split('-').map(Number) as [number, number, number?]
  const days: Day[] = []
  for (let k = 1; k <= window.months; k++) {
    const first = movedOn(year, month, day, k - 1)
    const next = movedOn(year, month, day, k)
    for (let number = first; number < next; number++) {
      days.push({ number, windowMonth: k, followUpYear: Math.floor((k - 1) / 12), inMonths: 1 / (next - first) })
    }
  }
  return days
}

/** The first and last day of a moment: a day, a month, or a month of the window. */
export function spanOf(moment: string, days: readonly Day[]): readonly [first: number, last: number] {
  if (moment.startsWith('month ')) {
    const inMonth = days.filter(({ windowMonth }) => windowMonth === Number(moment.slice('month '.length)))
    return [(inMonth[0] as Day).number, (inMonth.at(-1) as Day).number]
  }
  const [year, month, day] = moment.split('-').map(Number) as [number, number, number?]
  if (day !== undefined) return [movedOn(year, month, day, 0), movedOn(year, month, day, 0)]
  return [movedOn(year, month, 1, 0), movedOn(year, month, lastDayOfMonth(year, month), 0)]
}

/** The days of an activity, and whether it is all of it at one moment. */
export function daysOfActivity(
  activity: Activity,
  scenario: Scenario,
  days: readonly Day[],
): { readonly days: readonly Day[]; readonly isMoment: boolean } {
  const { at, from, to, per, event } = activity
  const between = (first: number, last: number) => days.filter(({ number }) => number >= first && number <= last)
  const within = (moment: string) => between(...spanOf(moment, days))
  if (at !== undefined) return { days: within(at), isMoment: true }
  // "`from` alone with no `per` means `at`"
  if (from !== undefined && to === undefined && per === undefined) return { days: within(from), isMoment: true }
  if (from !== undefined || to !== undefined) {
    // "A month as a start means its first day, as an end its last."
    const first = from === undefined ? -Infinity : spanOf(from, days)[0]
    const last = to === undefined ? Infinity : spanOf(to, days)[1]
    return { days: between(first, last), isMoment: false }
  }
  // An activity with `event` "falls at the event unless it says when".
  const hangsOn = event === undefined ? undefined : scenario.life_events?.find(({ id }) => id === event)
  if (hangsOn !== undefined) return { days: within(hangsOn.at), isMoment: per === undefined }
  // "or neither: the whole window"
  return { days, isMoment: false }
}

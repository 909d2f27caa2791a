import fc from 'fast-check'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Window } from '../../src/core/time/window.ts'
import { type Day, daysOf } from '../core/slow-days.ts'

/** A place in a list that is not known yet, from 0 up to but not 1: shrinks to the first. */
export const place = fc.nat({ max: 999 }).map((thousandths) => thousandths / 1000)

export function placed<T>(list: readonly T[], at: number): T {
  return list[Math.floor(at * list.length)] as T
}

const two = (number: number) => String(number).padStart(2, '0')

/** Windows of 1 to `most` months, from a month or from any day of one, the 29th to 31st included. */
export function windows(most = 40): fc.Arbitrary<Window> {
  return fc
    .record({
      year: fc.integer({ min: 2019, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.option(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 })), { nil: undefined }),
      months: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: Math.min(14, most) }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: most }) },
      ),
    })
    .map(({ year, month, day, months }) => {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
      return { from: `${year}-${two(month)}${day === undefined ? '' : `-${two(Math.min(day, last))}`}`, months }
    })
}

export type MomentStyle = 'day' | 'month' | 'window-month'

const styles = fc.constantFrom<MomentStyle>('window-month', 'day', 'month')

/** A day as it is written in a case. */
function dayText(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** A moment of the window, as a day, as a calendar month that lies wholly within, or as a window month. */
export interface WrittenMoment {
  readonly text: string
  /** Positions in the days of the window. */
  readonly first: number
  readonly last: number
}

// Windows come back in every activity of a case.
const found = new Map<string, readonly WrittenMoment[]>()

/** All moments of a style that lie within a window, in order. */
export function momentsOf(window: Window, style: MomentStyle): readonly WrittenMoment[] {
  const key = `${window.from} ${window.months} ${style}`
  const known = found.get(key) ?? written(window, style)
  found.set(key, known)
  return known
}

function written(window: Window, style: MomentStyle): readonly WrittenMoment[] {
  const days = daysOf(window)
  if (style === 'day') return days.map(({ number }, at) => ({ text: dayText(number), first: at, last: at }))
  const nameOf = ({ number, windowMonth }: Day) =>
    style === 'month' ? dayText(number).slice(0, 7) : `month ${windowMonth}`
  const spans: { text: string; first: number; last: number }[] = []
  days.forEach((day, at) => {
    const last = spans.at(-1)
    if (last?.text === nameOf(day)) last.last = at
    else spans.push({ text: nameOf(day), first: at, last: at })
  })
  if (style === 'window-month') return spans
  const whole = spans.filter(({ text, first, last }) => last - first + 1 === daysInMonth(text))
  return whole.length > 0 ? whole : written(window, 'window-month')
}

function daysInMonth(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

/** When something happens, apart from the window it lies in. */
export const rawTimes = fc.record({
  form: fc.constantFrom<'whole' | 'at' | 'from' | 'from-to' | 'to'>('whole', 'at', 'from', 'from-to', 'to'),
  style: styles,
  per: fc.option(fc.constantFrom<NonNullable<Activity['per']>>('day', 'week', 'month', 'year'), { nil: undefined }),
  a: place,
  b: place,
})

export type RawTime = typeof rawTimes extends fc.Arbitrary<infer T> ? T : never

export interface Timing {
  readonly fields: Pick<Activity, 'at' | 'from' | 'to' | 'per'>
  /** The days there are for the activity; from a moment on, the rest of the window. */
  readonly room: number
}

/** The fields of an activity that say when it takes place in this window. */
export function timing({ form, style, per, a, b }: RawTime, window: Window, hangsOnEvent: boolean): Timing {
  const total = momentsOf(window, 'day').length
  const moments = momentsOf(window, style)
  const [start, end] = [placed(moments, Math.min(a, b)), placed(moments, Math.max(a, b))]
  if (form === 'whole') return { fields: { per: hangsOnEvent ? undefined : per }, room: hangsOnEvent ? 1 : total }
  if (form === 'at') return { fields: { at: start.text }, room: total - start.first }
  if (form === 'from') return { fields: { from: start.text, per }, room: total - start.first }
  if (form === 'to') return { fields: { to: end.text, per }, room: end.last + 1 }
  return { fields: { from: start.text, to: end.text, per }, room: end.last - start.first + 1 }
}

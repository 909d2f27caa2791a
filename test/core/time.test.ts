import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityPeriod } from '../../src/core/costs/activity-period.ts'
import { dayNumber, readMoment } from '../../src/core/time/moment.ts'
import { followUpYears, lengthInDays, lengthInMonths, periodOf } from '../../src/core/time/period.ts'
import { calendar, daysIn } from '../../src/core/time/window.ts'
import { momentsOf, place, windows } from '../generators/moments.ts'
import { line, resultOf } from './by-hand.ts'
import { daysOf } from './slow-days.ts'

const dateOf = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)

/** The first day of every window month, and the day after the last. */
const bordersOf = (from: string, months: number) => {
  const { firstDay, borders } = calendar({ from, months })
  return borders.map((border) => dateOf(firstDay + border))
}

describe('a window', () => {
  it('begins each month on the day it began, or on the last day where that does not exist', () => {
    expect(bordersOf('2024-01-31', 3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'])
    expect(bordersOf('2023-01-30', 2)).toEqual(['2023-01-30', '2023-02-28', '2023-03-30'])
    expect(bordersOf('2024-02-29', 13).at(-2)).toBe('2025-02-28')
    expect(bordersOf('2024-12', 2)).toEqual(['2024-12-01', '2025-01-01', '2025-02-01'])
  })

  it('of so many months holds exactly so many', () => {
    fc.assert(
      fc.property(windows(), (window) => {
        const laidOut = calendar(window)
        expect(lengthInMonths({ start: 0, end: daysIn(laidOut) }, laidOut)).toBe(window.months)
      }),
    )
  })

  it('holds the same time however it is cut', () => {
    fc.assert(
      fc.property(windows(), fc.array(place, { maxLength: 4 }), (window, places) => {
        const laidOut = calendar(window)
        const cuts = [
          0,
          ...places.map((at) => Math.floor(at * daysIn(laidOut))).toSorted((a, b) => a - b),
          daysIn(laidOut),
        ]
        const parts = cuts.slice(1).map((end, at) => ({ start: cuts[at] as number, end }))
        expect(parts.reduce((sum, part) => sum + lengthInMonths(part, laidOut), 0)).toBeCloseTo(window.months, 9)
        expect(parts.reduce((sum, part) => sum + lengthInDays(part), 0)).toBe(daysIn(laidOut))
      }),
    )
  })

  it('holds the days of the calendar, one after the other', () => {
    fc.assert(
      fc.property(windows(), (window) => {
        const [laidOut, days] = [calendar(window), daysOf(window)]
        expect(days.length).toBe(daysIn(laidOut))
        expect(days[0]?.number).toBe(laidOut.firstDay)
        expect(days.at(-1)?.number).toBe(laidOut.firstDay + daysIn(laidOut) - 1)
      }),
    )
  })

  it('is divided into follow-up years of twelve window months, the last of which may be shorter', () => {
    fc.assert(
      fc.property(windows(), (window) => {
        const laidOut = calendar(window)
        const years = followUpYears(laidOut)
        expect(years.map(({ year }) => year)).toEqual(
          Array.from({ length: Math.ceil(window.months / 12) }, (_, t) => t),
        )
        years.forEach((year, t) => {
          expect(lengthInMonths(year, laidOut)).toBe(Math.min(12, window.months - 12 * t))
        })
        expect(years.reduce((sum, year) => sum + lengthInDays(year), 0)).toBe(daysIn(laidOut))
      }),
    )
  })
})

describe('a moment', () => {
  it('is a day, a month or a month of the window', () => {
    expect(readMoment('2024-05-12')).toEqual({ kind: 'day', year: 2024, month: 5, day: 12 })
    expect(readMoment('2024-05')).toEqual({ kind: 'month', year: 2024, month: 5, day: 1 })
    expect(readMoment('month 4')).toEqual({ kind: 'window-month', number: 4 })
  })

  it('is nothing else, and no day that does not exist', () => {
    for (const text of [
      '2023-02-29',
      '2024-13',
      '2024-00',
      '2024-4',
      '2024-04-31',
      'month 0',
      'month',
      'Month 4',
      '2024',
      '2024-05-12T00:00',
      '',
    ]) {
      expect(readMoment(text), text).toBeNull()
    }
    expect(readMoment('2024-02-29')).not.toBeNull()
    expect([readMoment('2100-02-29'), readMoment('1900-02-29')]).toEqual([null, null])
  })

  it('spans the days it names, in every way it can be written', () => {
    fc.assert(
      fc.property(
        windows(),
        fc.constantFrom('day' as const, 'month' as const, 'window-month' as const),
        (window, style) => {
          for (const { text, first, last } of momentsOf(window, style))
            expect(periodOf(text, calendar(window)), text).toEqual({ start: first, end: last + 1 })
        },
      ),
      { numRuns: 50 },
    )
  })

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          expect(dayNumber(year, month, day)).toBe(Date.UTC(year, month - 1, day) / 86_400_000)
        },
      ),
    )
  })
})

describe('the time of an activity', () => {
  const cost = (activity: Parameters<typeof line>[2], months = 12) =>
    resultOf({ window: { from: '2025-01', months }, reference: [line(1, 1, activity)] }).costs.difference

  it('of a rate is counted in days, days / 7, window months, and those / 12', () => {
    expect(cost({ per: 'day' })).toBe(365)
    expect(cost({ per: 'week' })).toBeCloseTo(365 / 7, 12)
    expect(cost({ per: 'month' })).toBe(12)
    expect(cost({ per: 'year' })).toBe(1)
    expect(cost({ per: 'year' }, 18)).toBeCloseTo(1 + 0.5 / 1.0225, 12)
  })

  it('takes both ends in: a month as a start means its first day, as an end its last', () => {
    expect(cost({ per: 'day', from: '2025-02', to: '2025-03' })).toBe(28 + 31)
    expect(cost({ per: 'day', from: '2025-02-10', to: '2025-02-10' })).toBe(1)
    expect(cost({ per: 'month', from: 'month 2', to: 'month 12' })).toBe(11)
    expect(cost({ per: 'day', to: '2025-01' })).toBe(31)
  })

  it('from a start alone: a number falls there, a rate runs to the end of the window', () => {
    expect(cost({ from: 'month 12' })).toBe(1)
    expect(cost({ per: 'month', from: 'month 10' })).toBe(3)
    expect(
      resultOf({ window: { from: '2025-01', months: 24 }, reference: [line(1, 1, { from: 'month 12' })] }).lines.map(
        ({ follow_up_year }) => follow_up_year,
      ),
    ).toEqual([0])
  })

  it('of a number is spread by days, so that each follow-up year has its part', () => {
    const { payers } = resultOf(
      { window: { from: '2025-01', months: 24 }, reference: [line(100, 1, { from: '2025-12', to: '2026-02' })] },
      { discount_rate: { costs: 0, effects: 0 } },
    )
    const [first, second] = payers[0]?.by_year.map(({ difference }) => difference) ?? []
    expect(first).toBeCloseTo((100 * 31) / 90, 10)
    expect(second).toBeCloseTo((100 * 59) / 90, 10)
  })

  it('of an event is that of the event, where the activity does not say when', () => {
    const crisis = { id: 'crisis', at: 'month 13', certainty: 'certain' as const, text: 'A crisis' }
    const { lines } = resultOf({
      window: { from: '2025-01', months: 24 },
      life_events: [crisis],
      reference: [line(1, 1, { event: 'crisis' }), line(1, 1, { at: 'month 2' })],
    })
    expect(lines.map(({ follow_up_year, event }) => [follow_up_year, event])).toEqual([
      [1, 'crisis'],
      [0, null],
    ])
  })

  it('of an event: a rate runs from it to the end of the window, and an end of its own is kept to', () => {
    const crisis = { id: 'crisis', at: 'month 10', certainty: 'certain' as const, text: 'A crisis' }
    const at = (activity: Parameters<typeof line>[2]) =>
      resultOf({ life_events: [crisis], reference: [line(1, 1, { event: 'crisis', ...activity })] }).lines.map(
        ({ quantity, period: { kind, from, to } }) => [quantity, kind, from, to],
      )
    expect(at({})).toEqual([[1, 'moment', 'month 10', null]])
    expect(at({ per: 'month' })).toEqual([[3, 'period', 'month 10', null]])
    expect(at({ per: 'month', from: 'month 2' })).toEqual([[11, 'period', 'month 2', null]])
    // An end alone means from the first day of the window on, with an event as without one.
    expect(at({ per: 'month', to: 'month 4' })).toEqual([[4, 'period', null, 'month 4']])
    expect(at({ to: 'month 4' })).toEqual([[1, 'period', null, 'month 4']])
  })

  it('makes no line in a follow-up year that it only borders on', () => {
    const years = (activity: Parameters<typeof line>[2]) =>
      resultOf({
        window: { from: '2025-01', months: 36 },
        session: '2025-06',
        reference: [line(1, 1, activity)],
      }).lines.map(({ follow_up_year, expected_share }) => [follow_up_year, (expected_share as number) > 0])
    expect(years({ per: 'month', to: 'month 12' })).toEqual([[0, true]])
    expect(years({ from: 'month 13', to: 'month 24' })).toEqual([[1, true]])
    expect(years({ at: 'month 25' })).toEqual([[2, true]])
  })

  it('cannot be told where one of its moments cannot be read', () => {
    const window = calendar({ from: '2025-01', months: 12 })
    const period = (activity: Parameters<typeof line>[2]) =>
      activityPeriod(line(1, 1, activity), { activities: [] }, window)
    expect(period({ at: 'in May' })).toBeNull()
    expect(period({ from: 'in May', to: '2025-06' })).toBeNull()
    expect(period({ from: '2025-05', to: 'in June' })).toBeNull()
    expect(period({ from: '2025-05', to: '2025-06' })).toMatchObject({ start: 120, end: 181 })
  })
})

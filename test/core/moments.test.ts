import { describe, expect, it } from 'vitest'
import { readMoment } from '../../src/core/time/moment.ts'
import { firstDayOf, followUpYears, isWithin, lengthInMonths, overlap, periodOf } from '../../src/core/time/period.ts'
import { calendar } from '../../src/core/time/window.ts'

/** From 1 January 2025, twelve months: 365 days. */
const window = { from: '2025-01', months: 12 }
const year = calendar(window)

describe('a moment as it is written', () => {
  it.each([
    '2025-01-00',
    '2025-02-29',
    '2025-02-30',
    '2025-11-31',
    '2025-12-32',
    '2025-00-10',
    '2025-13-10',
    ' 2025-01',
    '2025-01 ',
    '12025-01',
    '2025-01-011',
    'month 12 ',
    ' month 12',
    'month 012',
    'month 10000',
    'month 1.5',
    'month -1',
  ])('is none as %j', (text) => {
    expect(readMoment(text)).toBeNull()
  })

  it.each([
    ['2025-01-01', 1, 1],
    ['2025-02-28', 2, 28],
    ['2024-02-29', 2, 29],
    ['2025-04-30', 4, 30],
    ['2025-12-31', 12, 31],
  ])('is a day as %s', (text, month, day) => {
    expect(readMoment(text)).toEqual({ kind: 'day', year: Number(text.slice(0, 4)), month, day })
  })

  it('may be any month of a window up to 9999', () => {
    expect(readMoment('month 1')).toEqual({ kind: 'window-month', number: 1 })
    expect(readMoment('month 9999')).toEqual({ kind: 'window-month', number: 9999 })
  })
})

describe('the days of a moment', () => {
  it.each([
    ['2024-12-31', -1, 0],
    ['2025-01-01', 0, 1],
    ['2025-02', 31, 59],
    ['2025-12', 334, 365],
    ['2026-01', 365, 396],
    ['month 1', 0, 31],
    ['month 12', 334, 365],
  ])('%s run from day %i of the window up to day %i', (text, start, end) => {
    expect(periodOf(text, year)).toEqual({ start, end })
  })

  it('never come, in a month that the window does not have', () => {
    expect(periodOf('month 13', year)).toEqual({ start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY })
    expect(isWithin(periodOf('month 13', year) as NonNullable<ReturnType<typeof periodOf>>, year)).toBe(false)
    expect(periodOf('in May', year)).toBeNull()
  })

  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2025-12-31', true],
    ['2025-12', true],
    ['2026-01-01', false],
    ['2026-01', false],
  ])('of %s are in the window: %s', (text, is) => {
    const period = periodOf(text, year)
    expect(period !== null && isWithin(period, year)).toBe(is)
  })

  it('of a month that begins before the window, or runs on after it, are not in it', () => {
    const middle = calendar({ from: '2025-01-15', months: 1 })
    for (const text of ['2025-01', '2025-02'])
      expect(isWithin(periodOf(text, middle) as { start: number; end: number }, middle)).toBe(false)
    expect(isWithin({ start: 31, end: 31 }, middle)).toBe(false)
  })
})

describe('the first day of a moment', () => {
  it.each([
    ['2025-03', 59],
    ['2025-03-02', 60],
    ['2024-12-31', -1],
    ['2035-01-01', 3652],
    ['month 1', 0],
    ['month 3', 59],
    ['month 13', 365],
  ])('%s comes %i days after that of the window, however long after it', (text, days) => {
    expect(firstDayOf(text, window)).toBe(days)
  })

  it('of a month of the window is the last of a month without that day', () => {
    expect(firstDayOf('month 2', { from: '2025-01-31', months: 3 })).toBe(28)
  })

  it('never comes, where it or the start of the window cannot be read', () => {
    expect(firstDayOf('in May', window)).toBe(Number.POSITIVE_INFINITY)
    for (const from of ['soon', 'month 2'])
      expect(firstDayOf('2025-03', { from, months: 12 })).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('a window', () => {
  it.each(['soon', 'month 2', '2025-02-30'])('cannot start at %j', (from) => {
    expect(() => calendar({ from, months: 12 })).toThrow('a window starts at a day or a month')
  })

  it('of as many months from another day is another one', () => {
    expect(calendar({ from: '2025-01', months: 2 }).borders).toEqual([0, 31, 59])
    expect(calendar({ from: '2025-02', months: 2 }).borders).toEqual([0, 28, 59])
    expect(calendar({ from: '2025-01', months: 1 }).borders).toEqual([0, 31])
    expect(calendar(window)).toBe(year)
  })

  it('has follow-up years of twelve months, and what is left', () => {
    expect(followUpYears(calendar({ from: '2025-01', months: 14 }))).toEqual([
      { year: 0, start: 0, end: 365 },
      { year: 1, start: 365, end: 365 + 31 + 28 },
    ])
    expect(followUpYears(year)).toEqual([{ year: 0, start: 0, end: 365 }])
  })

  it('shares with a period what lies in both, and nothing where they only border', () => {
    expect(overlap({ start: 0, end: 10 }, { start: 4, end: 20 })).toEqual({ start: 4, end: 10 })
    expect(overlap({ start: 0, end: 10 }, { start: 10, end: 20 })).toEqual({ start: 10, end: 10 })
    expect(overlap({ start: 12, end: 20 }, { start: 0, end: 10 })).toEqual({ start: 12, end: 12 })
    expect(lengthInMonths({ start: 0, end: 31 + 14 }, year)).toBe(1.5)
    expect(lengthInMonths({ start: -5, end: 0 }, year)).toBe(0)
  })
})

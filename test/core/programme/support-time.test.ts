import { describe, expect, it } from 'vitest'
import { leadDays, supportMonths } from '../../../src/core/programme/support-time.ts'

const window = { from: '2025-01', months: 12 }

describe('the days between asking and the start of support', () => {
  it.each([
    ['none on the same day', '2025-01-10', '2025-01-10', 0],
    ['one on the next', '2025-01-10', '2025-01-11', 1],
    ['unknown where support began the day before', '2025-01-11', '2025-01-10', null],
    ['counted between first days of months', '2025-01', '2025-03', 59],
    ['counted between months of the window', 'month 1', 'month 3', 59],
    ['counted from before the window', '2024-12-31', 'month 1', 1],
    ['unknown where asking lies in a month that the window does not have', 'month 13', '2025-01-10', null],
    ['unknown where the start lies in such a month', '2025-01-10', 'month 13', null],
    ['unknown where the moment of asking cannot be read', 'soon', '2025-01-10', null],
    ['unknown where that of the start cannot', '2025-01-10', 'soon', null],
  ])('are %s', (_, asked, started, days) => {
    expect(leadDays({ asked, started }, window)).toBe(days)
  })

  it('are unknown where one of the two is not said', () => {
    expect([leadDays({ asked: '2025-01-10' }, window), leadDays({ started: '2025-01-10' }, window)]).toEqual([
      null,
      null,
    ])
  })
})

describe('months of support', () => {
  it.each([
    ['one month of the window, both its days counted', '2025-01-01', '2025-01-31', 1],
    ['a day of it', '2025-01-31', '2025-01-31', 1 / 31],
    ['days of two months of the window, each by the length of its own', '2025-01-15', '2025-02-14', 17 / 31 + 14 / 28],
    ['the first months of the window', 'month 1', 'month 3', 3],
    ['its last months, to its last day', '2025-11', '2025-12-31', 2],
    ['its last days, by the length of its months', '2025-11-15', '2025-12-31', 16 / 30 + 1],
    ['a month that begins the day before the window', '2024-12-31', '2025-01-30', 1],
    ['a month that ends on the day after it', '2025-12-02', '2026-01-01', 1],
    ['two months before the window', '2024-02', '2024-03', 2],
    ['many months after it', '2026-03-10', '2029-03-09', 36],
    ['unknown where support ended the day before it began', '2025-02-10', '2025-02-09', null],
    ['unknown where it ended in the month before', '2025-03', '2025-02', null],
    ['unknown where a month of the window begins what ends after it', 'month 2', '2026-02', null],
    ['unknown where the end is a month that the window does not have', '2025-02', 'month 13', null],
    ['unknown where the start is', 'month 13', '2026-03', null],
    ['unknown where a moment cannot be read', 'soon', '2025-03', null],
  ])('are %s', (_, started, ended, months) => {
    const found = supportMonths({ started, ended }, window)
    if (months === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(months, 12)
  })

  it('are unknown where the start or the end is not said', () => {
    expect(supportMonths({ started: '2025-01' }, window)).toBeNull()
    expect(supportMonths({ ended: '2025-01' }, window)).toBeNull()
  })

  it('before a window that begins halfway a month are laid out from the start', () => {
    const halfway = { from: '2025-01-15', months: 1 }
    expect(supportMonths({ started: '2025-01-15', ended: '2025-02-14' }, halfway)).toBe(1)
    expect(supportMonths({ started: '2025-01-14', ended: '2025-02-14' }, halfway)).toBeCloseTo(1 + 1 / 28, 12)
    expect(supportMonths({ started: '2025-01-15', ended: '2025-02-15' }, halfway)).toBeCloseTo(1 + 1 / 28, 12)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import { cases } from '../generators/case.ts'
import { line, resultOf } from './by-hand.ts'
import { expectClose, sizeOf } from './compare-amounts.ts'

const support = (quantity: number | 'unknown', at: string) => line(quantity, 100, { investment: true, at })
const other = (quantity: number | 'unknown', at: string) => line(quantity, 10, { at })

/** Over so many months, in money that is worth the same in every year. */
function byYear(months: number, story: Parameters<typeof resultOf>[0]) {
  const window = { from: '2025-01', months }
  return resultOf({ window, ...story }, { discount_rate: { costs: 0, effects: 0 } }).returns_by_year
}

describe('investment and benefit by follow-up year', () => {
  it('are those of the lines of each year, the evaluated support apart from all else', () => {
    expect(
      byYear(36, {
        intervention: [support(5, 'month 2'), support(1, 'month 13'), other(3, 'month 24')],
        reference: [support(2, 'month 12'), other(40, 'month 12'), other(7, 'month 25')],
      }),
    ).toEqual([
      { follow_up_year: 0, investment: 300, benefit: 400 },
      { follow_up_year: 1, investment: 100, benefit: -30 },
      { follow_up_year: 2, investment: 0, benefit: 70 },
    ])
  })

  it('count what a year is worth today', () => {
    const { returns_by_year } = resultOf(
      { window: { from: '2025-01', months: 24 }, intervention: [support(1, 'month 1'), support(1, 'month 13')] },
      { discount_rate: { costs: 0.25, effects: 0 } },
    )
    expect(returns_by_year.map(({ investment }) => investment)).toEqual([100, 80])
  })

  it('are unknown only in the year in which something is', () => {
    expect(
      byYear(24, {
        intervention: [support('unknown', 'month 13'), support(1, 'month 1')],
        reference: [other('unknown', 'month 2'), other(4, 'month 14')],
      }),
    ).toEqual([
      { follow_up_year: 0, investment: 100, benefit: null },
      { follow_up_year: 1, investment: null, benefit: 40 },
    ])
  })

  it('stand there where the window passes a year, a last year that is cut short included', () => {
    const years = (months: number) =>
      byYear(months, { intervention: [support(1, 'month 1')] }).map(({ follow_up_year }) => follow_up_year)
    expect([11, 12, 13, 24, 25].map(years)).toEqual([[], [], [0, 1], [0, 1], [0, 1, 2]])
  })

  it('are not there where nobody says what the evaluated support is', () => {
    expect(byYear(24, { intervention: [other(1, 'month 1')], reference: [other(2, 'month 1')] })).toEqual([])
  })

  it('add up to investment and benefit over the whole window, in every perspective', () => {
    fc.assert(
      fc.property(cases({ mostMonths: 38 }), ({ story, evaluation }) => {
        const result = calculate(story, evaluation)
        const { returns_by_year: years } = result
        if (years.length === 0) return
        for (const figure of ['investment', 'benefit'] as const) {
          const sum = years.reduce<number | null>((total, year) => {
            const amount = year[figure]
            return total === null || amount === null ? null : total + amount
          }, 0)
          expectClose(sum, result[figure], sizeOf(result), figure)
        }
      }),
      { numRuns: 60 },
    )
  })
})

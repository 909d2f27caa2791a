import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { IndexSeries } from '../../src/core/case/evaluation.ts'
import type { UnitPrice } from '../../src/core/case/unit-price.ts'
import { discountFactor } from '../../src/core/costs/discounting.ts'
import { indexFactor } from '../../src/core/costs/indexation.ts'
import { cases } from '../generators/case.ts'
import { scaled } from '../generators/quantity.ts'
import { consumerPrices, line, resultOf } from './by-hand.ts'
import { expectClose, expectSameResult, sizeOf } from './compare-amounts.ts'

/** The same price in the money of another year, where both years are in the series. */
function restated<P extends UnitPrice>(price: P, year: number, { values }: IndexSeries): P {
  const [from, to] = [values[price.price_year], values[year]]
  if (from === undefined || to === undefined || price.fixed_by_law === true) return price
  return { ...price, amount: scaled(price.amount, to / from), price_year: year }
}

/** A case in which every price that stands in a line is changed. */
function withPrices(story: Case, change: (price: UnitPrice) => UnitPrice): Case {
  const changed = (activity: Activity) =>
    activity.unit_price === undefined ? activity : { ...activity, unit_price: change(activity.unit_price) }
  const scenarios = Object.entries(story.scenarios).map(([name, scenario]) => [
    name,
    scenario.activities === 'unknown' ? scenario : { ...scenario, activities: scenario.activities.map(changed) },
  ])
  return { ...story, scenarios: Object.fromEntries(scenarios) }
}

const aYear = fc.integer({ min: 2015, max: 2025 })

describe('prices of other years', () => {
  it('give the same amounts when they are written in the money of another year', () => {
    fc.assert(
      fc.property(cases({ mostMonths: 14 }), aYear, aYear, ({ story, evaluation }, year, settingsYear) => {
        const settings = { ...evaluation.settings, price_year: settingsYear }
        const change = <P extends UnitPrice>(price: P) => restated(price, year, evaluation.index)
        const prices = new Map([...evaluation.prices].map(([id, price]) => [id, change(price)]))
        expectSameResult(
          calculate(withPrices(story, change), { ...evaluation, settings, prices }),
          calculate(story, { ...evaluation, settings }),
        )
      }),
      { numRuns: 80 },
    )
  })

  it('are the same again, there and back', () => {
    fc.assert(
      fc.property(cases({ mostMonths: 1 }), aYear, aYear, ({ evaluation: { index } }, from, to) => {
        expectClose(
          indexFactor(index, from, to, false).index_factor * indexFactor(index, to, from, false).index_factor,
          1,
          1,
          'there and back',
        )
      }),
      { numRuns: 50 },
    )
  })

  it('make everything dearer alike when the money of another year is asked for', () => {
    fc.assert(
      fc.property(cases({ mostMonths: 14 }), aYear, aYear, ({ story, evaluation }, one, other) => {
        const inSeries = (price: UnitPrice): UnitPrice => ({ ...price, price_year: 2020, fixed_by_law: false })
        const prices = new Map([...evaluation.prices].map(([id, price]) => [id, { ...price, ...inSeries(price) }]))
        const at = (price_year: number) =>
          calculate(withPrices(story, inSeries), {
            ...evaluation,
            prices,
            settings: { ...evaluation.settings, price_year },
          })
        const [a, b] = [at(one), at(other)]
        const dearer = (evaluation.index.values[other] as number) / (evaluation.index.values[one] as number)
        expectClose((a.costs.difference as number) * dearer, b.costs.difference, sizeOf(b), 'difference')
      }),
      { numRuns: 50 },
    )
  })

  it('are indexed with the consumer prices: 31.80 an hour of 2023 is 33.95 in 2025', () => {
    const hour = line(1, 31.8, { price_of: { unit: 'hour', price_year: 2023 } })
    expect(resultOf({ reference: [hour] }).costs.difference).toBeCloseTo(33.95, 2)
    expect(resultOf({ reference: [hour] }).costs.difference).toBeCloseTo((31.8 * 134.6) / 126.09, 10)
  })

  it('stay as they are outside the series or where a law fixes them, and say why', () => {
    expect(indexFactor(consumerPrices, 2005, 2025, false)).toEqual({ index_factor: 1, not_indexed: 'outside-series' })
    expect(indexFactor(consumerPrices, 2021, 2030, false)).toEqual({ index_factor: 1, not_indexed: 'outside-series' })
    expect(indexFactor(consumerPrices, 2021, 2025, true)).toEqual({ index_factor: 1, not_indexed: 'fixed-by-law' })
    for (const fixedByLaw of [false, true])
      expect(indexFactor(consumerPrices, 2025, 2025, fixedByLaw)).toEqual({ index_factor: 1, not_indexed: null })
    expect(indexFactor(consumerPrices, 2030, 2030, false)).toEqual({ index_factor: 1, not_indexed: null })
    expect(
      resultOf({ reference: [line(2, 100, { price_of: { price_year: 2021, fixed_by_law: true } })] }).costs.difference,
    ).toBe(200)
  })
})

describe('amounts of later years', () => {
  it('ten in each of five years, at 2%, the first not discounted (as heemod gives it)', () => {
    const worth = [0, 1, 2, 3, 4].map((year) => 10 * discountFactor(0.02, year))
    const printed = [10, 9.80392156863, 9.61168781238, 9.42322334547, 9.23845426027]
    worth.forEach((amount, year) => {
      expect(amount).toBeCloseTo(printed[year] as number, 10)
    })
    expect(worth.reduce((sum, amount) => sum + amount)).toBeCloseTo(48.0772869867, 9)
  })

  it('1,000 euros in follow-up year 3 at 2.25% is 935.43', () => {
    const bill = line(1, 1000, { at: 'month 37' })
    const { costs, undiscounted, lines } = resultOf({ window: { from: '2025-01', months: 48 }, reference: [bill] })
    expect(lines.map(({ follow_up_year }) => follow_up_year)).toEqual([3])
    expect(costs.difference).toBeCloseTo(935.43, 2)
    expect(undiscounted?.society.difference).toBe(1000)
  })

  it('in the first twelve months are not discounted, in the thirteenth they are', () => {
    const at = (moment: string) =>
      resultOf(
        { window: { from: '2025-01', months: 24 }, reference: [line(1, 1000, { at: moment })] },
        { discount_rate: { costs: 0.25, effects: 0 } },
      ).costs.difference
    expect([at('month 1'), at('month 12'), at('2025-12-31')]).toEqual([1000, 1000, 1000])
    expect([at('month 13'), at('2026-01-01'), at('month 24')]).toEqual([800, 800, 800])
  })

  it('have no undiscounted totals beside them within a year', () => {
    expect(resultOf({ window: { from: '2025-01', months: 12 } }).undiscounted).toBeNull()
    expect(resultOf({ window: { from: '2025-01', months: 13 } }).undiscounted).not.toBeNull()
  })
})

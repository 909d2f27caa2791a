import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import { oldPrices, outsideIndex } from '../../../src/core/checks/price-years.ts'
import { countablePrices, prices } from '../../../src/core/checks/prices.ts'
import { evaluationWith, line, listed, pricesOf, told } from '../by-hand.ts'
import { foundBy, inLine, type Short } from './found.ts'

const evaluation = evaluationWith(
  {},
  {
    prices: pricesOf(
      listed('bus', 'Bus', 2),
      listed('guess', 'Guess', 2, { confidence: 'memory', currency: 'SEK' }),
      listed('krona', 'Krona', 2, { currency: 'SEK' }),
      listed('old', 'Old', 2, { price_year: 2014 }),
      listed('ten', 'Ten', 2, { price_year: 2015 }),
    ),
  },
)

const own = line(1, 10)

describe('a line has one price', () => {
  it.each<[string, Activity, readonly Short[]]>([
    ['of a list', { quantity: 1, price: 'bus' }, []],
    ['of its own', own, []],
    ['and not both', { ...own, price: 'bus' }, [['price-twice', 'line.unit_price', {}, { on: 'key' }]]],
    [
      'nor both where a list does not have it',
      { ...own, price: 'no' },
      [['price-twice', 'line.unit_price', {}, { on: 'key' }]],
    ],
    ['and not none', { quantity: 1 }, [['price-missing', 'line']]],
    [
      'and a list has it',
      { quantity: 1, price: 'buss' },
      [
        [
          'unknown-price',
          'line.price',
          { searched: 5, lists: ['list'] },
          { written: 'buss', among: ['bus', 'guess', 'krona', 'old', 'ten'] },
        ],
      ],
    ],
  ])('%s', (_, activity, found) => {
    expect(inLine(prices, activity, evaluation)).toEqual(found)
  })

  it('and none is asked for where it is not known what was used', () => {
    expect(foundBy(prices, told({ reference: 'unknown', intervention: 'unknown' }), evaluation)).toEqual([])
  })
})

describe('a price counts', () => {
  it.each<[string, Activity, readonly Short[]]>([
    ['in the currency of the settings', { quantity: 1, price: 'bus' }, []],
    [
      'and not in another one',
      { quantity: 1, price: 'krona' },
      [['other-currency', 'line.price', { currency: 'SEK', expected: 'EUR' }, { written: 'krona' }]],
    ],
    [
      'and not from memory, which is told first',
      { quantity: 1, price: 'guess' },
      [['memory-price', 'line.price', {}, { written: 'guess' }]],
    ],
    ['or is only told, from memory', { quantity: 1, price: 'guess', counted: false }, []],
    ['or is only told, in another currency', { quantity: 1, price: 'krona', counted: false }, []],
    ['where it stands in the line', own, []],
    ['or is in no list, which is told elsewhere', { quantity: 1, price: 'none' }, []],
  ])('%s', (_, activity, found) => {
    expect(inLine(countablePrices, activity, evaluation)).toEqual(found)
  })
})

describe('a price is at most ten years old', () => {
  it.each<[string, Activity, readonly Short[]]>([
    ['of its own, ten', line(1, 10, { price_of: { price_year: 2015 } }), []],
    [
      'of its own, eleven',
      line(1, 10, { price_of: { price_year: 2014 } }),
      [['old-price', 'line.unit_price.price_year', { price_year: 2014, years: 11 }]],
    ],
    ['of a list, ten', { quantity: 1, price: 'ten' }, []],
    [
      'of a list, eleven',
      { quantity: 1, price: 'old' },
      [['old-price', 'line.price', { price_year: 2014, years: 11 }, { written: 'old' }]],
    ],
    ['unless it is only told', { quantity: 1, price: 'old', counted: false }, []],
    ['unless no list has it', { quantity: 1, price: 'none' }, []],
  ])('%s', (_, activity, found) => {
    expect(inLine(oldPrices, activity, evaluation)).toEqual(found)
  })

  it('and a listed one is told once, where it first counts; each price of a line by itself', () => {
    const old = { quantity: 1, price: 'old' }
    const mine = line(1, 10, { price_of: { price_year: 2000 } })
    const story = told({ intervention: [{ ...old, counted: false }, old, mine], reference: [old, mine] })
    expect(foundBy(oldPrices, story, evaluation).map(([, place]) => place)).toEqual([
      'scenarios.intervention.activities.1.price',
      'scenarios.intervention.activities.2.unit_price.price_year',
      'scenarios.reference.activities.1.unit_price.price_year',
    ])
  })
})

describe('the year of a price lies in the series', () => {
  const of = (price_year: number, more = {}) => line(1, 10, { price_of: { price_year, ...more } })
  const outside = { price_year: 2020, first: 2021, last: 2025 }

  it('from its first year on', () => {
    expect(inLine(outsideIndex, of(2021))).toEqual([])
    expect(inLine(outsideIndex, of(2020))).toEqual([['outside-index', 'line.unit_price.price_year', outside]])
    const listed2020 = { prices: pricesOf(listed('bus', 'Bus', 2, { price_year: 2020 })) }
    expect(inLine(outsideIndex, { quantity: 1, price: 'bus' }, evaluationWith({}, listed2020))).toEqual([
      ['outside-index', 'line.price', outside, { written: 'bus' }],
    ])
  })

  it('unless the law fixes it, or it is in the money of the settings', () => {
    expect(inLine(outsideIndex, of(2020, { fixed_by_law: true }))).toEqual([])
    expect(inLine(outsideIndex, of(2020, { fixed_by_law: false }))).toHaveLength(1)
    // That the year of the settings lies outside is told of the settings.
    expect(inLine(outsideIndex, of(2020), evaluationWith({ price_year: 2019 }))).toEqual([])
  })
})

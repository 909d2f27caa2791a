import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import { evaluationWith, line, listed, pricesOf, resultOf, told } from './by-hand.ts'

describe('the prices a case counts with', () => {
  it('are two where one source gives two amounts for one unit, and one where it gives one', () => {
    const amounts = resultOf({ reference: [line(1, 100), line(1, 200), line(3, 100)] }).prices_used
    expect(amounts.map(({ unit_price }) => unit_price).toSorted((a, b) => a - b)).toEqual([100, 200])
  })

  it('are not those of lines that are not counted', () => {
    expect(resultOf({ reference: [line(1, 100, { counted: false })] }).prices_used).toEqual([])
  })

  it('are called as their list calls them, whatever a line is called; one of the case as its line', () => {
    const evaluation = evaluationWith({}, { prices: pricesOf(listed('night', 'A night', 90)) })
    const nights = ['In the shelter', 'In the clinic'].map((label) => ({ price: 'night', quantity: 2, label }))
    const { prices_used } = calculate(told({ reference: [...nights, line(1, 30, { label: 'A bus' })] }), evaluation)
    expect(prices_used.map(({ price: id, label, unit_price }) => [id, label, unit_price])).toEqual([
      ['night', 'A night', 90],
      [null, 'A bus', 30],
    ])
  })
})

describe('a line', () => {
  it('that has no name is called by its price, or by the source of a price of its own', () => {
    const evaluation = evaluationWith({}, { prices: pricesOf(listed('night', 'A night', 90)) })
    const reference = [{ price: 'night', quantity: 1 }, line(1, 30), line(1, 30, { label: 'A bus' })]
    expect(calculate(told({ reference }), evaluation).lines.map(({ label }) => label)).toEqual([
      'A night',
      'by hand',
      'A bus',
    ])
  })
})

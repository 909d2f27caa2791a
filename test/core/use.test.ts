import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import { evaluationWith, line, listed, pricesOf, resultOf, told } from './by-hand.ts'

const used = (...story: Parameters<typeof resultOf>) =>
  resultOf(...story).uses.map(({ price, unit, intervention, reference }) => [price, unit, intervention, reference])

describe('what was used in each course', () => {
  it('is added up by name and unit, and one unit is not taken for another', () => {
    const nights = (quantity: number, unit: string) => line(quantity, 100, { label: 'Shelter', price_of: { unit } })
    expect(
      used({
        intervention: [nights(2, 'night'), nights(3, 'night')],
        reference: [nights(40, 'night'), nights(6, 'week'), line(1, 10, { label: 'Bus' })],
      }),
    ).toEqual([
      ['Shelter', 'night', 5, 40],
      ['Shelter', 'week', 0, 6],
      ['Bus', 'contact', 0, 1],
    ])
  })

  it('counts as likely as it is, once however many pay for it and whatever it costs today', () => {
    expect(
      used({
        window: { from: '2025-01', months: 24 },
        reference: [
          line(10, 100, { label: 'Talks', certainty: 0.3, at: 'month 20' }),
          line(4, 100, { label: 'Calls', payers: { municipality: 0.25, client: 0.75 } }),
          line(5, 100, { label: 'Visits', counted: false }),
        ],
      }),
    ).toEqual([
      ['Talks', 'contact', 0, 3],
      ['Calls', 'contact', 0, 4],
    ])
  })

  it('of a transfer is what is paid, not less what is received', () => {
    expect(used({ reference: [line(12, 1000, { label: 'Benefit', transfer: true, payer: 'state' })] })).toEqual([
      ['Benefit', 'contact', 0, 12],
    ])
  })

  it('is unknown in a course of unknown cost, and known in the other', () => {
    expect(used({ intervention: [line(2, 100, { label: 'Talks' })], reference: 'unknown' })).toEqual([
      ['Talks', 'contact', 2, null],
    ])
    expect(used({ intervention: 'unknown', reference: [line(2, 100, { label: 'Talks' })] })).toEqual([
      ['Talks', 'contact', null, 2],
    ])
  })

  it('goes by the id of a price of the lists, and is called as the list calls it', () => {
    const reference = ['In the shelter', 'In the clinic'].map((label) => ({ price: 'night', quantity: 2, label }))
    const { uses } = calculate(
      told({ reference }),
      evaluationWith({}, { prices: pricesOf(listed('night', 'A night', 90)) }),
    )
    expect(uses).toEqual([{ price: 'night', label: 'A night', unit: 'contact', intervention: 0, reference: 4 }])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compared, compared, sumCompared, type Tally } from '../../src/core/costs/difference.ts'
import { flipped, plain } from './compare-amounts.ts'

const known = (amount: number): Tally => ({ known: amount, more: false, less: false })
const atLeast = (amount: number): Tally => ({ known: amount, more: true, less: false })
const atMost = (amount: number): Tally => ({ known: amount, more: false, less: true })

describe('the sum of comparisons', () => {
  it('adds up each course and the difference, with no bound where all is known', () => {
    expect(sumCompared([compared(known(100), known(700)), compared(known(50), known(20))])).toEqual({
      ...{ intervention: 150, reference: 720, difference: 570, bound: null, bound_amount: null },
    })
    expect(sumCompared([])).toEqual({
      ...{ intervention: 0, reference: 0, difference: 0, bound: null, bound_amount: null },
    })
  })

  it('is unknown in the course in which one of them is, with all that is known as its bound', () => {
    const some = [compared(known(100), known(700)), compared(known(50), atLeast(20)), compared(known(0), atLeast(5))]
    expect(sumCompared(some)).toEqual({
      ...{ intervention: 150, reference: null, difference: null, bound: 'at-least', bound_amount: 575 },
    })
    expect(sumCompared([compared(known(100), known(700)), compared(atLeast(50), known(20))])).toEqual({
      ...{ intervention: null, reference: 720, difference: null, bound: 'at-most', bound_amount: 570 },
    })
  })

  it('has no bound where the unknown ones lie on two sides, or one of them has none', () => {
    const none = { difference: null, bound: null, bound_amount: null }
    const up = compared(known(50), atLeast(20))
    const open = compared(atLeast(50), atLeast(20))
    for (const parts of [
      [up, compared(known(1), atMost(2))],
      [up, open],
      [open, up],
      [open, open],
    ])
      expect(sumCompared(parts)).toMatchObject(none)
  })

  it('has the other sign where the courses change places', () => {
    const tallies = fc.record({ known: fc.integer({ min: -9, max: 9 }), more: fc.boolean(), less: fc.boolean() })
    const parts = fc.array(fc.tuple(tallies, tallies), { maxLength: 4 })
    fc.assert(
      fc.property(parts, (all) => {
        const one = sumCompared(all.map(([a, b]) => compared(a, b)))
        const other: Compared = sumCompared(all.map(([a, b]) => compared(b, a)))
        expect(plain(other)).toEqual(plain(flipped(one)))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindShares } from '../../../src/core/uncertainty/case-uncertainty.ts'
import { differenceSpread } from '../../../src/core/uncertainty/difference-spread.ts'
import { breakEven } from '../../../src/core/uncertainty/one-way.ts'
import { extremes } from '../../../src/core/uncertainty/quantiles-of.ts'

/** Draws are whole steps of 2^-16. */
const amounts = fc.array(
  fc.integer({ min: -1e9, max: 1e9 }).map((steps) => steps / 65_536),
  { minLength: 1, maxLength: 200 },
)

describe('how a difference lies over its draws', () => {
  it('counts what saves and what costs extra beyond the margin, which itself is neither', () => {
    const found = differenceSpread(Float64Array.of(-300, -101, -100, 0, 100, 101, 5000, 200), 100)
    expect([found.share_saving, found.share_costs_extra]).toEqual([3 / 8, 2 / 8])
  })

  it('has bins of a round width, each with the share of the draws that lie in it', () => {
    const { bins } = differenceSpread(Float64Array.of(-2, -1.5, 0, 0.5, 21, 21.9, 22, 22), 0)
    expect(bins.first).toBe(-2)
    expect(bins.width).toBe(1)
    expect(bins.shares).toEqual([2, 0, 2, ...Array.from({ length: 20 }, () => 0), 2, 2].map((count) => count / 8))
  })

  it('puts every draw in one bin, with a border at zero', () => {
    fc.assert(
      fc.property(amounts, (draws) => {
        const { first, width, shares } = differenceSpread(Float64Array.from(draws), 0).bins
        const inBin = (at: number) =>
          draws.filter((one) => Math.floor(one / width) === Math.round(first / width) + at).length
        expect(Math.abs(first / width - Math.round(first / width))).toBeLessThan(1e-6)
        expect(shares.map((share) => Math.round(share * draws.length))).toEqual(shares.map((_, at) => inBin(at)))
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is one bin where all draws are the same', () => {
    expect(differenceSpread(Float64Array.of(7, 7), 0).bins).toEqual({ first: 7, width: 1, shares: [1] })
  })

  it('goes from the smallest draw to the largest, wherever they stand', () => {
    expect(extremes(Float64Array.of(2, 9, -3, 4))).toEqual([-3, 9])
    expect(extremes(Float64Array.of(5))).toEqual([5, 5])
  })
})

it('kinds of assumption stand from the largest share on, equal ones by name, and those without a share not at all', () => {
  const shares = { price: 0.25, event: 0, certainty: 0.25, quantity: 0.5 }
  expect(kindShares(new Map(Object.entries(shares)))).toEqual([
    { kind: 'quantity', share: 0.5 },
    { kind: 'certainty', share: 0.25 },
    { kind: 'price', share: 0.25 },
  ])
  expect(kindShares(new Map(Object.entries(shares).toReversed())).map(({ kind }) => kind)).toEqual([
    'quantity',
    'certainty',
    'price',
  ])
})

it('a straight line turns over where it crosses zero, at an end too, and not where it is zero all along', () => {
  const ends = { low: 10, high: 30 }
  expect(breakEven(ends, { at_low: -100, at_high: 300 })).toBe(15)
  expect(breakEven(ends, { at_low: 100, at_high: -100 })).toBe(20)
  expect(breakEven(ends, { at_low: 0, at_high: 50 })).toBe(10)
  expect(breakEven(ends, { at_low: -50, at_high: 0 })).toBe(30)
  expect(breakEven(ends, { at_low: 0, at_high: 0 })).toBeNull()
  expect(breakEven(ends, { at_low: 5, at_high: 5 })).toBeNull()
  expect(breakEven(ends, { at_low: 5, at_high: 60 })).toBeNull()
})

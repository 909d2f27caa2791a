import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Distribution, distributionOf } from '../../../src/core/chance/distribution.ts'
import { quantile, tails } from '../../../src/core/chance/quantile.ts'
import { betas, gammas, smooth } from './distributions.ts'
import { referenceQuantiles } from './reference-quantiles.ts'
import { slowShareBelow } from './slow-share.ts'

const points = [0.025, 0.05, 0.5, 0.95, 0.975]

function expectQuantiles(distribution: Distribution, expected: readonly number[]) {
  const found = points.map((p) => quantile(distribution, p))
  expect(found).toEqual(expected.map((value) => expect.closeTo(value, 12 - Math.ceil(Math.log10(value)))))
}

describe('a quantile', () => {
  it('is right to ten digits, also of shapes far below 1 and far from the middle', () => {
    for (const [distribution, p, expected] of referenceQuantiles) {
      const error = Math.abs(quantile(distribution, p) / expected - 1)
      expect(error, JSON.stringify([distribution, p, error])).toBeLessThan(1e-10)
    }
  })

  it('is as other programs give it', () => {
    const gamma = [647.147273913, 695.28503367, 986.69873468, 1350.09613099, 1428.40390375]
    expectQuantiles(distributionOf({ distribution: 'gamma', mean: 1000, sd: 200 }), gamma)
    const beta = [0.693633383631, 0.712570198319, 0.803187469042, 0.876532146012, 0.888362200085]
    expectQuantiles(distributionOf({ distribution: 'beta', mean: 0.8, sd: 0.05 }), beta)
    const pert = [11.9606361826, 12.9488693806, 23.8336129696, 41.0638362008, 44.1567154951]
    expectQuantiles(distributionOf({ low: 10, likely: 20, high: 60 }), pert)
  })

  it('of a PERT with its likely value at an end is that of a power', () => {
    // Beta with alpha 1: 1 - (1 - p)^(1 / 5).
    expect(quantile(distributionOf({ low: 0, likely: 0, high: 1 }), 1 - 0.5 ** 5)).toBeCloseTo(0.5, 12)
    expect(quantile(distributionOf({ low: 0, likely: 1, high: 1 }), 0.5 ** 5)).toBeCloseTo(0.5, 12)
  })

  it('of a triangle halves it where the areas are equal', () => {
    expect(quantile({ kind: 'triangular', low: 0, likely: 1, high: 2 }, 0.5)).toBe(1)
    expect(quantile({ kind: 'triangular', low: 0, likely: 0, high: 1 }, 0.75)).toBe(0.5)
    expect(quantile({ kind: 'triangular', low: 0, likely: 1, high: 1 }, 0.25)).toBe(0.5)
  })

  it('of a triangle goes with the root of what lies beyond it', () => {
    // From 10 over 20 to 60, a fifth lies below the top: 10 + sqrt(p 50 10), and above it 60 - sqrt((1 - p) 50 40).
    const at = (p: number) => quantile({ kind: 'triangular', low: 10, likely: 20, high: 60 }, p)
    expect([0.05, 0.2, 0.8, 0.95].map(at)).toEqual([15, 20, 40, 50].map((value) => expect.closeTo(value, 12)))
  })

  it('of yes or no is 0 up to the probability of no, and then 1', () => {
    const event: Distribution = { kind: 'yes-no', certainty: 0.25 }
    expect([0, 0.5, 0.75, 1].map((p) => quantile(event, p))).toEqual([0, 0, 1, 1])
  })

  it('at 0 and 1 is the end of what is possible', () => {
    const ends = (d: Distribution) => [quantile(d, 0), quantile(d, 1)]
    expect(ends({ kind: 'normal', mean: 5, sd: 2 })).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(ends({ kind: 'lognormal', mu: 5, sigma: 2 })).toEqual([0, Number.POSITIVE_INFINITY])
    expect(ends({ kind: 'gamma', shape: 5, scale: 2 })).toEqual([0, Number.POSITIVE_INFINITY])
    expect(ends(distributionOf({ low: 10, likely: 20, high: 60 }))).toEqual([10, 60])
    expect(ends(distributionOf({ low: 0, likely: 1, high: 5 }))).toEqual([0, 5])
    expect(ends(distributionOf({ low: -5, likely: -1, high: 0 }))).toEqual([-5, 0])
    expect(ends(distributionOf({ low: 10, high: 60 }))).toEqual([10, 60])
    expect(ends(distributionOf({ distribution: 'triangular', low: 10, likely: 20, high: 60 }))).toEqual([10, 60])
    expect(ends(distributionOf(10))).toEqual([10, 10])
  })

  it('rises with the probability', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(smooth, probability, probability, (distribution, p, q) => {
        expect(quantile(distribution, Math.min(p, q))).toBeLessThanOrEqual(quantile(distribution, Math.max(p, q)))
      }),
    )
  })

  it('has that share of the probability below it, by a slow integration', () => {
    fc.assert(
      fc.property(fc.oneof(betas, gammas), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (distribution, p) => {
        const x = quantile(distribution, p)
        // So near to 1, or to 0, x has too few digits left to tell p.
        if (distribution.kind === 'beta' && Math.min(x, 1 - x) < 1e-9) return
        expect(Math.abs(slowShareBelow(distribution, x) - p)).toBeLessThan(1e-5)
      }),
      { numRuns: 30 },
    )
  })

  it('comes also of extreme shapes, without an endless walk', () => {
    const shapes = [1e-100, 1e-10, 1e-3, 1, 1e3, 1e10, 1e20, 1e30]
    for (const alpha of shapes) {
      const median = quantile({ kind: 'gamma', shape: alpha, scale: 1 / alpha }, 0.5)
      expect(median).toBeGreaterThanOrEqual(0)
      expect(median).toBeLessThanOrEqual(1)
      for (const beta of shapes) {
        const middle = quantile({ kind: 'beta', alpha, beta, low: 0, high: 1 }, 0.5)
        expect(middle).toBeGreaterThanOrEqual(alpha > beta ? 0.5 : 0)
        expect(middle).toBeLessThanOrEqual(alpha < beta ? 0.5 : 1)
      }
    }
  })
})

describe('both tails of a share', () => {
  it('are the quantiles of the share and of what it leaves', () => {
    fc.assert(
      fc.property(smooth, fc.double({ min: 0.001, max: 0.499, noNaN: true }), (distribution, p) => {
        const size = Math.abs(quantile(distribution, p)) + Math.abs(quantile(distribution, 1 - p))
        const [low, high] = tails(distribution, p)
        expect(Math.abs(low - quantile(distribution, p))).toBeLessThanOrEqual(1e-9 * size)
        expect(Math.abs(high - quantile(distribution, 1 - p))).toBeLessThanOrEqual(1e-9 * size)
      }),
    )
  })

  it('are told apart by shape, share and ends, also when asked for after one another', () => {
    for (const [alpha, beta, low, high, p] of [
      [2, 3, 0, 1, 0.025],
      [3, 2, 0, 1, 0.025],
      [2, 3, 0, 1, 0.25],
      [2, 3, 10, 60, 0.25],
      [2, 30, 0, 1, 0.25],
      [23, 0.5, 0, 1, 0.25],
    ] as const) {
      const distribution = { kind: 'beta', alpha, beta, low, high } as const
      const found = tails(distribution, p)
      expect(found[0]).toBeCloseTo(quantile(distribution, p), 9)
      expect(found[1]).toBeCloseTo(quantile(distribution, 1 - p), 9)
    }
  })
})

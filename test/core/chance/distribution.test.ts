import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributionOf, isFixed, meanOf, pertWithMean, varianceOf } from '../../../src/core/chance/distribution.ts'
import { expected } from '../../../src/core/chance/expected.ts'
import { quantile } from '../../../src/core/chance/quantile.ts'
import { ranges, smooth } from './distributions.ts'

const share = (max: number) => fc.double({ min: 0.01, max, noNaN: true })
const near = (value: number) => expect.closeTo(value, 9)

describe('what is written as uncertain', () => {
  it('is fitted as other programs fit it', () => {
    expect(distributionOf({ distribution: 'lognormal', low: 5, high: 10, covers: 0.9 })).toEqual({
      kind: 'lognormal',
      mu: near(1.9560115027140732),
      sigma: near(0.21070178197089975),
    })
    expect(distributionOf({ distribution: 'lognormal', low: 5, high: 10, covers: 0.5 })).toMatchObject({
      sigma: near(0.5138307738245391),
    })
    expect(distributionOf({ distribution: 'lognormal', mean: 1000, sd: 200 })).toEqual({
      kind: 'lognormal',
      mu: near(6.888144922405496),
      sigma: near(0.1980422004353651),
    })
    expect(distributionOf({ distribution: 'normal', low: 5, high: 10, covers: 0.9 })).toEqual({
      kind: 'normal',
      mean: 7.5,
      sd: near(1.5198920797794226),
    })
    expect(distributionOf({ distribution: 'normal', mean: 7, sd: 2 })).toEqual({ kind: 'normal', mean: 7, sd: 2 })
    expect(distributionOf({ distribution: 'gamma', mean: 1000, sd: 200 })).toEqual({
      kind: 'gamma',
      shape: near(25),
      scale: near(40),
    })
    expect(distributionOf({ distribution: 'beta', mean: 0.8, sd: 0.05 })).toEqual({
      kind: 'beta',
      alpha: near(50.4),
      beta: near(12.6),
      low: 0,
      high: 1,
    })
  })

  it('has the mean and the standard deviation that other programs give it', () => {
    const both = (value: Parameters<typeof distributionOf>[0]) => [
      meanOf(distributionOf(value)),
      Math.sqrt(varianceOf(distributionOf(value))),
    ]
    const oneToTwo = both({ distribution: 'lognormal', low: 1, high: 2, covers: 0.9 })
    expect(oneToTwo).toEqual([expect.closeTo(1.44595675, 8), expect.closeTo(0.30807857, 8)])
    expect(both({ low: 10, likely: 20, high: 60 })).toEqual([near(25), near(8.660254037844387)])
    expect(both({ distribution: 'triangular', low: 10, likely: 20, high: 60 })).toEqual([near(30), near(10.8012344973)])
  })

  it('is a PERT from low, likely and high, also where likely is an end, and uniform from low and high', () => {
    const pert = (likely: number) => distributionOf({ low: 10, likely, high: 60 })
    expect(pert(20)).toEqual({ kind: 'beta', alpha: near(1.8), beta: near(4.2), low: 10, high: 60 })
    expect(pert(10)).toEqual({ kind: 'beta', alpha: 1, beta: 5, low: 10, high: 60 })
    expect(pert(60)).toEqual({ kind: 'beta', alpha: 5, beta: 1, low: 10, high: 60 })
    expect(distributionOf({ low: 10, high: 60 })).toEqual({ kind: 'uniform', low: 10, high: 60 })
  })

  it('is fixed where it does not vary', () => {
    const fixed = { kind: 'fixed', value: 3 }
    expect(distributionOf(3)).toEqual(fixed)
    expect(distributionOf({ low: 3, high: 3 })).toEqual(fixed)
    expect(distributionOf({ low: 3, likely: 3, high: 3 })).toEqual(fixed)
    expect(distributionOf({ distribution: 'gamma', mean: 3, sd: 1e-20 })).toEqual(fixed)
    expect(isFixed(distributionOf(3))).toBe(true)
    expect([0, 1, 0.5].map((certainty) => isFixed({ kind: 'yes-no', certainty }))).toEqual([true, true, false])
    fc.assert(
      fc.property(smooth, (distribution) => {
        expect(isFixed(distribution)).toBe(false)
      }),
    )
  })

  it('keeps the mean and standard deviation it was written with', () => {
    const names = fc.constantFrom('gamma' as const, 'lognormal' as const, 'normal' as const, 'beta' as const)
    fc.assert(
      fc.property(names, share(0.99), share(0.9), (name, mean, part) => {
        // A beta distribution's variance is less than m (1 - m).
        const sd = part * Math.sqrt(mean * (1 - mean))
        const fitted = distributionOf({ distribution: name, mean, sd })
        expect(Math.abs(meanOf(fitted) / mean - 1)).toBeLessThan(1e-12)
        expect(Math.abs(varianceOf(fitted) / (sd * sd) - 1)).toBeLessThan(1e-10)
      }),
    )
  })

  it('holds the given share between the ends of a range that covers it', () => {
    const names = fc.constantFrom('lognormal' as const, 'normal' as const)
    fc.assert(
      fc.property(names, share(0.999), ranges, (distribution, covers, range) => {
        const low = Math.abs(range.low) + 0.01
        const high = low + range.high - range.low
        const fitted = distributionOf({ distribution, low, high, covers })
        expect(Math.abs(quantile(fitted, (1 - covers) / 2) - low)).toBeLessThan(1e-9 * high)
        expect(Math.abs(quantile(fitted, (1 + covers) / 2) - high)).toBeLessThan(1e-9 * high)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the expected value', () => {
  it('is the mean of the distribution, to the bit as the formula of a range gives it', () => {
    fc.assert(
      fc.property(ranges, ({ low, likely, high }) => {
        expect(expected({ low, likely, high })).toBe((low + 4 * likely + high) / 6)
        expect(expected({ low, high })).toBe((low + high) / 2)
        expect(expected({ distribution: 'triangular', low, likely, high })).toBe((low + likely + high) / 3)
        expect(Math.abs(meanOf(distributionOf({ low, likely, high })) - expected({ low, likely, high }))).toBeLessThan(
          1e-10,
        )
      }),
    )
    expect(expected({ distribution: 'beta', mean: 0.1, sd: 0.3 * 0.1 })).toBe(0.1)
  })
})

describe('a PERT of which the mean is given', () => {
  it('is the PERT with that mean', () => {
    fc.assert(
      fc.property(ranges, ({ low, likely, high }) => {
        const written = distributionOf({ low, likely, high })
        const found = pertWithMean(low, (low + 4 * likely + high) / 6, high)
        if (written.kind !== 'beta' || found.kind !== 'beta') throw new Error('a PERT is a beta distribution')
        expect(Math.abs(found.alpha - written.alpha)).toBeLessThan(1e-9 * (1 + Math.abs(low)) * (1 + 1 / (high - low)))
        expect(found.alpha + found.beta).toBe(6)
      }),
    )
    expect(pertWithMean(5, 5, 5)).toEqual({ kind: 'fixed', value: 5 })
  })
})

describe('mean and variance in closed form', () => {
  it('are those of the quantiles, added up over evenly spread probabilities', () => {
    fc.assert(
      fc.property(fc.oneof(smooth), (distribution) => {
        const [n, mean] = [400, meanOf(distribution)]
        let [first, second] = [0, 0]
        for (let i = 0; i < n; i++) {
          const distance = quantile(distribution, (i + 0.5) / n) - mean
          first += distance / n
          second += (distance * distance) / n
        }
        const sd = Math.sqrt(varianceOf(distribution))
        expect(Math.abs(first)).toBeLessThan(0.03 * sd)
        expect(Math.abs(Math.sqrt(second) / sd - 1)).toBeLessThan(0.1)
      }),
      { numRuns: 25 },
    )
  })
})

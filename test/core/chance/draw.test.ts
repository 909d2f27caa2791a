import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Distribution, distributionOf, meanOf, varianceOf } from '../../../src/core/chance/distribution.ts'
import { draw } from '../../../src/core/chance/draw.ts'
import { quantile } from '../../../src/core/chance/quantile.ts'
import { stream, uniforms } from '../../../src/core/chance/stream.ts'
import { ranges, smooth } from './distributions.ts'

const drawsOf = (distribution: Distribution, seed: number, key: string, count: number) => {
  const draws = new Float64Array(count)
  draw(distribution, seed, key, draws)
  return draws
}

const examples: readonly Distribution[] = [
  { kind: 'yes-no', certainty: 0.3 },
  distributionOf({ low: 10, high: 60 }),
  distributionOf({ low: 10, likely: 20, high: 60 }),
  distributionOf({ low: 10, likely: 60, high: 60 }),
  distributionOf({ distribution: 'triangular', low: 10, likely: 20, high: 60 }),
  distributionOf({ distribution: 'gamma', mean: 1000, sd: 200 }),
  distributionOf({ distribution: 'gamma', mean: 10, sd: 50 }),
  distributionOf({ distribution: 'beta', mean: 0.8, sd: 0.05 }),
  distributionOf({ distribution: 'beta', mean: 0.5, sd: 0.48 }),
  distributionOf({ distribution: 'normal', mean: 7, sd: 2 }),
  distributionOf({ distribution: 'lognormal', low: 5, high: 10, covers: 0.9 }),
]

describe('the draws of an input', () => {
  it('are the quantiles of its own stream', () => {
    fc.assert(
      fc.property(smooth, fc.integer(), fc.string(), (distribution, seed, key) => {
        const numbers = new Int32Array(20)
        uniforms(stream(seed, key), numbers)
        const sd = Math.sqrt(varianceOf(distribution))
        drawsOf(distribution, seed, key, 20).forEach((draw, i) => {
          const u = (((numbers[i] as number) >>> 0) + 0.5) / 2 ** 32
          const at = (probability: number) =>
            quantile(distribution, Math.min(Math.max(probability, 2 ** -33), 1 - 2 ** -33))
          // Where a quantile is steep, as between the two heaps of a beta, it is its probability that has to be right.
          const isNear = Math.abs(draw - at(u)) < 3e-4 * sd || (draw > at(u - 5e-4) && draw < at(u + 5e-4))
          expect(isNear, `${draw} at ${u}`).toBe(true)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('of a triangle and of a plain range are those quantiles to the last digits', () => {
    fc.assert(
      fc.property(ranges, fc.integer(), ({ low, likely, high }, seed) => {
        const numbers = new Int32Array(20)
        uniforms(stream(seed, 'key'), numbers)
        for (const distribution of [
          { kind: 'triangular', low, likely, high },
          { kind: 'uniform', low, high },
        ] as const) {
          drawsOf(distribution, seed, 'key', 20).forEach((draw, i) => {
            const exact = quantile(distribution, (((numbers[i] as number) >>> 0) + 0.5) / 2 ** 32)
            expect(Math.abs(draw - exact)).toBeLessThan(1e-12 * (high - low) + 1e-14 * (Math.abs(low) + Math.abs(high)))
          })
        }
      }),
      { numRuns: 50 },
    )
  })

  it('are the first of more draws', () => {
    for (const distribution of examples) {
      const more = drawsOf(distribution, 5, 'key', 5000)
      for (const count of [0, 1, 30, 2049]) expect(drawsOf(distribution, 5, 'key', count)).toEqual(more.slice(0, count))
    }
  })

  it('are equal for an equal seed and key, and others for another seed or key', () => {
    for (const distribution of examples) {
      const draws = drawsOf(distribution, 5, 'key', 100)
      expect(drawsOf(distribution, 5, 'key', 100)).toEqual(draws)
      expect(drawsOf(distribution, 6, 'key', 100)).not.toEqual(draws)
      expect(drawsOf(distribution, 5, 'key 2', 100)).not.toEqual(draws)
    }
  })

  it('have the mean and the variance of the distribution, within five standard errors', () => {
    const count = 100_000
    for (const distribution of examples) {
      const [mean, variance] = [meanOf(distribution), varianceOf(distribution)]
      const distances = drawsOf(distribution, 1, 'moments', count).map((draw) => draw - mean)
      const moment = (power: number) => distances.reduce((sum, distance) => sum + distance ** power, 0) / count
      expect(Math.abs(moment(1))).toBeLessThan(5 * Math.sqrt(variance / count))
      expect(Math.abs(moment(2) - variance)).toBeLessThan(5 * Math.sqrt((moment(4) - moment(2) ** 2) / count))
    }
  })

  it('lie below each quantile as often as its probability says', () => {
    const count = 100_000
    for (const distribution of examples.slice(1)) {
      const draws = drawsOf(distribution, 2, 'shares', count)
      for (const p of [0.001, 0.025, 0.25, 0.5, 0.75, 0.975, 0.999]) {
        const limit = quantile(distribution, p)
        const share = (isBelow: (draw: number) => boolean) =>
          draws.reduce((sum, draw) => sum + (isBelow(draw) ? 1 : 0), 0) / count
        const error = 5 * Math.sqrt((p * (1 - p)) / count)
        // Of a shape far below 1 many draws are 0 or 1 as far as can be written.
        expect(share((draw) => draw < limit)).toBeLessThan(p + error)
        expect(share((draw) => draw <= limit)).toBeGreaterThan(p - error)
      }
    }
  })

  it('of yes or no are 0 or 1, and a yes stays a yes at a higher certainty', () => {
    const certainty = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(certainty, certainty, fc.string(), (a, b, key) => {
        const of = (c: number) => drawsOf({ kind: 'yes-no', certainty: c }, 1, key, 50)
        const [lower, higher] = [of(Math.min(a, b)), of(Math.max(a, b))]
        expect([...lower, ...higher].every((draw) => Object.is(draw, 0) || draw === 1)).toBe(true)
        expect(lower.every((draw, i) => draw <= (higher[i] as number))).toBe(true)
      }),
    )
    expect(new Set(drawsOf({ kind: 'yes-no', certainty: 0 }, 1, 'never', 1000))).toEqual(new Set([0]))
    expect(new Set(drawsOf({ kind: 'yes-no', certainty: 1 }, 1, 'always', 1000))).toEqual(new Set([1]))
  })

  it('of a fixed value are that value', () => {
    expect([...drawsOf(distributionOf(3), 1, 'key', 3)]).toEqual([3, 3, 3])
  })

  it('stay between low and high', () => {
    for (const value of [
      { low: 0.1, high: 1e9 },
      { low: 0.1, likely: 0.1, high: 1e9 },
      { low: -3, likely: 2, high: 2 },
    ]) {
      const draws = [...drawsOf(distributionOf(value), 1, 'key', 10_000)]
      expect(Math.min(...draws)).toBeGreaterThanOrEqual(value.low)
      expect(Math.max(...draws)).toBeLessThanOrEqual(value.high)
    }
  })
})

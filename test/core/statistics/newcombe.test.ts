import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcombe } from '../../../src/core/statistics/newcombe.ts'

describe('the interval of a difference between two shares', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('of %i in %i and %i in %i is what Newcombe found', (k, n, l, m, low, high) => {
    const [found, other] = newcombe(k, n, l, m, 0.95)
    expect(found).toBeCloseTo(low, 4)
    expect(other).toBeCloseTo(high, 4)
  })

  const counts = fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200), fc.nat(200))

  it('holds the difference, stays between -1 and 1, and turns with the two', () => {
    fc.assert(
      fc.property(counts, ([k, restK, l, restL]) => {
        const [n, m] = [k + restK + 1, l + restL + 1]
        const [low, high] = newcombe(k, n, l, m, 0.95)
        expect(low).toBeGreaterThanOrEqual(-1)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(k / n - l / m)
        expect(high).toBeGreaterThanOrEqual(k / n - l / m)
        const [turnedLow, turnedHigh] = newcombe(l, m, k, n, 0.95)
        expect(turnedLow).toBeCloseTo(-high, 12)
        expect(turnedHigh).toBeCloseTo(-low, 12)
      }),
      { numRuns: 60 },
    )
  })

  it('is wider at a higher confidence, and narrower with ten times as many people', () => {
    const width = ([low, high]: readonly [number, number]) => high - low
    fc.assert(
      fc.property(counts, ([k, restK, l, restL]) => {
        const [n, m] = [k + restK + 1, l + restL + 1]
        const usual = width(newcombe(k, n, l, m, 0.95))
        expect(width(newcombe(k, n, l, m, 0.99))).toBeGreaterThan(usual)
        expect(width(newcombe(10 * k, 10 * n, 10 * l, 10 * m, 0.95))).toBeLessThan(usual)
      }),
      { numRuns: 40 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianInterval } from '../../../src/core/statistics/median-interval.ts'
import { trimmedMean } from '../../../src/core/statistics/trimmed-mean.ts'

const counting = (n: number) => Array.from({ length: n }, (_, at) => at + 1)

describe('the exact interval of a median', () => {
  it('lies between the values that the table of the sign test gives', () => {
    // The ranks of 95% in Conover, Practical Nonparametric Statistics, table A3 with p = 1/2.
    const ranks = [6, 8, 9, 12, 15, 20, 25, 36].map((n) => medianInterval(counting(n), 0.95)?.interval)
    expect(ranks).toEqual([
      [1, 6],
      [1, 8],
      [2, 8],
      [3, 10],
      [4, 12],
      [6, 15],
      [8, 18],
      [12, 25],
    ])
  })

  it('says how sure it is, since only whole values can be its ends', () => {
    expect(medianInterval(counting(6), 0.95)?.coverage).toBeCloseTo(1 - 2 / 64, 12)
    expect(medianInterval(counting(9), 0.95)?.coverage).toBeCloseTo(1 - 20 / 512, 12)
  })

  it('is none below six values', () => {
    for (const n of [0, 1, 5]) expect(medianInterval(counting(n), 0.95)).toBeNull()
  })

  it('holds at least what was asked for, whatever the number of values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 5000 }), fc.constantFrom(0.8, 0.95, 0.99), (n, level) => {
        const found = medianInterval(counting(n), level)
        if (found === null) return
        expect(found.coverage).toBeGreaterThanOrEqual(level)
        expect(found.interval[0] + found.interval[1]).toBe(n + 1)
        // One value narrower on both sides would hold less.
        const [rank] = found.interval
        const middle = Math.exp(logChoose(n, rank) - n * Math.LN2)
        expect(found.coverage - 2 * middle).toBeLessThan(level)
      }),
      { numRuns: 100 },
    )
  })
})

function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i)
  return sum
}

describe('the trimmed mean', () => {
  it('leaves out a tenth at either end', () => {
    expect(trimmedMean([...counting(9), 1000])).toBe(5.5)
    expect(trimmedMean([-5000, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 9000])).toBe(9.5)
    expect(trimmedMean([...counting(18), 1000])).toBe(10)
  })

  it('is none below ten values, since nothing would be left out', () => {
    expect(trimmedMean(counting(9))).toBeNull()
  })
})

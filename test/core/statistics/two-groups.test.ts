import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream } from '../../../src/core/chance/stream.ts'
import { cliffsDelta } from '../../../src/core/statistics/cliffs-delta.ts'
import { mostDivisions, permutationTest } from '../../../src/core/statistics/permutation.ts'

const values = (least: number, most: number) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength: least, maxLength: most })

describe('Cliff’s delta', () => {
  const treated = [10, 10, 20, 20, 20, 30, 30, 30, 40, 50]
  const control = [10, 20, 30, 40, 40, 50]

  it('is that of Hogarty and Kromrey, with its interval', () => {
    const { delta, size, interval } = cliffsDelta(treated, control, 0.95)
    expect([delta, size]).toEqual([-0.25, 'small'])
    expect(interval?.[0]).toBeCloseTo(-0.7265846, 7)
    expect(interval?.[1]).toBeCloseTo(0.3890062, 7)
  })

  it('has an interval as wide as its values lie apart, where that is wider than its least', () => {
    // Of 1, 5 and 5 beside 2 and 3: d = 1/3, shares -1, 1 and 1 about d, variance (4 x 24/9 - 48/9) / 12 = 4/9; t(3)² = 10.127965.
    const { delta, interval } = cliffsDelta([1, 5, 5], [2, 3], 0.95)
    expect(delta).toBeCloseTo(1 / 3, 12)
    expect(interval?.[0]).toBeCloseTo(-0.850453, 5)
    expect(interval?.[1]).toBeCloseTo(0.960392, 5)
  })

  it('is 1 or -1 where two groups do not overlap, with one end that is known', () => {
    const [up, down] = [cliffsDelta([5, 6, 7, 8], [1, 2, 3], 0.95), cliffsDelta([1, 2, 3], [5, 6, 7, 8], 0.95)]
    expect([up.delta, up.size, up.interval?.[1]]).toEqual([1, 'large', 1])
    expect([down.delta, down.size, down.interval?.[0]]).toEqual([-1, 'large', -1])
    // Student's t with 5 degrees of freedom is 2.5706, and the smaller group has three.
    expect(up.interval?.[0]).toBeCloseTo((3 - 2.5705818 * 2.5705818) / (3 + 2.5705818 * 2.5705818), 6)
  })

  it('is called negligible, small, medium or large', () => {
    // Of 10,000 values so many lie below one.
    const others = Array.from({ length: 10_000 }, (_, at) => at)
    const sizeAt = (delta: number) => cliffsDelta([5000 * (1 + delta) - 0.5], others, 0.95).size
    const words = [0, 0.1468, 0.147, -0.3298, 0.33, -0.4738, 0.474, -1].map(sizeAt)
    expect(words).toEqual(['negligible', 'negligible', 'small', 'small', 'medium', 'medium', 'large', 'large'])
  })

  it('is what looking at every pair gives, and turns around with the groups', () => {
    fc.assert(
      fc.property(values(1, 12), values(1, 12), (a, b) => {
        const pairs = a.flatMap((one) => b.map((other) => Math.sign(one - other)))
        const slow = pairs.reduce((sum, one) => sum + one, 0) / pairs.length
        const { delta, interval } = cliffsDelta(a, b, 0.95)
        expect(delta).toBeCloseTo(slow, 12)
        const turned = cliffsDelta(b, a, 0.95)
        expect(turned.delta).toBeCloseTo(-delta, 12)
        if (interval !== null) {
          expect(interval[0]).toBeGreaterThanOrEqual(-1)
          expect(interval[1]).toBeLessThanOrEqual(1)
          expect(interval[0]).toBeLessThanOrEqual(delta + 1e-9)
          expect(interval[1]).toBeGreaterThanOrEqual(delta - 1e-9)
          expect(turned.interval?.[0]).toBeCloseTo(-interval[1], 9)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('of one value has no interval', () => {
    expect(cliffsDelta([1], [2, 3], 0.95)).toEqual({ delta: -1, size: 'large', interval: null })
  })
})

describe('the permutation test', () => {
  const test = (a: readonly number[], b: readonly number[]) => permutationTest(a, b, stream(1, 'test'))

  it('counts every way to divide few values', () => {
    expect(test([1, 2, 3], [4, 5, 6])).toEqual({ p: 2 / 20, divisions: 20, exact: true })
    expect(test([10, 20], [10, 20]).p).toBe(1)
    expect(test([0.1, 0.2], [0.3, 0.1 + 0.2, 5]).divisions).toBe(10)
  })

  it('counts what differs by rounding alone as equal', () => {
    // The sums of 0.1 and 0.3 and of 0.2 and 0.2 are the same, and not to the last bit.
    expect(test([0.1, 0.2, 0.3], [0.3, 0.2, 0.1]).p).toBe(1)
  })

  it('is the count over all divisions, worked out another way', () => {
    fc.assert(
      fc.property(values(1, 5), values(1, 5), (a, b) => {
        const all = [...a, ...b]
        const expected = (all.reduce((sum, one) => sum + one, 0) * a.length) / all.length
        const sums: number[] = []
        for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
          const part = all.filter((_, at) => (chosen >> at) % 2 === 1)
          if (part.length === a.length) sums.push(part.reduce((sum, one) => sum + one, 0))
        }
        const observed = Math.abs(a.reduce((sum, one) => sum + one, 0) - expected)
        const asFar = sums.filter((sum) => Math.abs(sum - expected) >= observed - 1e-9).length
        expect(test(a, b).p).toBeCloseTo(asFar / sums.length, 12)
        expect(test(b, a)).toEqual(test(a, b))
      }),
      { numRuns: 100 },
    )
  })

  it('draws divisions where there are too many, near the share that all of them would give', () => {
    const [a, b] = [
      [1, 2, 3, 5, 8, 13, 21, 34, 55, 89],
      [2, 3, 4, 9, 16, 25, 36, 49, 64, 81, 100],
    ]
    const drawn = test(a, b)
    expect([drawn.exact, drawn.divisions]).toEqual([false, 100_000])
    // Of all C(21, 10) = 352,716 divisions 136,646 are as far apart, counted with Python's itertools.combinations.
    expect(Math.abs(drawn.p - 136_646 / 352_716)).toBeLessThan(0.005)
    const small = test(a.slice(0, 9), b.slice(0, 9))
    expect(small.exact).toBe(true)
    expect(small.divisions).toBeLessThanOrEqual(mostDivisions)
    expect(small.divisions).toBe(48_620)
    expect(test(b, a)).toEqual(drawn)
    expect(test(a.toReversed(), b)).toEqual(drawn)
  })

  it('of drawn divisions is never 0, since the one that was found counts too', () => {
    // Only 2 of the C(30, 15) = 155,117,520 divisions are as far apart: none of the 100,000 that are drawn.
    const [low, high] = [1, 101].map((from) => Array.from({ length: 15 }, (_, at) => from + at))
    expect(test(low as number[], high as number[]).p).toBe(1 / 100_001)
  })
})

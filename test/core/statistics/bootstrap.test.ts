import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream } from '../../../src/core/chance/stream.ts'
import { bcaInterval } from '../../../src/core/statistics/bca.ts'
import { bootstrap, type Ends, percentileInterval } from '../../../src/core/statistics/bootstrap.ts'
import { acceleration } from '../../../src/core/statistics/jackknife.ts'
import { ratioOfDrawn, ratioOfSums, ratiosWithoutOne } from '../../../src/core/statistics/ratio-of-sums.ts'

/** Sixteen values of scipy's own test, compared there with R's boot. */
const skewed = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213]
/** The city data of R's boot: inhabitants in 1920 and 1930. */
const city = {
  u: [138, 93, 61, 179, 48, 37, 29, 23, 30, 2],
  x: [143, 104, 69, 260, 75, 63, 50, 48, 111, 50],
}

const single = (values: readonly number[]) => values.map((numerator) => ({ numerator, denominator: 1 }))
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length

function resampledRatio(units: ReturnType<typeof single>, times: number, key = 'test') {
  return bootstrap([units.length], times, stream(1, key), ([drawn]) => ratioOfDrawn(units, drawn as Int32Array))
}

function expectEnds(ends: Ends | null, expected: Ends, part: number): void {
  for (const at of [0, 1] as const) expect(Math.abs((ends?.[at] ?? 0) / expected[at] - 1)).toBeLessThan(part)
}

describe('the bootstrap', () => {
  const values = resampledRatio(single(skewed), 1_000_000)

  it('gives the percentile interval that scipy and R give', () => {
    expectEnds(percentileInterval(values, 0.95), [28.86, 84.21], 0.005)
  })

  it('has quantiles between two values in proportion', () => {
    expect(percentileInterval(Float64Array.of(10, 20), 0.5)).toEqual([12.5, 17.5])
  })

  it('gives the bias-corrected and accelerated interval that they give', () => {
    const a = acceleration([ratiosWithoutOne(single(skewed))])
    expectEnds(bcaInterval(values, mean(skewed), a, 0.95), [32.31, 91.43], 0.005)
  })

  it('draws each resample as often as any other', () => {
    const sums = bootstrap([3], 270_000, stream(1, 'three'), ([drawn]) =>
      [...(drawn as Int32Array)].reduce((sum, at) => sum + ([1, 2, 4][at] as number), 0),
    )
    const ways = { 3: 1, 4: 3, 5: 3, 6: 4, 7: 6, 8: 3, 9: 3, 10: 3, 12: 1 }
    for (const [sum, count] of Object.entries(ways)) {
      const found = sums.filter((one) => one === Number(sum)).length / 10_000
      expect(Math.abs(found - count)).toBeLessThan(0.1)
    }
    const third = [...sums].map((sum) => sum / 3)
    expect(mean(third)).toBeCloseTo(7 / 3, 2)
    const spread = Math.sqrt(mean(third.map((one) => (one - 7 / 3) * (one - 7 / 3))))
    expect(spread).toBeCloseTo(0.7200822998, 2)
  })

  it('gives the interval of a ratio of sums that R gives', () => {
    const units = city.u.map((denominator, at) => ({ numerator: city.x[at] as number, denominator }))
    expect(ratioOfSums(units)).toBe(1.5203125)
    const resampled = resampledRatio(units, 200_000, 'city')
    const ends = bcaInterval(resampled, 1.5203125, acceleration([ratiosWithoutOne(units)]), 0.95) as Ends
    // R's 999 resamples give 1.254 to 2.058 with one seed, and a little else with another.
    expect(Math.abs(ends[0] - 1.25)).toBeLessThan(0.02)
    expect(Math.abs(ends[1] - 2.06)).toBeLessThan(0.06)
  })

  it('gives the same from the same stream, and something else from another', () => {
    const [once, again, other] = ['one', 'one', 'two'].map((key) => resampledRatio(single(skewed), 50, key))
    expect(again).toEqual(once)
    expect(other).not.toEqual(once)
  })

  it('draws from each sample apart', () => {
    const sizes = bootstrap([2, 5], 20, stream(1, 'sizes'), ([a, b]) => (a?.length ?? 0) * 10 + (b?.length ?? 0))
    expect(new Set(sizes)).toEqual(new Set([25]))
  })
})

describe('the acceleration', () => {
  it('is that of R', () => {
    expect(acceleration([ratiosWithoutOne(single(skewed))])).toBeCloseTo(0.06152886961, 11)
  })

  it('is that of scipy for the difference of two means', () => {
    const y = [10, 27, 31, 40, 46, 50, 52, 104, 146]
    const z = [16, 23, 38, 94, 99, 141, 197]
    const difference = mean(z) - mean(y)
    expect(difference).toBeCloseTo(30.63492063, 8)
    const [ofZ, ofY] = [ratiosWithoutOne(single(z)), ratiosWithoutOne(single(y))]
    const leftOut = [ofZ.map((one) => one - mean(y)), ofY.map((one) => mean(z) - one)]
    expect(acceleration(leftOut)).toBeCloseTo(0.011008228344026734, 14)
  })

  it('is 0 where all values are equal', () => {
    expect(acceleration([ratiosWithoutOne(single([3, 3, 3]))])).toBe(0)
  })
})

describe('an interval', () => {
  it('is one point where every value is the same', () => {
    const same = resampledRatio(single([7, 7, 7, 7]), 100)
    expect([percentileInterval(same, 0.95), bcaInterval(same, 7, 0, 0.95)]).toEqual([
      [7, 7],
      [7, 7],
    ])
  })

  it('is none where no resample reaches the estimate, since the bias has no size then', () => {
    expect(bcaInterval(Float64Array.of(1, 2, 3), 4, 0, 0.95)).toBeNull()
    expect(bcaInterval(Float64Array.of(1, 2, 3), 0, 0, 0.95)).toBeNull()
  })

  it('is none where the acceleration is so large that an end would lie nowhere', () => {
    // Half of these lie below 3, so z0 = 0, and 1 - a x 1.96 or 1 + a x 1.96 must stay above 0: a within 0.51 of 0.
    const half = Float64Array.of(1, 2, 3, 4, 5)
    for (const a of [0.52, -0.52]) expect(bcaInterval(half, 3, a, 0.95)).toBeNull()
    for (const a of [0.5, -0.5]) expect(bcaInterval(half, 3, a, 0.95)).not.toBeNull()
    // Nine tenths lie below 4.5, so z0 = 1.28: neither 1 - a x 3.24 nor 1 + a x 0.68 may fall to 0.
    const most = Float64Array.of(1, 1, 2, 2, 3, 3, 4, 4, 4, 5)
    for (const a of [0.32, -1.5]) expect(bcaInterval(most, 4.5, a, 0.95)).toBeNull()
    for (const a of [0.3, -1.4]) expect(bcaInterval(most, 4.5, a, 0.95)).not.toBeNull()
  })

  it('without bias and acceleration is the percentile interval', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(numbers, (half) => {
        const sorted = Float64Array.from([...half, ...half.map((one) => -one), 0]).sort()
        const [low, high] = percentileInterval(sorted, 0.9)
        const [from, to] = bcaInterval(sorted, 0, 0, 0.9) as Ends
        expect(Math.abs(from - low)).toBeLessThanOrEqual(1e-4)
        expect(Math.abs(to - high)).toBeLessThanOrEqual(1e-4)
      }),
      { numRuns: 50 },
    )
  })
})

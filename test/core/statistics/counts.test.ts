import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialTest } from '../../../src/core/statistics/binomial-test.ts'
import { clopperPearson } from '../../../src/core/statistics/clopper-pearson.ts'
import { holm } from '../../../src/core/statistics/holm.ts'
import { mcnemar } from '../../../src/core/statistics/mcnemar.ts'
import { normalTail } from '../../../src/core/statistics/normal-tail.ts'
import { signTest } from '../../../src/core/statistics/sign-test.ts'
import { wilson } from '../../../src/core/statistics/wilson.ts'

describe('the interval of a share', () => {
  it.each([
    [682, 925, 0.707668264079, 0.765406558242, 0.70799598762, 0.764635800971],
    [18, 20, 0.683017285981, 0.98765147283, 0.698966354772, 0.972133518786],
    [4, 20, 0.05733399705, 0.436614002997, 0.08065766258, 0.416017432252],
    [190, 200, 0.909972462299, 0.975765834528, 0.910421851861, 0.972617354399],
    [1, 30, 0.000843570927, 0.172169455633, 0.005908590382, 0.166703909914],
    [19, 38, 0.333789006113, 0.666210993887, 0.348499283644, 0.651500716356],
    [15, 148, 0.057844010083, 0.161650490349, 0.062386399531, 0.160487241723],
    [0, 20, 0, 0.168433470983, 0, 0.161125158053],
    [26, 30, 0.692781649724, 0.962446503662, 0.70318673318, 0.946903445159],
    [22, 36, 0.434638047448, 0.768575598338, 0.448644590966, 0.752151269346],
    [0, 36, 0, 0.097393755914, 0, 0.096418628594],
    [36, 36, 0.902606244086, 1, 0.903581371406, 1],
    [1, 1, 0.025, 1, 0.206549314377, 1],
    [0, 1, 0, 0.975, 0, 0.793450685623],
  ])('of %i in %i is what R gives, exact and by Wilson', (k, n, exactLow, exactHigh, low, high) => {
    const [exact, byWilson] = [clopperPearson(k, n, 0.95), wilson(k, n, 0.95)]
    expect(exact[0]).toBeCloseTo(exactLow, 10)
    expect(exact[1]).toBeCloseTo(exactHigh, 10)
    expect(byWilson[0]).toBeCloseTo(low, 10)
    expect(byWilson[1]).toBeCloseTo(high, 10)
  })

  it('on one side is that of a lower confidence on two', () => {
    expect(clopperPearson(3, 15, 0.9)[0]).toBeCloseTo(0.05684686759024681, 10)
  })

  it('stays within 0 and 1, and reaches them exactly', () => {
    for (const interval of [clopperPearson, wilson]) {
      expect(interval(38, 38, 0.95)[1]).toBe(1)
      expect(interval(0, 77, 0.95)[0]).toBe(0)
    }
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 300 }), (k, more) => {
        const n = k + more
        for (const [low, high] of [clopperPearson(k, n, 0.95), wilson(k, n, 0.95)]) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(k / n)
          expect(high).toBeGreaterThanOrEqual(k / n)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is turned when what is counted is turned', () => {
    const [low, high] = clopperPearson(7, 36, 0.95)
    expect(clopperPearson(29, 36, 0.95).map((end) => 1 - end)).toEqual([
      expect.closeTo(high, 9),
      expect.closeTo(low, 9),
    ])
  })
})

describe('the binomial test', () => {
  it('is what R gives', () => {
    expect(binomialTest(682, 925, 0.75)).toBeCloseTo(0.382491559575, 10)
    expect(binomialTest(22, 36, 0.5)).toBeCloseTo(0.242984954, 9)
    expect(binomialTest(25, 36, 0.5)).toBeCloseTo(0.0288167197, 9)
  })

  it('adds the probabilities of all counts that are no likelier', () => {
    const within = fc.nat(12).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)))
    fc.assert(
      fc.property(within, fc.integer({ min: 1, max: 9 }), ([k, n], tenths) => {
        const chance = (count: number) => slowBinomial(count, n, tenths / 10)
        const all = Array.from({ length: n + 1 }, (_, count) => chance(count))
        const expected = all.filter((one) => one <= chance(k) * (1 + 1e-7)).reduce((sum, one) => sum + one, 0)
        expect(binomialTest(k, n, tenths / 10)).toBeCloseTo(expected, 10)
      }),
      { numRuns: 60 },
    )
  })

  it('of nothing is 1: whatever happens, it could not be otherwise', () => {
    expect(binomialTest(0, 0, 0.3)).toBe(1)
  })

  it('manages many', () => {
    expect(binomialTest(5000, 10_000, 0.5)).toBeCloseTo(1, 12)
    expect(binomialTest(5200, 10_000, 0.5)).toBeCloseTo(0.0000659, 6)
  })
})

describe('the sign test', () => {
  it('is exact and leaves out what is zero', () => {
    expect(signTest(9, 1)).toBeCloseTo(0.021484375, 12)
    expect(signTest(26, 4)).toBeCloseTo(5.947612226e-5, 12)
    expect(signTest(6, 2)).toBeCloseTo(0.2890625, 12)
  })

  it('has nothing to test where nothing differs', () => {
    expect(signTest(0, 0)).toBeNull()
  })
})

describe('McNemar’s test', () => {
  it.each([
    [121, 59, 0.000004, 6],
    [30, 60, 0.00206, 5],
    [10, 30, 0.002221, 6],
    [10, 10, 1, 10],
  ])('of %i against %i is what statsmodels gives', (no_yes, yes_no, p, digits) => {
    expect(mcnemar({ no_yes, yes_no })).toBeCloseTo(p, digits)
  })

  it('has nothing to test where all stayed the same', () => {
    expect(mcnemar({ no_yes: 0, yes_no: 0 })).toBeNull()
  })
})

describe('Holm’s correction', () => {
  it.each([
    [
      [0.002, 0.004, 0.006, 0.008, 0.01, 0.012],
      [0.012, 0.02, 0.024, 0.024, 0.024, 0.024],
    ],
    [
      [0.01, 0.02, 0.03, 0.04, 0.05],
      [0.05, 0.08, 0.09, 0.09, 0.09],
    ],
    [
      [
        0.838541367553, 5.23656777208e-5, 0.680845947633, 2.8140506198e-4, 0.967833824309, 0.0149877310796,
        0.642193923795, 0.0202732688798, 0.71626938238, 0.177096952723,
      ],
      [1, 5.23656777e-4, 1, 2.53264556e-3, 1, 0.119901849, 1, 0.141912882, 1, 1],
    ],
  ])('is what R gives, in the order it was given', (raw, expected) => {
    for (const [at, p] of holm(raw).entries()) expect(p).toBeCloseTo(expected[at] as number, 9)
  })

  it('does not count what could not be tested', () => {
    expect(holm([null, 0.02, null, 0.5])).toEqual([null, 0.04, null, 0.5])
    expect(holm([])).toEqual([])
  })
})

describe('the tail of the normal distribution', () => {
  it('is what tables give, far out too', () => {
    expect(normalTail(0)).toBe(0.5)
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 14)
    expect(normalTail(-1.959963984540054)).toBeCloseTo(0.975, 14)
    expect(normalTail(3) / 1.3498980316300946e-3).toBeCloseTo(1, 12)
    expect(normalTail(3 + 1e-12) / normalTail(3)).toBeCloseTo(1, 11)
    expect(normalTail(10) / 7.61985302416052e-24).toBeCloseTo(1, 11)
  })
})

/** The probability of a count, by multiplying out. */
function slowBinomial(k: number, n: number, p: number): number {
  let chance = 1
  for (let at = 0; at < k; at++) chance *= ((n - at) / (at + 1)) * p
  for (let at = k; at < n; at++) chance *= 1 - p
  return chance
}

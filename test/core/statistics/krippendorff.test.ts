import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { krippendorffAlpha, type Metric } from '../../../src/core/statistics/krippendorff.ts'
import { anxiety, judged, someMissing, units } from './raters.ts'

const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval']

/** Alpha as it is defined: what two values of one unit differ, over what any two values differ, pair by pair. */
function slowAlpha(all: readonly (readonly number[])[], metric: Metric): number | null {
  const paired = all.filter((unit) => unit.length > 1)
  const values = paired.flat()
  const below = (value: number) => values.filter((one) => one < value).length
  const same = (value: number) => values.filter((one) => one === value).length
  const rank = (value: number) => below(value) + same(value) / 2
  const d = (a: number, b: number) =>
    a === b ? 0 : metric === 'nominal' ? 1 : metric === 'interval' ? a - b : rank(a) - rank(b)
  const pairsOf = (list: readonly number[]) =>
    list.flatMap((a, i) => list.flatMap((b, j) => (i === j ? [] : [d(a, b) * d(a, b)])))
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
  const within = sum(paired.map((unit) => sum(pairsOf(unit)) / (unit.length - 1))) / values.length
  const between = sum(pairsOf(values)) / (values.length * (values.length - 1))
  return values.length === 0 || between === 0 ? null : 1 - within / between
}

const someUnits = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }), { maxLength: 12 })

describe('the alpha of Krippendorff', () => {
  it.each([
    ['with missing values', someMissing, [0.691358025, 0.80672142, 0.810844893]],
    ['of three raters', units(...anxiety), [-0.023725212, 0.228386945, 0.170098608]],
    ['of four judges', judged, [-0.064814815, 0.109059413, 0.14730785]],
  ] as const)('%s is what is published', (_, all, expected) => {
    for (const [at, metric] of metrics.entries())
      expect(Math.abs((krippendorffAlpha(all, metric) as number) - (expected[at] as number))).toBeLessThan(1e-7)
  })

  it.each([
    ['nobody rated', []],
    ['no unit has two values', [[1], [3], [], [5]]],
    ['all values are equal', [[2, 2], [2, 2, 2], [2]]],
    ['all values that can be compared are equal', [[2, 2], [2, 2], [5]]],
  ])('is not defined, and never 1, where %s', (_, all) => {
    for (const metric of metrics) expect(krippendorffAlpha(all, metric)).toBeNull()
  })

  it('is 1 where all raters agree on values that differ', () => {
    for (const metric of metrics) expect(krippendorffAlpha([[1, 1], [3, 3, 3], [4, 4], [2]], metric)).toBe(1)
  })

  it('is what comes of comparing every two values, whatever the values', () => {
    fc.assert(
      fc.property(someUnits, fc.constantFrom(...metrics), (all, metric) => {
        const [fast, slow] = [krippendorffAlpha(all, metric), slowAlpha(all, metric)]
        if (slow === null) expect(fast).toBeNull()
        else expect(fast).toBeCloseTo(slow, 9)
      }),
      { numRuns: 200 },
    )
  })

  it('does not change when a scale is turned, nor, ordinal, when its steps are stretched', () => {
    const stretched = [0, 1, 2, 5, 6, 40]
    fc.assert(
      fc.property(someUnits, (all) => {
        const by = (of: (value: number) => number) => all.map((unit) => unit.map(of))
        for (const metric of metrics)
          expect(
            krippendorffAlpha(
              by((value) => 6 - value),
              metric,
            ) ?? 9,
          ).toBeCloseTo(krippendorffAlpha(all, metric) ?? 9, 9)
        const ordinal = krippendorffAlpha(
          by((value) => stretched[value] as number),
          'ordinal',
        )
        expect(ordinal).toEqual(krippendorffAlpha(all, 'ordinal'))
      }),
      { numRuns: 100 },
    )
  })
})

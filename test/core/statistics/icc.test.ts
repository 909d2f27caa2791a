import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IntraclassCorrelation, intraclassCorrelation, singleOfDrawn } from '../../../src/core/statistics/icc.ts'
import { judged } from './raters.ts'

const of = (totals: readonly (readonly number[])[]) => intraclassCorrelation(totals) as IntraclassCorrelation

describe('intraclass correlations', () => {
  it('are those of Shrout and Fleiss, with their mean squares', () => {
    const { single, mean, mean_squares } = of(judged)
    expect(single).toBeCloseTo(0.28976378, 8)
    expect(mean).toBeCloseTo(0.620050548, 8)
    expect(mean_squares.between).toBeCloseTo(11.2416667, 7)
    expect(mean_squares.raters).toBeCloseTo(32.4861111, 7)
    expect(mean_squares.error).toBeCloseTo(1.0194444, 7)
  })

  it('do not change where all totals are stretched or moved, but where one rater scores higher than another', () => {
    const before = of(judged)
    const stretched = of(judged.map((row) => row.map((total) => 25 * total - 40)))
    expect(stretched.single).toBeCloseTo(before.single, 9)
    expect(stretched.mean).toBeCloseTo(before.mean, 9)
    expect(of(judged.map(([first, ...rest]) => [first + 3, ...rest])).single).toBeLessThan(before.single)
  })

  it('are the same of drawn cases, worked out quickly', () => {
    const total = fc.integer({ min: -8, max: 24 }).map((quarters) => quarters / 4)
    const cases = fc
      .integer({ min: 1, max: 4 })
      .chain((k) => fc.array(fc.array(total, { minLength: k, maxLength: k }), { minLength: 1, maxLength: 8 }))
    const drawn = fc.array(fc.nat(), { maxLength: 8 })
    fc.assert(
      fc.property(cases, drawn, (totals, places) => {
        const again = places.map((place) => place % totals.length)
        const slow = intraclassCorrelation(again.map((place) => totals[place] as number[]))
        const quick = singleOfDrawn(totals)(Int32Array.from(again))
        if (slow === null || quick === null) expect(quick).toBe(slow)
        else expect(quick).toBeCloseTo(slow.single, 9)
      }),
      { numRuns: 300 },
    )
  })

  it('are 1 where all raters give the same totals', () => {
    expect(
      of([
        [1, 1],
        [2, 2],
        [5, 5],
      ]),
    ).toMatchObject({ single: 1, mean: 1 })
  })

  it('are not defined for one case, one rater, or totals that do not differ', () => {
    expect(intraclassCorrelation([])).toBeNull()
    expect(singleOfDrawn([])(new Int32Array(0))).toBeNull()
    expect(intraclassCorrelation([[1, 2]])).toBeNull()
    expect(intraclassCorrelation([[1], [2]])).toBeNull()
    expect(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull()
  })
})

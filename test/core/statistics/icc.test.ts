import { describe, expect, it } from 'vitest'
import { type IntraclassCorrelation, intraclassCorrelation } from '../../../src/core/statistics/icc.ts'
import { intraclassInterval } from '../../../src/core/statistics/icc-interval.ts'
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

  it('lie between the ends that are printed for them', () => {
    const ends = intraclassInterval(of(judged), 6, 4, 0.95)
    expect(ends?.single.map((end) => end.toFixed(4))).toEqual(['0.0188', '0.7611'])
    expect(ends?.mean.map((end) => end.toFixed(4))).toEqual(['0.0711', '0.9272'])
  })

  it('have no ends where raters differ by nothing but their level', () => {
    const moved = [1, 2, 4].map((total) => [total, total + 1])
    expect(intraclassInterval(of(moved), 3, 2, 0.95)).toBeNull()
  })

  it('do not change where all totals are stretched or moved, but where one rater scores higher than another', () => {
    const before = of(judged)
    const stretched = of(judged.map((row) => row.map((total) => 25 * total - 40)))
    expect(stretched.single).toBeCloseTo(before.single, 9)
    expect(stretched.mean).toBeCloseTo(before.mean, 9)
    expect(of(judged.map(([first, ...rest]) => [first + 3, ...rest])).single).toBeLessThan(before.single)
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

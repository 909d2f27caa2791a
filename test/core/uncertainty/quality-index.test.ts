import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../src/core/case/rating.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { assessed } from './assessing.ts'

const domains = ['finances', 'housing', 'health', 'network']

function indexOf(ratings: readonly Rating[], direction?: 'lower-is-better') {
  const instrument = scale(domains, [1, 5], direction)
  const instruments = new Map([[instrument.instrument, instrument]])
  return assessed(told({ ratings }), evaluationWith({ draws: 4000 }, { instruments }))
}

const sure = { housing: points(2, 3, 2), health: points(3, 3, 3), network: points(1, 3, 2) }

describe('a score that is a range of levels', () => {
  const { index_uncertainty: found } = indexOf([
    rating({ ...sure, finances: points(1, { low: 2, likely: 4, high: 5 }, { low: 1, likely: 2, high: 3 }) }),
  ])

  it('is drawn, and the mean of the draws is the effect with each range at its mean', () => {
    // Effects in levels: 1, 0, 1, and (2 + 4 x 4 + 5) / 6 - (1 + 4 x 2 + 3) / 6; 25 points a level, over four domains.
    const expected = (25 * (1 + 0 + 1 + 23 / 6 - 2)) / 4
    expect(found?.expected).toBeCloseTo(expected, 9)
    expect(Math.abs((found?.mean ?? 0) - expected)).toBeLessThan(5 * (found?.monte_carlo_error ?? 0))
  })

  it('is moved from its lowest to its highest level, the other at its mean', () => {
    const [first, second] = found?.one_way ?? []
    expect(first).toMatchObject({ input: 'score/worker-1/finances/intervention', low: 2, high: 5 })
    expect(first?.effect.at_low).toBeCloseTo((25 * (2 + 2 - 2)) / 4, 9)
    expect(first?.effect.at_high).toBeCloseTo((25 * (2 + 5 - 2)) / 4, 9)
    expect(second?.input).toBe('score/worker-1/finances/reference')
  })

  it('stands before others where it moves the effect more, and of equals by name', () => {
    const wide = { low: 1, high: 5 }
    const small = { low: 2, high: 3 }
    const scores = {
      ...sure,
      finances: points(1, small, wide),
      housing: points(2, small, 2),
      health: points(3, small, 3),
    }
    const rows = indexOf([rating(scores)]).index_uncertainty?.one_way.map(({ input }) => input)
    expect(rows).toEqual(
      ['finances/reference', 'finances/intervention', 'health/intervention', 'housing/intervention'].map(
        (place) => `score/worker-1/${place}`,
      ),
    )
  })

  it('is named after its rater, and numbered where two share a code', () => {
    const unsure = { ...sure, finances: points(1, { low: 2, high: 4 }, 2) }
    const raters = ['Worker 1', 'worker-2', 'Worker 1'].map((rater) => rating(unsure, { rater }))
    expect(indexOf(raters).index_uncertainty?.one_way.map(({ input }) => input)).toEqual(
      ['worker-1-2', 'worker-1', 'worker-2'].map((who) => `score/${who}/finances/intervention`),
    )
  })

  it('says whether the case went better also at its low', () => {
    expect(found?.class_at_low).toBe('mixed')
    const safe = indexOf([rating({ ...sure, finances: points(1, { low: 3, high: 5 }, { low: 1, high: 2 }) })])
    expect(safe.index_uncertainty?.class_at_low).toBe('better')
    const turned = indexOf(
      [rating({ ...sure, finances: points(1, { low: 1, likely: 2, high: 4 }, { low: 2, likely: 3, high: 4 }) })],
      'lower-is-better',
    )
    expect(turned.index_uncertainty?.class_at_low).toBe('worse')
  })
})

it('several raters: the middle is taken in every draw', () => {
  const raters = [2, 3, 4].map((level) =>
    rating({ ...sure, finances: points(1, level, 2) }, { rater: `worker-${level}` }),
  )
  const [first, ...others] = raters as [Rating, ...Rating[]]
  const unsure = { ...first, scores: { ...sure, finances: points(1, { low: 1, high: 5 }, 2) } }
  const { index_uncertainty: found } = indexOf([unsure, ...others])
  // The middle of a level from 1 to 5 and the levels 3 and 4 lies from 3 to 4.
  const levels = [found?.one_way[0]?.effect.at_low, found?.one_way[0]?.effect.at_high]
  expect(levels).toEqual([(25 * (2 + 1)) / 4, (25 * (2 + 2)) / 4])
  expect(found?.interval95[0]).toBeGreaterThanOrEqual(levels[0] as number)
  expect(found?.interval95[1]).toBeLessThanOrEqual(levels[1] as number)
})

it('scores without ranges leave nothing to draw, also where their effect has a value', () => {
  const ratings = [rating({ ...sure, finances: points(1, 4, 2) })]
  expect(indexOf(ratings).index_uncertainty).toBeNull()
  const value_of_effect = { unit: 'index-point' as const, amount: 60, up_to: 200, source: { title: 'by hand' } }
  const instruments = new Map([['scale', scale(domains, [1, 5])]])
  const found = assessed(told({ ratings }), evaluationWith({ draws: 10, value_of_effect }, { instruments }))
  expect(found.index?.expected).toBeCloseTo((25 * (2 + 1 + 0 + 1)) / 4, 9)
  expect([found.index_draws, found.index_uncertainty]).toEqual([null, null])
})

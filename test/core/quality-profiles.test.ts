import { describe, expect, it } from 'vitest'
import { qualityCounts } from '../../src/core/aggregate/counts.ts'
import type { Rating } from '../../src/core/case/rating.ts'
import { checkCase } from '../../src/core/checks/check-case.ts'
import { evaluationWith, told } from './by-hand.ts'
import { points, qualityOf, rating, scale } from './by-hand-ratings.ts'
import { outcomeOf } from './outcome.ts'
import { dimensions, profilePairs } from './profiles.ts'

const eq5d = scale(dimensions, [1, 3], 'lower-is-better')
const evaluation = evaluationWith({}, { instruments: new Map([['scale', eq5d]]) })

/** Before is the start, after the end with the intervention; without it, life stays as it was. */
function ratingOf([before, after]: readonly [string, string]): Rating {
  const scores = dimensions.map((dimension, at) => [
    dimension,
    points(Number(before[at]), Number(after[at]), Number(before[at])),
  ])
  return rating(Object.fromEntries(scores))
}

const isProfile = (digits: string) => /^[123]{5}$/.test(digits)
const valid = profilePairs.filter(([before, after]) => isProfile(before) && isProfile(after))
const found = valid.map((pair) => qualityOf(eq5d, [ratingOf(pair)]))
const count = (values: readonly string[], of: string) => values.filter((value) => value === of).length

describe('the Paretian classes of 77 pairs of profiles on a scale where lower is better', () => {
  it('are 46 better, 11 worse, 10 mixed and 10 the same (eq5d, test-eqpchc.R)', () => {
    expect(valid.length).toBe(77)
    const classes = found.map(({ class_change }) => class_change)
    expect(['better', 'worse', 'mixed', 'same', 'unknown'].map((of) => count(classes, of))).toEqual([46, 11, 10, 10, 0])
  })

  it('are one by one those of the first pairs', () => {
    expect(found.slice(0, 5).map(({ class_change }) => class_change)).toEqual([
      'better',
      'worse',
      'worse',
      'worse',
      'better',
    ])
  })

  it('are of effect what they are of change, where life would else have stayed as it was', () => {
    expect(found.map(({ class_effect }) => class_effect)).toEqual(found.map(({ class_change }) => class_change))
  })

  it('split off the 2 without problems at both times, leaving 8 the same', () => {
    const problems = valid.map(([before, after]) => before !== '11111' || after !== '11111')
    expect(problems.filter((has) => !has).length).toBe(2)
    expect(
      count(
        found.filter((_, at) => problems[at]).map(({ class_change }) => class_change),
        'same',
      ),
    ).toBe(8)
  })

  it('of one dimension alone are better, same and worse in so many', () => {
    const { domains } = qualityCounts(valid.map((pair) => outcomeOf(told({ ratings: [ratingOf(pair)] }), evaluation)))
    const of = (dimension: string) => domains.find(({ domain }) => domain === dimension)?.change
    expect(of('mobility')).toEqual({ better: 18, same: 55, worse: 4, not_applicable: 0, unknown: 0 })
    expect(of('usual-activities')).toEqual({ better: 23, same: 48, worse: 6, not_applicable: 0, unknown: 0 })
    expect(of('anxiety')).toEqual({ better: 17, same: 52, worse: 8, not_applicable: 0, unknown: 0 })
  })

  it('are not given to a level that the scale does not have', () => {
    const [invalid] = profilePairs as [[string, string]]
    const codes = checkCase(told({ ratings: [ratingOf(invalid)] }), evaluation).map(({ code }) => code)
    expect(codes).toContain('score-outside-scale')
  })
})

describe('a profile of self-sufficiency on eleven domains', () => {
  const domains = Array.from({ length: 11 }, (_, at) => `domain-${at + 1}`)
  const matrix = scale(domains, [1, 5])
  const without = [1, 2, 2, 3, 2, 3, 4, 5, 2, 2, 5]
  const with_ = [3, 3, 2, 4, 3, 3, 4, 5, 2, 3, 4]
  const scores = Object.fromEntries(domains.map((domain, at) => [domain, points(without[at], with_[at], without[at])]))

  it('with 5 domains better, 5 the same and 1 worse is mixed', () => {
    const quality = qualityOf(matrix, [rating(scores)])
    const effects = quality.domains.map(({ effect }) => Math.sign(effect as number))
    expect([1, 0, -1].map((sign) => effects.filter((effect) => effect === sign).length)).toEqual([5, 5, 1])
    expect(quality.class_effect).toBe('mixed')
    expect(quality.domains.map(({ reference, intervention }) => [reference, intervention])).toEqual(
      domains.map((_, at) => [without[at], with_[at]]),
    )
  })

  it('has the mean of its levels, 2.8181818 and 3.2727273, stretched over the scale as its index', () => {
    const index = qualityOf(matrix, [rating(scores)]).index
    expect(index?.reference).toBeCloseTo((100 * (2.8181818 - 1)) / 4, 5)
    expect(index?.intervention).toBeCloseTo((100 * (3.2727273 - 1)) / 4, 5)
    expect(index?.effect).toBeCloseTo((100 * 0.4545455) / 4, 5)
    expect(index?.domains).toBe(11)
  })

  it('loses a domain that is missing in one scenario: nothing is filled in', () => {
    const missing = { ...scores, 'domain-1': points(1, 3, undefined) }
    const quality = qualityOf(matrix, [rating(missing)])
    expect(quality.domains[0]).toMatchObject({ reference: null, effect: null, change: 2 })
    expect(quality.class_effect).toBe('unknown')
    expect(quality.class_change).toBe('mixed')
    expect(quality.index?.domains).toBe(10)
  })
})

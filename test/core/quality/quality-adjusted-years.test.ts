import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GivenRating } from '../../../src/core/case/rating.ts'
import { areaUnder } from '../../../src/core/quality/quality-adjusted-years.ts'
import { qualityOfLife } from '../../../src/core/quality/quality-of-life.ts'
import { indexModel } from '../../../src/core/uncertainty/quality-index.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { shipped } from './shipped-instrument.ts'

/** Points at weeks since the start, in years of 52 weeks. */
function byWeek(utilities: readonly number[], weeksBetween: readonly number[]) {
  let weeks = 0
  return utilities.map((utility, at) => {
    weeks += at === 0 ? 0 : (weeksBetween[at - 1] as number)
    return { years: weeks / 52, utility }
  })
}

describe('the area under utilities', () => {
  it.each([
    [[0, 0.8, 0.9, 0.4], [4, 13, 26], 0.5682692],
    [[1, 1, 1, 1], [4, 13, 26], 0.8269231],
    [[1, 0.4, 0.8], [6, 4], 0.1269231],
  ])('of %j after %j weeks is the sum of the trapezia (connor-ballinger/conr)', (utilities, weeks, years) => {
    const points = byWeek(utilities, weeks)
    expect(areaUnder(points, points.at(-1)?.years as number, 0)).toBeCloseTo(years, 7)
  })

  it('is cut at follow-up years, each discounted', () => {
    const line = [
      { years: 0, utility: 0 },
      { years: 2, utility: 1 },
    ]
    expect(areaUnder(line, 2, 0.05)).toBeCloseTo(0.25 + 0.75 / 1.05, 12)
    expect(areaUnder(line, 1.5, 0.05)).toBeCloseTo(0.25 + (0.5 * (0.5 + 0.75)) / 2 / 1.05, 12)
  })

  it('is cut in a line that begins later, too, and of a step takes each side', () => {
    const from = { years: 0, utility: 0.2 }
    const [low, high] = [
      { years: 0.5, utility: 0.2 },
      { years: 2.5, utility: 1 },
    ]
    // At years 1 and 2 the line stands at 0.4 and 0.8.
    const pieces = [0.1, (0.5 * (0.2 + 0.4)) / 2, (0.4 + 0.8) / 2 / 1.25, (0.5 * (0.8 + 1)) / 2 / 1.25 ** 2]
    const all = pieces.reduce((sum, piece) => sum + piece)
    expect(areaUnder([from, low, high], 2.5, 0.25)).toBeCloseTo(all, 12)
    const step = { years: 0.5, utility: 0.7 }
    expect(areaUnder([from, low, step, { years: 1, utility: 0.7 }], 1, 0.25)).toBeCloseTo(0.1 + 0.35, 12)
    expect(areaUnder([from], 0, 0.25)).toBe(0)
  })

  it('does not depend on points that lie on the line', () => {
    const utility = fc.double({ min: -0.5, max: 1, noNaN: true })
    fc.assert(
      fc.property(utility, utility, fc.double({ min: 0, max: 3, noNaN: true }), (from, to, years) => {
        const ends = [
          { years: 0, utility: from },
          { years: 3, utility: to },
        ]
        const between = { years, utility: from + ((to - from) * years) / 3 }
        expect(areaUnder(ends.toSpliced(1, 0, between), 3, 0.0225)).toBeCloseTo(areaUnder(ends, 3, 0.0225), 12)
      }),
    )
  })
})

const five = shipped('eq-5d-5l-nl')
const rate = { costs: 0, effects: 0 }
const evaluation = evaluationWith(
  { instrument: five.instrument, leading_role: 'client', discount_rate: rate },
  { instruments: new Map([[five.instrument, five]]) },
)

function utilitiesOf(rating: Partial<GivenRating>, months = 12) {
  const ratings = [{ rater: 'client-1', role: 'client' as const, ...rating }]
  const story = told({ ratings, window: { from: '2025-01', months } })
  return qualityOfLife(story, 'reference', evaluation)?.utilities
}

const profiles = { start: '11121', intervention: '11111', reference: '33333' }

describe('quality-adjusted years of a case', () => {
  it('run from the shared start to the end of each course', () => {
    const found = utilitiesOf({ profiles })
    expect(found?.measured).toEqual([
      { at: 'start', years: 0, intervention: expect.closeTo(0.887, 9), reference: expect.closeTo(0.887, 9) },
      { at: 'end', years: 1, intervention: 1, reference: expect.closeTo(0.511, 9) },
    ])
    expect(found?.quality_adjusted_years).toEqual({
      intervention: expect.closeTo((0.887 + 1) / 2, 9),
      reference: expect.closeTo((0.887 + 0.511) / 2, 9),
      difference: expect.closeTo((1 - 0.511) / 2, 9),
      over_years: 1,
    })
  })

  it('end where a course is no longer known, and do not go on at a guess', () => {
    const found = utilitiesOf({
      profiles,
      at: 'month 6',
      follow_up: [{ at: 'month 12', profiles: { intervention: '11111' } }],
    })
    expect(found?.quality_adjusted_years?.over_years).toBe(0.5)
    expect(found?.quality_adjusted_years?.difference).toBeCloseTo((0.5 * (1 - 0.511)) / 2, 9)
  })

  it('take in what was measured in the window of both courses', () => {
    const later = { intervention: '11111', reference: '11121' }
    const found = utilitiesOf({ profiles, at: 'month 6', follow_up: [{ at: 'month 12', profiles: later }] })
    expect(found?.quality_adjusted_years?.over_years).toBe(1)
    expect(found?.quality_adjusted_years?.reference).toBeCloseTo((0.887 + 0.511) / 4 + (0.511 + 0.887) / 4, 9)
  })

  it('leave out what was measured after the window, and show it', () => {
    const found = utilitiesOf({ profiles, follow_up: [{ at: '2026-03', profiles: { intervention: '55555' } }] })
    expect(found?.quality_adjusted_years?.over_years).toBe(1)
    expect(found?.measured.at(-1)).toEqual({
      at: '2026-03',
      years: null,
      intervention: expect.closeTo(-0.446, 9),
      reference: null,
    })
  })

  it('do not change by what was measured after the window, nor by the order in which it is told', () => {
    const after = { at: '2026-03', profiles: { intervention: '55555', reference: '55555' } }
    const [month8, month10] = [
      { at: 'month 8', profiles: { intervention: '11121', reference: '11115' } },
      { at: 'month 10', profiles: { intervention: '11111', reference: '55511' } },
    ]
    const years = (...follow_up: NonNullable<GivenRating['follow_up']>) =>
      utilitiesOf({ profiles, at: 'month 6', follow_up })?.quality_adjusted_years
    expect(years(after)).toEqual(years())
    expect(years(month10, after, month8)).toEqual(years(month8, month10))
    // 11121 is worth 0.887, 33333 0.511, 11115 0.532 and 55511 0.390; the courses part at month 0.
    const gap = [0, 1 - 0.511, 0.887 - 0.532, 1 - 0.39] as const
    const [first, second, third] = [
      (6 * (gap[0] + gap[1])) / 2,
      (2 * (gap[1] + gap[2])) / 2,
      (2 * (gap[2] + gap[3])) / 2,
    ]
    expect(years(month10, month8)?.difference).toBeCloseTo((first + second + third) / 12, 9)
    expect(years(month10, month8)?.over_years).toBeCloseTo(10 / 12, 12)
  })

  it('are shown with what was measured in the order of time, what lies after the window last', () => {
    const at = (moment: string) => ({ at: moment, profiles: { intervention: '11111' } })
    const follow_up = ['2026-03', 'month 10', '2026-01', 'month 8', 'month 3'].map(at)
    expect(utilitiesOf({ profiles, at: 'month 6', follow_up })?.measured.map((one) => one.at)).toEqual([
      ...['start', 'month 3', 'end', 'month 8', 'month 10', '2026-01', '2026-03'],
    ])
  })

  it('count later years for less, by the rate of effects and not by that of costs', () => {
    const ratings = [{ rater: 'client-1', role: 'client' as const, profiles: { ...profiles, start: '11111' } }]
    const story = told({ ratings, window: { from: '2025-01', months: 24 } })
    const settings = { ...evaluation.settings, discount_rate: { costs: 0.5, effects: 0.25 } }
    const found = qualityOfLife(story, 'reference', { ...evaluation, settings })?.utilities?.quality_adjusted_years
    expect(found?.intervention).toBeCloseTo(1 + 1 / 1.25, 12)
    expect(found?.over_years).toBe(2)
  })

  it('reach to the end of the day or month the end was scored in, and never beyond the window', () => {
    const over = (at: string | undefined) => utilitiesOf({ profiles, at })?.quality_adjusted_years?.over_years
    expect(over('month 3')).toBe(0.25)
    expect(over('2025-03')).toBe(0.25)
    expect(over('2025-03-31')).toBe(0.25)
    expect(over('2025-04-15')).toBeCloseTo(3.5 / 12, 12)
    expect([over('2025-12-31'), over('2026-02'), over(undefined)]).toEqual([1, 1, 1])
    // Scored before the window began: there is no time in it of which both courses are known.
    expect(over('2024-12')).toBeUndefined()
  })

  it('are unknown where a level is, and never 0', () => {
    expect(utilitiesOf({ profiles: { start: '11121', intervention: '11111' } })?.quality_adjusted_years).toBeNull()
    expect(utilitiesOf({ profiles: { intervention: '11111', reference: '11111' } })?.quality_adjusted_years).toBeNull()
    const without = utilitiesOf({ scores: { mobility: { start: 1, intervention: 1, reference: 1 } } })
    expect(without?.quality_adjusted_years).toBeNull()
  })

  it('count a score of one domain in place of its digit', () => {
    const found = utilitiesOf({ profiles, scores: { pain: { intervention: 2 } } })
    expect(found?.measured[1]?.intervention).toBeCloseTo(0.887, 9)
  })

  it('are illustrations where others than the client give the profiles', () => {
    expect(utilitiesOf({ profiles })?.illustrative).toBe(false)
    expect(utilitiesOf({ profiles, role: 'group', rater: 'all' })?.illustrative).toBe(true)
  })

  it('of several raters are their mean', () => {
    const ratings: readonly GivenRating[] = [
      { rater: 'client-1', role: 'client', profiles },
      { rater: 'client-2', role: 'client', profiles: { ...profiles, reference: '11111' } },
    ]
    const found = qualityOfLife(told({ ratings }), 'reference', evaluation)?.utilities
    expect(found?.quality_adjusted_years?.difference).toBeCloseTo((1 - 0.511) / 4, 9)
    expect(found?.measured[1]?.reference).toBeCloseTo((1 + 0.511) / 2, 9)
  })

  it('of several raters are over the time that all of them know', () => {
    const ratings: readonly GivenRating[] = [
      { rater: 'client-1', role: 'client', profiles },
      { rater: 'client-2', role: 'client', at: 'month 6', profiles },
    ]
    const years = qualityOfLife(told({ ratings }), 'reference', evaluation)?.utilities?.quality_adjusted_years
    const difference = 1 - 0.511
    // At month 6 the first rater's lines are halfway apart, and the second's all the way.
    expect(years?.over_years).toBe(0.5)
    expect(years?.difference).toBeCloseTo(((0.5 * difference) / 4 + (0.5 * difference) / 2) / 2, 9)
  })
})

describe('what a range of levels does to quality-adjusted years', () => {
  const valued = {
    ...evaluation,
    settings: {
      ...evaluation.settings,
      value_of_effect: { unit: 'qaly' as const, amount: 1, up_to: 2, source: { title: 'An example' } },
    },
  }
  const ratings: readonly GivenRating[] = [
    {
      rater: 'client-1',
      role: 'client',
      profiles,
      scores: { pain: { intervention: { low: 1, likely: 2, high: 4 } } },
    },
  ]
  const model = indexModel(told({ ratings }), 'reference', valued)

  it('counts at the likely level, and is drawn at whole levels', () => {
    const at = (level: number) => model?.yearsAt?.(() => level) as number
    const counted = qualityOfLife(told({ ratings }), 'reference', valued)?.utilities?.quality_adjusted_years?.difference
    expect(at(2)).toBeCloseTo(counted as number, 12)
    expect(at(2.4)).toBe(at(2))
    expect([at(1), at(4)].map((years) => years - at(2))).toEqual([
      expect.closeTo((1 - 0.887) / 2, 9),
      expect.closeTo(-(0.36 - 0.066) / 2, 9),
    ])
  })

  it('is not counted with where it is known over less of the window than what it costs', () => {
    const short = ratings.map((one) => ({ ...one, at: 'month 6' }))
    expect(indexModel(told({ ratings: short }), 'reference', valued)?.yearsAt ?? null).toBeNull()
  })

  it('is not known where a profile is not, so that nothing is decided on it', () => {
    const open = [{ ...ratings[0], profiles: { intervention: '11111', reference: '33333' } }] as readonly GivenRating[]
    expect(indexModel(told({ ratings: open }), 'reference', valued)?.yearsAt ?? null).toBeNull()
  })
})

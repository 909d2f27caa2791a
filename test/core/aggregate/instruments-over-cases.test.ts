import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherInstrumentCounts, qualityCounts } from '../../../src/core/aggregate/counts.ts'
import { yesNoOutcomes } from '../../../src/core/aggregate/yes-no.ts'
import type { DomainScores, Rating } from '../../../src/core/case/rating.ts'
import { evaluationWith, type Told, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { outcomeOf } from '../outcome.ts'
import { shipped } from '../quality/shipped-instrument.ts'

const named = (instrument: string, domains: readonly string[], ends: readonly [number, number]) => ({
  ...scale(domains, ends),
  instrument,
})
const five = shipped('eq-5d-5l-nl')
const noisy = {
  ...named('noisy', ['health'], [1, 9]),
  reliable_change: { score: 'sum' as const, sd: 1, reliability: 0.5 },
}
const all = [
  named('ladder', ['home', 'health'], [1, 5]),
  named('compass', ['home'], [1, 5]),
  named('answers', ['has-work', 'health'], [0, 1]),
  named('more-answers', ['has-work'], [0, 1]),
  noisy,
  five,
]
const evaluation = evaluationWith(
  { instrument: 'of-the-settings', discount_rate: { costs: 0, effects: 0 } },
  { instruments: new Map(all.map((one) => [one.instrument, one])) },
)
const on = (instrument: string, scores: Rating['scores'], more: Partial<Rating> = {}): Rating =>
  rating(scores, { instrument, ...more })
const outcome = (ratings: Told['ratings'], more: Told = {}) => outcomeOf(told({ ratings, ...more }), evaluation)

describe('the instrument that a block is reported on', () => {
  const ladder = outcome([on('ladder', { home: points(1, 2, 1), health: points(3, 2, 3) })])
  const compass = outcome([on('compass', { home: points(1, 2, 1) })])
  const unrated = outcome([])
  const reportedOn = (outcomes: Parameters<typeof qualityCounts>[0]) => [
    [...new Set(qualityCounts(outcomes).domains.map(({ instrument }) => instrument))],
    otherInstrumentCounts(outcomes).map(({ instrument, n }) => [instrument, n]),
  ]

  it('is the one that most cases have, of as many the first by name, in whatever order these come', () => {
    for (const turned of [
      (cases: readonly (typeof ladder)[]) => cases,
      (cases: readonly (typeof ladder)[]) => cases.toReversed(),
    ]) {
      expect(reportedOn(turned([compass, ladder, ladder]))).toEqual([['ladder'], [['compass', 1]]])
      expect(reportedOn(turned([ladder, compass, compass]))).toEqual([['compass'], [['ladder', 1]]])
      expect(reportedOn(turned([ladder, compass]))).toEqual([['compass'], [['ladder', 1]]])
    }
  })

  it('is not that of cases that nobody rated, however many', () => {
    expect(reportedOn([unrated, ladder, unrated])).toEqual([['ladder'], []])
    expect(reportedOn([unrated])).toEqual([[], []])
    expect(qualityCounts([unrated, ladder, unrated]).change).toMatchObject({ mixed: 1, unknown: 2 })
  })

  it('counts domains over the cases on it alone, where another has a domain of that name', () => {
    const { domains } = qualityCounts([ladder, ladder, compass])
    expect(domains.map(({ domain, change }) => [domain, change.better, change.worse])).toEqual([
      ['home', 2, 0],
      ['health', 0, 2],
    ])
  })
})

describe('outcomes of yes or no', () => {
  it('are those of instruments with two levels, each by itself, in the order of their names', () => {
    const one = outcome([
      on('more-answers', { 'has-work': points(1, 1, 0) }),
      on('ladder', { home: points(1, 5, 1) }),
      on('answers', { 'has-work': points(0, 1, 0) }),
    ])
    const found = yesNoOutcomes([one, one], evaluation)
    expect(found.map(({ id, n, change, effect }) => [id, n, change.no_yes, change.yes_yes, effect.no_yes])).toEqual([
      ['answers-has-work', 2, 2, 0, 2],
      ['more-answers-has-work', 2, 0, 2, 2],
    ])
  })
})

describe('what lasts of a domain', () => {
  const followed = (scores: DomainScores, later: DomainScores) =>
    outcome([on('compass', { home: scores }, { follow_up: [{ at: '2026-06', scores: { home: later } }] })])

  it('is of cases that have an end at all: of an open one there is nothing to last', () => {
    const ended = followed(points(1, 3, 2), { intervention: 3 })
    const open = followed(points(1, undefined, 2), { intervention: 3 })
    const expected = { held: 1, measured: 1, measured_at_end: 1 }
    const counts = qualityCounts([ended, open])
    expect(counts.lasting).toMatchObject(expected)
    expect(counts.domains[0]?.lasting).toMatchObject(expected)
  })

  it('is compared later in as many cases as were put beside the reference again', () => {
    // Better at the end in the first two, later in the last two and in the first.
    const cases = [
      followed(points(1, 3, 2), { intervention: 4, reference: 2 }),
      followed(points(1, 3, 2), { intervention: 2, reference: 2 }),
      followed(points(1, 2, 2), { intervention: 3, reference: 2 }),
      followed(points(1, 2, 3), { intervention: 3, reference: 2 }),
    ]
    const expected = { compared_later: 4, better_at_end: 2, better_later: 3 }
    expect(qualityCounts(cases).lasting).toMatchObject(expected)
    expect(qualityCounts(cases).domains[0]?.lasting).toMatchObject(expected)
  })
})

describe('quality-adjusted years over cases', () => {
  const profiled = (intervention: string, more: Told = {}, at?: string) => {
    const profiles = { start: '11111', intervention, reference: '33333' }
    return outcome([{ rater: 'a', role: 'professional', instrument: five.instrument, profiles, at }], more)
  }
  const years = (outcomes: Parameters<typeof qualityCounts>[0]) => qualityCounts(outcomes).quality_adjusted_years

  it('are the mean and the middle of what is known to the end of the window', () => {
    // Utilities 1, 0.887 and 0.511 at the end beside 0.511, and half of that over a year.
    const cases = [profiled('11111'), profiled('33333'), profiled('11121'), profiled('11111', {}, 'month 6')]
    const found = years(cases)
    expect(found).toMatchObject({ known: 3, of: 4 })
    expect(found?.mean).toBeCloseTo((0.489 + 0.376) / 2 / 3, 9)
    expect(found?.median).toBeCloseTo(0.376 / 2, 9)
  })

  it('are not known where none is, and not there without a value set or over windows of different length', () => {
    expect(years([profiled('11111', {}, 'month 6')])).toEqual({ known: 0, of: 1, mean: null, median: null })
    expect(years([outcome([on('compass', { home: points(1, 2, 1) })])])).toBeNull()
    expect(years([profiled('11111'), profiled('11111', { window: { from: '2025-01', months: 6 } })])).toBeNull()
  })

  it('do not depend on the order of the cases, to the last bit', () => {
    const ends = ['11112', '21232', '12345', '22222', '54321', '11123', '31425', '44152', '25314', '13211', '42123']
    const cases = ends.map((digits) => profiled(digits))
    fc.assert(
      fc.property(fc.shuffledSubarray(cases, { minLength: cases.length }), (shuffled) => {
        expect(years(shuffled)).toEqual(years(cases))
      }),
      { numRuns: 20 },
    )
  })
})

it('reliable change over cases counts no recovery where the instrument has no cut-off', () => {
  const cases = [points(1, 9, 1), points(9, 1, 9), points(5, 5, 5)].map((health) => outcome([on('noisy', { health })]))
  expect(qualityCounts(cases).reliable_change).toEqual({
    ...{ improved: 1, none: 1, deteriorated: 1, unknown: 0 },
    recovered: null,
  })
})

import { describe, expect, it } from 'vitest'
import { otherInstrumentCounts, qualityCounts } from '../../../src/core/aggregate/counts.ts'
import { calculate } from '../../../src/core/calculate.ts'
import { asPublished } from '../../../src/core/case/instrument.ts'
import type { GivenRating } from '../../../src/core/case/rating.ts'
import { checkCase } from '../../../src/core/checks/check-case.ts'
import { checkInstrument } from '../../../src/core/checks/check-lists.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { points, qualityOf, rating, scale } from '../by-hand-ratings.ts'
import { outcomeOf } from '../outcome.ts'
import { shipped } from './shipped-instrument.ts'

const [life, ons4, five] = [shipped('life-domains'), shipped('ons4'), shipped('eq-5d-5l-nl')]
const evaluation = evaluationWith(
  { instrument: 'life-domains' },
  { instruments: new Map([life, ons4, five].map((one) => [one.instrument, one])) },
)

const better: GivenRating = { rater: 'a', role: 'professional', scores: { housing: points(1, 3, 2) }, others: 'same' }
const anxious: GivenRating = {
  rater: 'a',
  role: 'professional',
  instrument: 'ons4',
  scores: { anxious: points(8, 3, 9), happy: points(5, 5, 5) },
  others: 'same',
}

describe('several instruments in one case', () => {
  it('stand beside each other, each by its own domains', () => {
    const { quality_of_life, other_instruments } = calculate(told({ ratings: [anxious, better] }), evaluation)
    expect(quality_of_life?.instrument).toBe('life-domains')
    expect(other_instruments.map(({ instrument, class_effect }) => [instrument, class_effect])).toEqual([
      ['ons4', 'better'],
    ])
  })

  it('are reported on the first where that of the settings is missing, but never on what has two levels', () => {
    const yesNo = { ...scale(['debt-free'], [0, 1]), instrument: 'a-yes-no' }
    const instruments = new Map([yesNo, ons4].map((one) => [one.instrument, one]))
    const answer: GivenRating = { ...better, instrument: 'a-yes-no', scores: { 'debt-free': points(0, 1, 0) } }
    const result = calculate(told({ ratings: [answer, anxious] }), evaluationWith({}, { instruments }))
    expect([result.quality_of_life?.instrument, result.other_instruments[0]?.instrument]).toEqual(['ons4', 'a-yes-no'])
    const alone = calculate(told({ ratings: [answer] }), evaluationWith({}, { instruments }))
    expect([alone.quality_of_life, alone.other_instruments[0]?.instrument]).toEqual([null, 'a-yes-no'])
  })

  it('are counted apart over cases', () => {
    const both = outcomeOf(told({ ratings: [better, anxious] }), evaluation)
    const one = outcomeOf(told({ ratings: [better] }), evaluation)
    const only = outcomeOf(told({ ratings: [anxious] }), evaluation)
    const cases = [both, one, only]
    const counts = qualityCounts(cases)
    expect(new Set(counts.domains.map(({ instrument }) => instrument))).toEqual(new Set(['life-domains']))
    expect(counts.domains.find(({ domain }) => domain === 'housing')?.effect.better).toBe(2)
    const [other, ...rest] = otherInstrumentCounts(cases)
    expect(rest).toEqual([])
    expect([other?.instrument, other?.n, other?.effect.better]).toEqual(['ons4', 2, 2])
    expect(other?.domains.map(({ domain, effect }) => [domain, effect.better])).toEqual([
      ['satisfied', 0],
      ['worthwhile', 0],
      ['happy', 0],
      ['anxious', 2],
    ])
  })
})

describe('a domain that runs the other way', () => {
  it('is turned in change, effect, index and what lasts', () => {
    const later = [{ at: '2026-06', scores: { anxious: { intervention: 5 } } }]
    const quality = qualityOf(ons4, [{ ...anxious, scores: { anxious: points(8, 3, 9) }, follow_up: later } as never], {
      instrument: 'ons4',
    })
    const anxiety = quality.domains.find(({ domain }) => domain === 'anxious')
    expect([anxiety?.change, anxiety?.effect]).toEqual([5, 6])
    expect(anxiety?.follow_up[0]).toMatchObject({ lasting: -2, effect: 4 })
    expect(quality.index).toMatchObject({ start: 20, intervention: 70, reference: 10, domains: 1 })
  })
})

describe('what lasts over cases', () => {
  const measured = (level: number | null) =>
    outcomeOf(
      told({
        ratings: [
          {
            ...better,
            follow_up: level === null ? [] : [{ at: '2026-06', scores: { housing: { intervention: level } } }],
          },
        ],
      }),
      evaluation,
    )

  it('says how many were measured at the end and later, and what became of the effect', () => {
    const counts = qualityCounts([measured(5), measured(3), measured(1), measured(null)])
    const expected = {
      ...{ rose: 1, held: 1, fell_back: 1, measured: 3, measured_at_end: 4 },
      ...{ better_at_end: 3, better_later: 2 },
    }
    expect(counts.domains.find(({ domain }) => domain === 'housing')?.lasting).toEqual(expected)
    expect(counts.lasting).toEqual({ ...expected, mixed: 0 })
  })

  it('is nothing where nobody was measured again', () => {
    expect(qualityCounts([measured(null)]).lasting).toBeNull()
  })
})

describe('quality-adjusted years over cases', () => {
  const profiles = { start: '11111', intervention: '11111', reference: '55555' }
  const of = (more: object) =>
    outcomeOf(told({ ratings: [{ rater: 'a', role: 'professional', instrument: 'eq-5d-5l-nl', profiles, ...more }] }), {
      ...evaluation,
      settings: { ...evaluation.settings, discount_rate: { costs: 0, effects: 0 } },
    })

  it('say of how many they are known, with mean and median', () => {
    const cases = [of({}), of({ profiles: { ...profiles, reference: '11111' } }), of({ profiles: { start: '11111' } })]
    const years = qualityCounts(cases).quality_adjusted_years
    expect(years).toEqual({ known: 2, mean: expect.closeTo(1.446 / 4, 9), median: expect.closeTo(1.446 / 4, 9) })
  })

  it('are not taken together over windows of different length', () => {
    const long = of({})
    const other = { ...long, identity: { ...long.identity, window: { from: '2025-01', months: 24 } } }
    expect(qualityCounts([long, other]).quality_adjusted_years).toBeNull()
  })
})

describe('reliable change of a case', () => {
  const source = { title: 'A study' }
  const noisy = {
    ...scale(['a', 'b'], [0, 10]),
    reliable_change: { score: 'sum' as const, sd: 2, reliability: 0.5, cut_off: 14, source },
  }

  it('is more than noise or not, and recovery lies beyond the cut-off', () => {
    // sqrt(2 x 0.5) x 2 = 2, so that 1.96 x 2 = 3.92 points are needed.
    const of = (to: number) => qualityOf(noisy, [rating({ a: points(5, to, 5), b: points(5, 5, 5) })]).reliable_change
    expect(of(9)).toMatchObject({
      start: 10,
      intervention: 14,
      change: 4,
      index: 2,
      class: 'improved',
      recovered: false,
    })
    expect(of(10)).toMatchObject({ class: 'improved', recovered: true })
    expect(of(8)).toMatchObject({ index: 1.5, class: 'none', recovered: false })
    expect(of(0)).toMatchObject({ index: -2.5, class: 'deteriorated' })
    expect(of(9)?.smallest).toBeCloseTo(3.92, 12)
  })

  it('is unknown where a domain has no level, and counted as such', () => {
    const half = [rating({ a: points(5, 9, 5) }, { others: 'same' })]
    expect(qualityOf(noisy, half).reliable_change).toMatchObject({ class: 'unknown', change: null, recovered: null })
    const over = evaluationWith({ instrument: 'scale' }, { instruments: new Map([['scale', noisy]]) })
    const full = [rating({ a: points(5, 10, 5), b: points(5, 5, 5) })]
    const cases = [half, full, full].map((ratings) => outcomeOf(told({ ratings }), over))
    expect(qualityCounts(cases).reliable_change).toEqual({
      improved: 2,
      none: 0,
      deteriorated: 0,
      unknown: 1,
      recovered: 2,
    })
  })
})

describe('an instrument that may not be passed on', () => {
  it('shows its domains by their ids and its levels by their numbers', () => {
    const own = { ...life, may_redistribute: false }
    const shown = JSON.stringify(asPublished(own))
    expect(shown).not.toMatch(/Geld en schulden|Going very well|Hoe gaat/)
    expect(asPublished(own).domains[0]).toMatchObject({ id: 'finances', label: 'finances' })
    expect(asPublished(life)).toBe(life)
  })
})

describe('findings', () => {
  const profiled = (profiles: Record<string, string>, instrument = 'eq-5d-5l-nl') =>
    checkCase(told({ ratings: [{ rater: 'a', role: 'professional', instrument, profiles }] }), evaluation)

  it.each(['55575', '1232', '123456', 'abcde', '11116'])('show where "%s" is not a profile', (profile) => {
    const [found] = profiled({ start: '11111', intervention: profile })
    expect(found).toMatchObject({
      code: 'profile-wrong',
      path: ['ratings', 0, 'profiles', 'intervention'],
      written: profile,
      args: { levels: [1, 2, 3, 4, 5] },
    })
  })

  it('show a moment that is no course, and an instrument without profiles', () => {
    expect(profiled({ begin: '11111' })[0]).toMatchObject({ code: 'unknown-scenario', written: 'begin' })
    expect(profiled({ start: '5555' }, 'ons4')[0]).toMatchObject({ code: 'profile-wrong', args: { levels: [] } })
  })

  it('show what is missing in a value set', () => {
    const decrements = { ...five.value_set?.decrements, mobility: { 2: 0.1, 3: 0.2, 4: 0.3 }, walking: { 2: 0.1 } }
    const found = checkInstrument({ ...five, value_set: { best: 1, decrements } })
    expect(found.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['unknown-domain', 'walking'],
      ['value-set-incomplete', 'mobility'],
    ])
    expect(found[1]).toMatchObject({ args: { domain: 'mobility', levels: [5] } })
  })
})

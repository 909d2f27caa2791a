import { describe, expect, it } from 'vitest'
import { otherInstrumentCounts, qualityCounts } from '../../../src/core/aggregate/counts.ts'
import { calculate } from '../../../src/core/calculate.ts'
import { asPublished } from '../../../src/core/case/instrument.ts'
import type { DomainScores, GivenRating } from '../../../src/core/case/rating.ts'
import { checkCase } from '../../../src/core/checks/check-case.ts'
import { checkInstrument } from '../../../src/core/checks/check-lists.ts'
import { unitsPerPoint } from '../../../src/core/decision/effect.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import { drawIndex, type IndexModel, indexModel } from '../../../src/core/uncertainty/quality-index.ts'
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

  it('stand in the order of their names, and are reported on the first of these, whoever rated first', () => {
    const named = ['c', 'a', 'd', 'b'].map((instrument) => ({ ...scale(['home'], [1, 5]), instrument }))
    const instruments = new Map(named.map((one) => [one.instrument, one]))
    const ratings = named.map(({ instrument }): GivenRating => ({ ...rating({ home: points(1, 3, 2) }), instrument }))
    const result = calculate(told({ ratings }), evaluationWith({ instrument: 'ons4' }, { instruments }))
    expect(result.quality_of_life?.instrument).toBe('a')
    expect(result.other_instruments.map(({ instrument }) => instrument)).toEqual(['b', 'c', 'd'])
  })

  it('are none where nobody rated the case', () => {
    const { quality_of_life, other_instruments } = calculate(told({}), evaluation)
    expect([quality_of_life, other_instruments]).toEqual([null, []])
  })

  it('never report on what measures how the support went', () => {
    const process = { ...scale(['heard'], [1, 5]), instrument: 'a-process', measures: 'process' as const }
    const instruments = new Map([process, ons4].map((one) => [one.instrument, one]))
    const heard: GivenRating = { ...rating({ heard: points(1, 4, 1) }), instrument: 'a-process' }
    const over = evaluationWith({}, { instruments })
    const result = calculate(told({ ratings: [heard, anxious] }), over)
    expect([result.quality_of_life?.instrument, result.other_instruments[0]?.instrument]).toEqual(['ons4', 'a-process'])
    expect(calculate(told({ ratings: [heard] }), over).quality_of_life).toBeNull()
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
    expect(anxiety?.follow_up[0]).toMatchObject({ lasting: -2 })
    expect(quality.index).toMatchObject({ start: 20, intervention: 70, reference: 10, domains: 1 })
  })
})

describe('the 0-100 index', () => {
  it('is not where a value set says what levels are worth, nor where there are two levels', () => {
    const scores = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, points(1, 2, 1)]))
    const own = rating(scores(five.domains.map(({ id }) => id)))
    const { value_set: _, ...unvalued } = five
    expect(qualityOf(unvalued, [own], { instrument: five.instrument }).index).toMatchObject({ domains: 5 })
    expect(qualityOf(five, [own], { instrument: five.instrument }).index).toBeNull()
    const answers = told({ ratings: [{ ...better }, { ...rating(scores(['free'])), instrument: 'yes-no' }] })
    const yesNo = { ...scale(['free'], [1, 2]), instrument: 'yes-no' }
    const instruments = new Map([...evaluation.instruments, ['yes-no', yesNo] as const])
    expect(calculate(answers, { ...evaluation, instruments }).other_instruments).toMatchObject([{ index: null }])
  })

  it('tells change and effect over the domains known at start and at both ends, and no others', () => {
    const of = (scores: GivenRating['scores']) =>
      qualityOf(scale(['a', 'b', 'c', 'd'], [1, 5]), [rating(scores ?? {})]).index
    const [full, other] = [points(2, 4, 3), points(1, 4, 1)]
    const wanted = { start: 12.5, intervention: 75, reference: 25, change: 62.5, effect: 50, domains: 2 }
    expect(of({ a: full, b: other })).toEqual(wanted)
    const partly = [points(undefined, 5, 1), points(5, undefined, 1), points(5, 5, undefined)]
    for (const part of partly) expect(of({ a: full, b: other, c: part, d: 'same' })).toEqual(wanted)
    for (const part of partly) expect(of({ a: part, b: 'same', c: 'not-applicable' })).toBeNull()
  })

  it('is then neither drawn nor counted with', () => {
    const profiles = { start: '33333', intervention: '22222', reference: '33333' }
    const ranged = {
      ...rating({ pain: { intervention: { low: 1, likely: 2, high: 3 } } }),
      instrument: five.instrument,
      profiles,
    }
    const story = told({ ratings: [ranged] })
    const model = indexModel(story, 'reference', evaluation) as IndexModel
    expect(drawIndex(model, drawing(100, 1))).toBeNull()
    expect(unitsPerPoint('index-point', model, story.window, 0)).toBeNull()
  })
})

describe('what lasts over cases', () => {
  const measured = (later: DomainScores | null, scores: GivenRating['scores'] = better.scores) =>
    outcomeOf(
      told({
        ratings: [
          { ...better, scores, follow_up: later === null ? [] : [{ at: '2026-06', scores: { housing: later } }] },
        ],
      }),
      evaluation,
    )
  const at = (intervention: number) => measured({ intervention })

  it('says how many were measured at the end and later, and what became of the end', () => {
    const counts = qualityCounts([at(5), at(3), at(1), measured(null)])
    const expected = {
      ...{ rose: 1, held: 1, fell_back: 1, measured: 3, measured_at_end: 4 },
      ...{ compared_later: 0, better_at_end: null, better_later: null },
    }
    expect(counts.domains.find(({ domain }) => domain === 'housing')?.lasting).toEqual(expected)
    expect(counts.lasting).toEqual({ ...expected, mixed: 0, domains_at_end: 3, domains_again: 3 })
  })

  it('is better than without later only beside an estimate of later, and never beside that of the end', () => {
    const [kept, lost] = [measured({ intervention: 4, reference: 2 }), measured({ intervention: 3, reference: 3 })]
    expect(at(5).result.quality_of_life?.domains.flatMap(({ follow_up }) => follow_up)).toMatchObject([
      { intervention: 5, reference: null, lasting: 2, effect: null },
    ])
    expect(kept.result.quality_of_life?.domains.flatMap(({ follow_up }) => follow_up)).toMatchObject([
      { intervention: 4, reference: 2, lasting: 1, effect: 2 },
    ])
    const counts = qualityCounts([at(5), kept, lost])
    const expected = { measured: 3, compared_later: 2, better_at_end: 2, better_later: 1 }
    expect(counts.lasting).toMatchObject(expected)
    expect(counts.domains.find(({ domain }) => domain === 'housing')?.lasting).toMatchObject(expected)
  })

  it('says over how many of the domains of the end it is', () => {
    const two = measured({ intervention: 4 }, { housing: points(1, 3, 2), finances: points(1, 3, 2) })
    expect(qualityCounts([two, at(5)]).lasting).toMatchObject({ domains_at_end: 3, domains_again: 2 })
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
    expect(years).toEqual({ known: 2, of: 3, mean: expect.closeTo(1.446 / 4, 9), median: expect.closeTo(1.446 / 4, 9) })
  })

  it('leave out what is known over less of the window, and say so by their number', () => {
    const short = of({ at: 'month 6' })
    expect(short.result.quality_of_life?.utilities?.quality_adjusted_years?.over_years).toBe(0.5)
    expect(qualityCounts([of({}), short]).quality_adjusted_years).toEqual({
      ...{ known: 1, of: 2, mean: expect.closeTo(1.446 / 2, 9), median: expect.closeTo(1.446 / 2, 9) },
    })
    expect(qualityCounts([short]).quality_adjusted_years).toEqual({ known: 0, of: 1, mean: null, median: null })
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

  it('adds domains that run the other way turned round, in the direction of the instrument', () => {
    const opposite = {
      ...noisy,
      domains: [
        { id: 'a', label: 'a' },
        { id: 'b', label: 'b', direction: 'lower-is-better' as const },
      ],
    }
    const of = (score: 'sum' | 'mean') =>
      qualityOf({ ...opposite, reliable_change: { ...noisy.reliable_change, score } }, [
        rating({ a: points(2, 8, 5), b: points(8, 2, 5) }),
      ]).reliable_change
    expect(of('sum')).toMatchObject({ start: 4, intervention: 16, change: 12, class: 'improved', recovered: true })
    expect(of('mean')).toMatchObject({ start: 2, intervention: 8, change: 6 })
    const lower = {
      ...opposite,
      direction: 'lower-is-better' as const,
      domains: [
        { id: 'a', label: 'a', direction: 'higher-is-better' as const },
        { id: 'b', label: 'b' },
      ],
    }
    expect(qualityOf(lower, [rating({ a: points(2, 8, 5), b: points(8, 2, 5) })]).reliable_change).toMatchObject({
      ...{ start: 16, intervention: 4, change: 12, class: 'improved', recovered: true },
    })
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
  it('show a measurement after the end that is not after it', () => {
    const found = (at: string | undefined, ...moments: readonly string[]) => {
      const follow_up = moments.map((moment) => ({ at: moment, scores: { housing: { intervention: 3 } } }))
      return checkCase(told({ ratings: [{ ...better, at, follow_up }] }), evaluation)
        .filter(({ code }) => code === 'follow-up-not-later')
        .map(({ path, written }) => {
          expect(path).toEqual(['ratings', 0, 'follow_up', moments.indexOf(written as string), 'at'])
          return written
        })
    }
    expect(found('month 6', 'month 5', 'month 6', '2025-06-01', 'month 7', '2025-06-02')).toEqual([
      ...['month 5', 'month 6', '2025-06-01'],
    ])
    expect(found('2025-12-31', 'month 12', 'month 13', '2026-01')).toEqual(['month 12'])
    expect(found(undefined, 'month 12', '2025-12-31', 'month 13', '2026-01-01')).toEqual(['month 12', '2025-12-31'])
  })

  it('name the rating with open domains by its place in the file, also behind one on another instrument', () => {
    const open: GivenRating = { ...better, others: undefined, scores: { housing: points(1, 3, undefined) } }
    const found = (...ratings: readonly GivenRating[]) =>
      checkCase(told({ ratings }), evaluation)
        .filter(({ code }) => code === 'domain-open')
        .map(({ path }) => path)
    expect(found(open)).toEqual([['ratings', 0, 'scores']])
    expect(found(anxious, open)).toEqual([['ratings', 1, 'scores']])
    expect(found(anxious, { ...anxious, rater: 'b' }, open)).toEqual([['ratings', 2, 'scores']])
  })

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

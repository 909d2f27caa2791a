import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreements } from '../../src/core/aggregate/agreement.ts'
import type { Rating } from '../../src/core/case/rating.ts'
import { intraclassCorrelation } from '../../src/core/statistics/icc.ts'
import { levelTable, weightedKappa, weights } from '../../src/core/statistics/kappa.ts'
import { krippendorffAlpha } from '../../src/core/statistics/krippendorff.ts'
import { at, domains, flat, instrument, only, over } from './aggregate/agreeing.ts'
import { evaluationWith, told } from './by-hand.ts'
import { points, rating, scale } from './by-hand-ratings.ts'
import { outcomeOf } from './outcome.ts'

describe('agreement between raters', () => {
  const two = [
    [flat('a', [1, 4, 1]), flat('b', [1, 4, 3])],
    [flat('a', [2, 5, 2]), flat('b', [2, 4, 2])],
  ]

  it('counts how often they gave the same, one level apart and further, at each moment', () => {
    const found = only(over(two))
    expect(found).toMatchObject({ id: 'scale-professional', leading: true, cases: 2 })
    expect(found.moments).toMatchObject([
      { moment: 'start', scored: 6, same: 6, one_step: 0, further: 0, largest: 0, alpha: 1 },
      { moment: 'intervention', scored: 6, same: 3, one_step: 3, further: 0, largest: 1 },
      { moment: 'reference', scored: 6, same: 3, one_step: 0, further: 3, largest: 2 },
    ])
    expect(at(found, 'start')?.domains).toMatchObject(
      domains.map((domain) => ({ domain, scored: 2, same: 2, alpha: 1 })),
    )
  })

  it('is the alpha of all scores that two gave, ordinal, each moment apart', () => {
    const found = only(over(two))
    const units = [1, 2, 3].flatMap(() => [
      [1, 3],
      [2, 2],
    ])
    expect(at(found, 'reference')?.alpha).toBeCloseTo(krippendorffAlpha(units, 'ordinal') as number, 12)
    expect(at(found, 'reference')?.domains[0]?.alpha).toBeCloseTo(
      krippendorffAlpha(
        [
          [1, 3],
          [2, 2],
        ],
        'ordinal',
      ) as number,
      12,
    )
  })

  it('lists where they are two levels or more apart, by case, domain and moment', () => {
    expect(only(over(two)).differences).toEqual(
      domains.map((domain) => ({
        case: 'case-000',
        domain,
        moment: 'reference',
        given: [
          { rater: 'a', level: 1 },
          { rater: 'b', level: 3 },
        ],
        apart: 2,
        settled: false,
      })),
    )
  })

  it('says of a case that a group agreed on, that it did, and lists it last', () => {
    const consensus = flat('together', [1, 4, 2], { role: 'group' })
    const [first, second] = [
      [...(two[0] as readonly Rating[]), consensus],
      [flat('a', [2, 5, 2]), flat('b', [2, 3, 2])],
    ]
    const { differences } = only(over([first, second]))
    expect(differences.map((one) => [one.case, one.settled])).toEqual([
      ...domains.map(() => ['case-001', false]),
      ...domains.map(() => ['case-000', true]),
    ])
  })

  it('is of one case only a range between raters, and no alpha', () => {
    const found = only(over([two[0] as readonly Rating[]]))
    expect(found.cases).toBe(1)
    for (const { alpha, interval, domains: each } of found.moments) {
      expect([alpha, interval]).toEqual([null, null])
      expect(each.map((one) => one.alpha)).toEqual([null, null, null])
    }
    expect(at(found, 'reference')?.largest).toBe(2)
    expect(found.panels).toEqual([])
  })

  it('counts levels by their place on the scale', () => {
    const uneven = {
      ...scale(['money'], [1, 3]),
      levels: [0, 10, 50].map((value) => ({ value, label: String(value) })),
    }
    const ratings = [
      rating({ money: points(0, 50, 10) }, { rater: 'a' }),
      rating({ money: points(10, 10, 50) }, { rater: 'b' }),
    ]
    expect(only(over([ratings], { of: uneven })).moments.map(({ largest }) => largest)).toEqual([1, 1, 1])
  })

  it('does not depend on the order of cases or of raters', () => {
    const levels = fc.tuple(...([1, 2, 3] as const).map(() => fc.integer({ min: 1, max: 6 }))) as fc.Arbitrary<
      [number, number, number]
    >
    const someCases = fc.array(fc.array(levels, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(someCases, (cases) => {
        const told = cases.map((raters) => raters.map((given, index) => flat(`r-${index}`, given)))
        const evaluation = evaluationWith({ instrument: 'scale' }, { instruments: new Map([['scale', instrument]]) })
        const of = (turned: boolean) => {
          const outcomes = told.map((ratings, index) =>
            outcomeOf({ ...toldCase(`case-${index}`), ratings: turned ? ratings.toReversed() : ratings }, evaluation),
          )
          const block = { id: 'usual-12', reference_kind: 'usual', months: 12 } as const
          return agreements({ ...block, outcomes: turned ? outcomes.toReversed() : outcomes }, evaluation, false)
        }
        expect(of(true)).toEqual(of(false))
      }),
      { numRuns: 40 },
    )
  })
})

const toldCase = (id: string) => told({ case: id })

describe('what takes part', () => {
  const a = flat('a', [1, 4, 1])
  const b = flat('b', [2, 4, 1])

  it.each([
    ['a consensus', { role: 'group' }],
    ['another role', { role: 'client' }],
    ['the life of somebody else', { of: 'child' }],
    ['a score after discussion', { after_discussion: true }],
    ['another instrument', { instrument: 'other' }],
    ['the same person once more', { rater: 'a' }],
  ] as const)('is not %s', (_, more) => {
    expect(over([[a, { ...b, ...more } as Rating]])).toEqual([])
    expect(over([[a, b, flat('c', [6, 6, 6], more)]]).filter(({ leading }) => leading)).toEqual(over([[a, b]]))
  })

  it('is every role apart, the leading one first', () => {
    const clients = [flat('c', [1, 5, 1], { role: 'client' }), flat('d', [1, 6, 1], { role: 'client' })]
    const all = over([[...clients, a, b]])
    expect(all.map(({ role, leading }) => [role, leading])).toEqual([
      ['professional', true],
      ['client', false],
    ])
    expect(all[0]).toEqual(only(over([[a, b]])))
    expect(over([[...clients, a, b]], { settings: { leading_role: 'client' } })[0]?.role).toBe('client')
  })

  it('is the level a range most likely has, and no level where it stayed the same', () => {
    const range = rating({ money: points({ low: 1, likely: 2, high: 6 }, 4, 1), home: 'same' }, { rater: 'b' })
    const found = only(over([[a, { ...range, others: 'same' }]]))
    expect(found.moments.map(({ scored }) => scored)).toEqual([1, 1, 1])
    expect(at(found, 'start')).toMatchObject({ same: 0, one_step: 1 })
  })
})

describe('levels against "the same"', () => {
  const saw = (rater: string, scores: Rating['scores'], more: Partial<Rating> = {}) =>
    rating(scores, { rater, ...more })
  const rose = saw('a', { money: points(3, 3, 3), home: points(1, 5, 1) })
  const covered = saw('b', { money: points(3, 3, 3) }, { others: 'same' })

  it('are a difference in change and effect, although no level differs', () => {
    const found = only(over([[rose, covered]]))
    expect(found.moments.map(({ scored, same, further }) => [scored, same, further])).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [1, 1, 0],
    ])
    expect(found.differences).toEqual([])
    const counts = { scored: 2, same: 1, one_step: 0, further: 1, largest: 4, some_same: 1, all_same: 0 }
    expect(found.measures).toMatchObject([
      { measure: 'change', ...counts },
      { measure: 'effect', ...counts },
    ])
    expect(found.against_same).toEqual([
      {
        case: 'case-000',
        domain: 'home',
        given: [
          { rater: 'a', same: false, change: 4, effect: 4 },
          { rater: 'b', same: true, change: 0, effect: 0 },
        ],
        apart: 4,
        settled: false,
      },
    ])
  })

  it('count where nobody else gave a level at all, and for a domain of its own', () => {
    const home = saw('a', { home: points(1, 5, 1) })
    expect(only(over([[home, saw('b', { home: 'same' })]]))).toMatchObject({ cases: 1, against_same: [{ apart: 4 }] })
    expect(only(over([[home, saw('b', {}, { others: 'same' })]]))).toMatchObject({ cases: 1 })
    // Nothing is said of what does not apply or cannot be told.
    expect(over([[home, saw('b', { home: 'unknown' })]])).toEqual([])
    expect(over([[home, saw('b', {}, { others: 'not-applicable' })]])).toEqual([])
  })

  it('are listed from two steps on, what a group agreed on last', () => {
    const [small, large] = [saw('a', { home: points(1, 2, 1) }), saw('a', { home: points(1, 3, 2) })]
    const together = saw('together', { home: points(1, 3, 2) }, { role: 'group' })
    const found = only(
      over([
        [small, covered],
        [large, covered, together],
        [large, covered],
      ]),
    )
    expect(found.against_same.map((one) => [one.case, one.apart, one.settled])).toEqual([
      ['case-002', 2, false],
      ['case-001', 2, true],
    ])
  })

  it('lower the alpha of change, which weighs how many steps lie between and counts what all say is the same', () => {
    const both = [
      saw('a', { money: points(1, 4, 1) }, { others: 'same' }),
      saw('b', { money: points(1, 4, 2) }, { others: 'same' }),
    ]
    const found = only(over([[rose, covered], both]))
    const units = [
      [0, 0],
      [4, 0],
      [3, 3],
      [0, 0],
      [0, 0],
    ]
    const [change, effect] = found.measures
    expect(change?.alpha).toBeCloseTo(krippendorffAlpha(units, 'interval') as number, 12)
    expect(change).toMatchObject({ scored: 5, some_same: 1, all_same: 2 })
    const ofLevels = krippendorffAlpha(units.slice(0, 3), 'interval') as number
    expect(change?.alpha_of_levels).toBeCloseTo(ofLevels, 12)
    expect(ofLevels).toBeLessThan(change?.alpha as number)
    expect(effect?.alpha).toBeCloseTo(krippendorffAlpha(units.with(2, [3, 2]), 'interval') as number, 12)
    expect(at(found, 'start')?.alpha).toBe(1)
  })

  it('are counted in steps of the scale, plus is better', () => {
    const uneven = {
      ...scale(['home'], [1, 3], 'lower-is-better'),
      levels: [0, 10, 50].map((value) => ({ value, label: String(value) })),
    }
    const found = only(over([[saw('a', { home: points(50, 0, 10) }), saw('b', { home: 'same' })]], { of: uneven }))
    expect(found.against_same[0]?.given[0]).toEqual({ rater: 'a', same: false, change: 2, effect: 1 })
  })
})

describe('who scores higher than others', () => {
  it('is told by the mean difference on what others rated too, with how many scores that is', () => {
    const found = only(over([[flat('a', [1, 5, 1]), flat('b', [1, 4, 2]), flat('c', [1, 3, 2])]]))
    const [a] = found.raters
    // At the end 5 beside 3.5, without 1 beside 2, at the start alike.
    expect(a).toMatchObject({ rater: 'a', cases: 1, scores: 9, start: 0, intervention: 1.5, reference: -1 })
    expect(a?.difference).toBeCloseTo(0.5 / 3, 12)
  })

  it('turns with a scale on which lower is better', () => {
    const turned = scale(domains, [1, 6], 'lower-is-better')
    const [a] = only(over([[flat('a', [1, 5, 1]), flat('b', [1, 3, 1])]], { of: turned })).raters
    expect(a?.intervention).toBe(-2)
  })
})

describe('the same raters on the same cases', () => {
  const levels = [
    [1, 2, 4],
    [2, 2, 5],
    [3, 4, 4],
    [4, 6, 6],
  ] as const
  const cases = levels.map(([first, second, third]) => [
    rating({ money: points(first, 4, 1), home: points(second, 4, 1) }, { rater: 'a' }),
    rating({ money: points(second, 4, 1), home: points(third, 4, 1) }, { rater: 'b' }),
  ])

  it('have kappa of two on all levels of the scale, and intraclass correlations of their means', () => {
    const [panel] = only(over(cases)).panels
    expect(panel).toMatchObject({ raters: ['a', 'b'], cases: 4 })
    const start = panel?.moments[0]
    const pairs = levels.flatMap(([a, b, c]) => [[a, b] as const, [b, c] as const])
    const table = levelTable(pairs, [1, 2, 3, 4, 5, 6])
    expect(start?.kappa?.linear).toBeCloseTo(weightedKappa(table, weights.linear)?.kappa as number, 12)
    expect(start?.kappa?.quadratic).toBeCloseTo(weightedKappa(table, weights.quadratic)?.kappa as number, 12)
    const totals = levels.map(([a, b, c]) => [(a + b) / 2, (b + c) / 2])
    const icc = intraclassCorrelation(totals)
    expect(start?.totals.single).toBeCloseTo(icc?.single as number, 12)
    expect(start?.totals.mean).toBeCloseTo(icc?.mean as number, 12)
    // Where all gave one level throughout there is nothing to give.
    expect(panel?.moments[1]).toMatchObject({ kappa: { linear: null }, totals: { single: null } })
  })

  it('differ by the steps of the scale, also where nobody gave what lies between, and however many it has', () => {
    const far = levels.map(([first, second]) => [
      rating({ money: points(first * 9, 4, 1) }, { rater: 'a' }),
      rating({ money: points(second, 4, 1) }, { rater: 'b' }),
    ])
    const start = only(over(far, { of: scale(domains, [1, 5000]) })).panels[0]?.moments[0]
    const table = levelTable(
      levels.map(([first, second]) => [first * 9, second]),
      Array.from({ length: 60 }, (_, at) => at + 1),
    )
    for (const weight of ['unweighted', 'linear', 'quadratic'] as const)
      expect(start?.kappa?.[weight]).toBeCloseTo(weightedKappa(table, weights[weight])?.kappa as number, 12)
  })

  it('compare means over the domains that they scored in all their cases, and of none give none', () => {
    const more = cases.map((ratings, index) =>
      ratings.map((one) => (index > 1 ? one : { ...one, scores: { ...one.scores, health: points(6, 4, 1) } })),
    )
    const ofStart = (given: readonly (readonly Rating[])[]) => only(over(given)).panels[0]?.moments[0]?.totals
    expect(ofStart(cases)?.domains).toBe(2)
    expect(ofStart(more)).toEqual(ofStart(cases))
    const apart = cases.map((ratings, index) =>
      ratings.map((one) => ({ ...one, scores: { [index === 0 ? 'money' : 'home']: one.scores.money ?? 'unknown' } })),
    )
    expect(ofStart(apart)).toEqual({ domains: 0, single: null, mean: null, intervals: null })
  })

  it('are given for each group of raters apart, and of more than two have no kappa', () => {
    const three = cases.map((ratings) => [...ratings, flat('c', [3, 4, 1])])
    const found = only(over([...cases, ...three.slice(0, 2)]))
    expect(found.panels.map(({ raters, cases: n }) => [raters, n])).toEqual([
      [['a', 'b'], 4],
      [['a', 'b', 'c'], 2],
    ])
    expect(found.panels[1]?.moments[0]?.kappa).toBeNull()
  })
})

describe('an interval', () => {
  const many = Array.from({ length: 24 }, (_, index) => [
    flat('a', [1 + (index % 6), 4, 1 + (index % 2)]),
    flat('b', [1 + ((index + (index % 3 === 0 ? 1 : 0)) % 6), 4, 1 + (index % 2)]),
  ])

  it('is there only where cases may say something about more cases, and from ten of them', () => {
    const without = only(over(many))
    expect(without.moments.map(({ interval }) => interval)).toEqual([null, null, null])
    expect(without.panels[0]?.moments[0]?.totals.intervals).toBeNull()
    const start = at(only(over(many, { isInferred: true })), 'start')
    const [low, high] = start?.interval ?? [0, 0]
    expect(low).toBeLessThan(start?.alpha as number)
    expect(high).toBeGreaterThan(start?.alpha as number)
    expect(at(only(over(many.slice(0, 9), { isInferred: true })), 'start')?.interval).toBeNull()
  })

  it('follows one rule for every measure', () => {
    const intervals = (n: number) => {
      const { moments, measures, panels } = only(over(many.slice(0, n), { isInferred: true }))
      const { kappa, totals } = panels[0]?.moments[0] ?? {}
      return [moments[0]?.interval, measures[0]?.interval, kappa?.interval, totals?.intervals]
    }
    expect(intervals(9)).toEqual([null, null, null, null])
    expect(intervals(10)).not.toContain(null)
    const { moments, measures, panels } = only(over(many.slice(0, 10), { isInferred: false }))
    expect([moments[0]?.interval, measures[0]?.interval]).toEqual([null, null])
    expect([panels[0]?.moments[0]?.kappa?.interval, panels[0]?.moments[0]?.totals.intervals]).toEqual([null, null])
  })

  it('of an intraclass correlation holds it, that of the mean of two lying above that of one', () => {
    const totals = only(over(many, { isInferred: true })).panels[0]?.moments[0]?.totals
    const [low, high] = totals?.intervals?.single ?? [1, 0]
    expect(low).toBeLessThan(totals?.single as number)
    expect(high).toBeGreaterThan(totals?.single as number)
    expect(totals?.intervals?.mean[0]).toBeCloseTo((2 * low) / (1 + low), 12)
  })

  it('is the same each time, and another with another seed', () => {
    const some = many.slice(0, 10)
    const of = (seed: number) => at(only(over(some, { isInferred: true, settings: { seed } })), 'start')?.interval
    expect(of(1)).toEqual(of(1))
    expect(of(1)).not.toEqual(of(2))
  })

  it('is not there where the measure is not defined', () => {
    expect(at(only(over(many, { isInferred: true })), 'intervention')).toMatchObject({ alpha: null, interval: null })
  })
})

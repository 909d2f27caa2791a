import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseResult, calculate } from '../../src/core/calculate.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { GivenRating, Rating } from '../../src/core/case/rating.ts'
import type { Scenario } from '../../src/core/case/scenario.ts'
import type { Compared } from '../../src/core/costs/difference.ts'
import { cases, type Evaluated } from '../generators/case.ts'
import { figures, flipped, minus, plain } from './compare-amounts.ts'

/** A scenario that says itself what it would else get by being the intervention or a reference. */
function explicit(scenario: Scenario, basis: 'told' | 'estimated'): Scenario {
  const { activities } = scenario
  return {
    ...scenario,
    kind: undefined,
    certainty: scenario.certainty ?? 'certain',
    because: 'So it went',
    activities:
      activities === 'unknown'
        ? activities
        : activities.map((activity) => ({ ...activity, basis: activity.basis ?? basis })),
  }
}

function swappedRating(rating: GivenRating): Rating {
  const scores = Object.entries(rating.scores ?? {}).map(([domain, given]) => {
    if (typeof given === 'string') return [domain, given]
    const { intervention, reference, ...others } = given
    return [
      domain,
      {
        ...others,
        ...(reference === undefined ? {} : { intervention: reference }),
        ...(intervention === undefined ? {} : { reference: intervention }),
      },
    ]
  })
  return { ...rating, scores: Object.fromEntries(scores), follow_up: [] }
}

/** The case itself, and the case in which what happened and what would have happened have changed places. */
function bothWays(story: Case): { readonly one: Case; readonly other: Case } {
  const [a, b] = [
    explicit(story.scenarios.intervention, 'told'),
    explicit(story.scenarios.reference as Scenario, 'estimated'),
  ]
  const with_ = (intervention: Scenario, reference: Scenario) => ({
    ...story,
    scenarios: { intervention, reference: { ...reference, kind: 'usual' as const } },
  })
  return { one: with_(a, b), other: { ...with_(b, a), ratings: (story.ratings ?? []).map(swappedRating) } }
}

function both({ story, evaluation }: Evaluated): { readonly one: CaseResult; readonly other: CaseResult } {
  const { one, other } = bothWays(story)
  return { one: calculate(one, evaluation), other: calculate(other, evaluation) }
}

/** Exactly, to the last bit. */
function expectOpposite(one: Compared | null, other: Compared | null): void {
  expect(plain(other && figures(other))).toEqual(plain(one && flipped(one)))
}

function expectOppositeRows<Row extends Compared>(one: readonly Row[], other: readonly Row[]): void {
  expect(other.length).toBe(one.length)
  one.forEach((row, at) => {
    expectOpposite(row, other[at] as Row)
  })
}

const withUnknown = cases({ unknowns: 'scenarios', mostMonths: 26 })

describe('scenarios that change places', () => {
  it('change the sign of every difference, and nothing else', () => {
    fc.assert(
      fc.property(withUnknown, (evaluated) => {
        const { one, other } = both(evaluated)
        expectOpposite(one.costs, other.costs)
        expectOpposite(one.headline, other.headline)
        for (const of of ['society', 'public', 'cashable', 'cashable_not_stated'] as const) {
          expectOpposite(one.totals[of], other.totals[of])
          expectOpposite(one.undiscounted?.[of] ?? null, other.undiscounted?.[of] ?? null)
        }
        expectOppositeRows(one.payers, other.payers)
        one.payers.forEach(({ by_year }, at) => {
          expectOppositeRows(by_year, other.payers[at]?.by_year ?? [])
        })
        expectOppositeRows(one.sectors, other.sectors)
        expectOppositeRows(one.forms, other.forms)
        expectOppositeRows(one.by_basis, other.by_basis)
        expectOpposite(one.realised_and_expected?.realised ?? null, other.realised_and_expected?.realised ?? null)
        expectOpposite(one.realised_and_expected?.expected ?? null, other.realised_and_expected?.expected ?? null)
      }),
      { numRuns: 80 },
    )
  })

  it('change the sign of investment, benefit and the rows of realism', () => {
    fc.assert(
      fc.property(withUnknown, (evaluated) => {
        const { one, other } = both(evaluated)
        const signed = ({ investment, benefit, realism: { certain_only, in_full, at_75, at_50 } }: CaseResult) => [
          investment,
          benefit,
          certain_only,
          in_full,
          at_75,
          at_50,
        ]
        expect(plain(signed(other))).toEqual(plain(signed(one).map(minus)))
      }),
      { numRuns: 60 },
    )
  })

  it('turn every shift round', () => {
    fc.assert(
      fc.property(cases({ mostMonths: 14 }), (evaluated) => {
        const { one, other } = both(evaluated)
        const words = ({ of, from, to, amount }: CaseResult['shifts'][number]) => `${of} ${from} > ${to}: ${amount}`
        expect(other.shifts.map(words).toSorted()).toEqual(
          one.shifts.map((shift) => words({ ...shift, from: shift.to, to: shift.from })).toSorted(),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('change the sign of the effect on quality of life', () => {
    const opposite = { better: 'worse', worse: 'better', same: 'same', mixed: 'mixed', unknown: 'unknown' } as const
    fc.assert(
      fc.property(cases({ mostMonths: 2 }), (evaluated) => {
        const { one, other } = both(evaluated)
        const [a, b] = [one.quality_of_life, other.quality_of_life]
        expect(b === null).toBe(a === null)
        if (a === null || b === null) return
        expect(plain(b.domains.map(({ effect }) => effect))).toEqual(
          plain(a.domains.map(({ effect }) => minus(effect))),
        )
        expect(b.class_effect).toBe(opposite[a.class_effect])
        expect(b.raters.map(({ class_effect }) => class_effect)).toEqual(
          a.raters.map(({ class_effect }) => opposite[class_effect]),
        )
      }),
      { numRuns: 80 },
    )
  })
})

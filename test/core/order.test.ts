import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregates, overall } from '../../src/core/aggregate/aggregate.ts'
import { type CaseResult, calculate } from '../../src/core/calculate.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { Scenario } from '../../src/core/case/scenario.ts'
import { cases, projects } from '../generators/case.ts'
import { plain } from './compare-amounts.ts'
import { outcomeOf } from './outcome.ts'
import { undrawn } from './undrawn.ts'

/** A list in the order of the keys that go with it. */
function shuffled<T>(list: readonly T[], keys: readonly number[]): readonly T[] {
  return list
    .map((value, at) => ({ value, key: keys[at % keys.length] as number, at }))
    .toSorted((a, b) => a.key - b.key || b.at - a.at)
    .map(({ value }) => value)
}

const someKeys = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 6, maxLength: 6 })

function shuffledScenario(scenario: Scenario, keys: readonly number[]): Scenario {
  const { activities } = scenario
  return {
    ...scenario,
    life_events: shuffled(scenario.life_events ?? [], keys),
    activities:
      activities === 'unknown'
        ? activities
        : shuffled(activities, keys).map((activity) => ({
            ...activity,
            payers: activity.payers && Object.fromEntries(shuffled(Object.entries(activity.payers), keys)),
          })),
  }
}

function shuffledCase(story: Case, keys: readonly number[]): Case {
  const scenarios = shuffled(Object.entries(story.scenarios), keys).map(([name, scenario]) => [
    name,
    shuffledScenario(scenario, keys),
  ])
  return { ...story, scenarios: Object.fromEntries(scenarios), ratings: shuffled(story.ratings ?? [], keys) }
}

function shuffledEvaluation(evaluation: Evaluation, keys: readonly number[]): Evaluation {
  return { ...evaluation, prices: new Map(shuffled([...evaluation.prices], keys)) }
}

/** All figures of a case, in an order of their own: lines and raters stand as the file has them. */
function figuresOf({ lines: _, told: __, uses, prices_used, quality_of_life, ...result }: CaseResult) {
  const byName = (one: { readonly price: string; readonly unit: string }) => `${one.price} ${one.unit}`
  return plain({
    ...result,
    uses: uses.map(({ label: _label, ...use }) => use).toSorted((a, b) => (byName(a) < byName(b) ? -1 : 1)),
    prices_used: prices_used
      .map(({ label, ...price }) => JSON.stringify(price.price === null ? { label, ...price } : price))
      .toSorted(),
    quality_of_life: quality_of_life && {
      ...quality_of_life,
      raters: quality_of_life.raters.toSorted((a, b) => (a.rater < b.rater ? -1 : 1)),
    },
  })
}

describe('order', () => {
  it('of activities, scenarios, events, payers, ratings and prices never changes a figure, to the last bit', () => {
    fc.assert(
      fc.property(cases({ unknowns: 'scenarios' }), someKeys, ({ story, evaluation }, keys) => {
        expect(figuresOf(calculate(shuffledCase(story, keys), shuffledEvaluation(evaluation, keys)))).toEqual(
          figuresOf(calculate(story, evaluation)),
        )
      }),
      { numRuns: 80 },
    )
  })

  it('of cases never changes a figure of all of them', () => {
    fc.assert(
      fc.property(
        projects(7, { unknowns: 'quantities', mostMonths: 14 }),
        someKeys,
        fc.boolean(),
        ({ stories, evaluation }, keys, perYear) => {
          const all = stories.map((story) => outcomeOf(story, evaluation))
          const others = shuffled(all, keys)
          expect(plain(aggregates(others, evaluation, perYear, null, false, undrawn))).toEqual(
            plain(aggregates(all, evaluation, perYear, null, false, undrawn)),
          )
          expect(overall(others, all.length, evaluation.settings)).toEqual(
            overall(all, all.length, evaluation.settings),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

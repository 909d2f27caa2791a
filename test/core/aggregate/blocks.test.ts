import { describe, expect, it } from 'vitest'
import { aggregates } from '../../../src/core/aggregate/aggregate.ts'
import { blockIdOf, blocks, type CaseOutcome, headlineOf } from '../../../src/core/aggregate/block.ts'
import { payerTotals, rowTotals } from '../../../src/core/aggregate/row-totals.ts'
import type { Scenario } from '../../../src/core/case/scenario.ts'
import type { Compared } from '../../../src/core/costs/difference.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { outcomeOf } from '../outcome.ts'
import { undrawn } from '../undrawn.ts'

const evaluation = evaluationWith({ discount_rate: { costs: 0, effects: 0 } })
const case_ = (story: Parameters<typeof told>[0]) => outcomeOf(told(story), evaluation)

const amount = (difference: number | null, more: Partial<Compared> = {}): Compared => ({
  ...{ intervention: 10, reference: 20, difference, bound: null, bound_amount: null },
  ...more,
})

describe('blocks of cases', () => {
  const of = (kind: 'usual' | 'improved' | 'none', months: number) =>
    case_({ kind, window: { from: '2025-01', months } })
  const all = [of('usual', 6), of('none', 12), of('usual', 12), of('usual', 12), of('improved', 6)]

  it('come by how many cases they have, of as many by name, whatever the order of the cases', () => {
    for (const cases of [all, all.toReversed()]) {
      expect(
        blocks(cases, false).map(({ id, reference_kind, months, outcomes }) => [
          id,
          reference_kind,
          months,
          outcomes.length,
        ]),
      ).toEqual([
        ['usual-12', 'usual', 12, 2],
        ['improved-6', 'improved', 6, 1],
        ['none-12', 'none', 12, 1],
        ['usual-6', 'usual', 6, 1],
      ])
      expect(blocks(cases, true).map(({ id, months, outcomes }) => [id, months, outcomes.length])).toEqual([
        ['usual-per-year', null, 3],
        ['improved-per-year', null, 1],
        ['none-per-year', null, 1],
      ])
    }
    expect([blockIdOf('usual', 12, false), blockIdOf('usual', 12, true)]).toEqual(['usual-12', 'usual-per-year'])
  })
})

describe('the difference of a case in its block', () => {
  const outcome = (result: object) =>
    ({ identity: { window: { months: 18 } }, result: { headline: amount(300), ...result } }) as unknown as CaseOutcome
  const totals = {
    society: amount(600),
    public: amount(null, { bound: 'at-least', bound_amount: 150 }),
    cashable: null,
  }
  const [whole, yearly] = [{ months: 18 }, { months: null }]

  it('is what it is over its window', () => {
    expect(headlineOf(outcome({ totals, undiscounted: null }), whole, 'society')).toEqual(amount(300))
  })

  it('is per year x 12 / months, of what is not discounted where that is not the same', () => {
    const year = (found: Partial<typeof totals> | null, perspective: 'society' | 'public' | 'cashable') =>
      headlineOf(outcome({ totals, undiscounted: found }), yearly, perspective)
    const part = { intervention: (10 * 12) / 18, reference: (20 * 12) / 18 }
    expect(year(null, 'society')).toEqual({ ...part, difference: 400, bound: null, bound_amount: null })
    expect(year({ society: amount(900) }, 'society').difference).toBe(600)
    expect(year(null, 'public')).toEqual({ ...part, difference: null, bound: 'at-least', bound_amount: 100 })
    // Without a total of its own in a perspective it is that of the headline.
    expect(year(null, 'cashable').difference).toBe(200)
  })
})

describe('amounts of a block', () => {
  const one = (cases: readonly CaseOutcome[]) => aggregates(cases, evaluation, false, null, false, undrawn)[0]
  const invested = (investment: number, benefit: number) =>
    case_({ intervention: [line(1, investment, { investment: true })], reference: [line(1, benefit)] })

  it('are over the cases whose difference is known, also what was invested and how real it is', () => {
    const open = invested(100, 700)
    const unknown = { ...open, result: { ...open.result, headline: amount(null) } }
    const found = one([invested(200, 500), invested(300, 900), unknown])
    expect(found).toMatchObject({ n: 3, known: 2, invested: 2, investment: 500, benefit: 1400 })
    expect(found?.realism.in_full).toBe(one([invested(200, 500), invested(300, 900)])?.realism.in_full)
  })

  it('of shifts come by what shifts, from where and to where, each with how many cases it is of', () => {
    const shift = (from: 'care' | 'debt', to: 'work' | 'housing', of: number) =>
      case_({ intervention: [line(1, of, { sector: to })], reference: [line(1, of, { sector: from })] })
    const cases = [
      shift('debt', 'work', 30),
      shift('care', 'work', 50),
      shift('care', 'housing', 7),
      shift('care', 'work', 20),
    ]
    for (const some of [cases, cases.toReversed()])
      expect(one(some)?.shifts).toEqual([
        { of: 'sector', from: 'care', to: 'housing', amount: 7, n: 1 },
        { of: 'sector', from: 'care', to: 'work', amount: 70, n: 2 },
        { of: 'sector', from: 'debt', to: 'work', amount: 30, n: 1 },
      ])
  })
})

describe('rows over cases', () => {
  type Course = Scenario['activities']
  const of = (reference: Course, intervention: Course = []) => case_({ intervention, reference }).result
  const care = (euros: number) => of([line(1, euros, { sector: 'care' })])

  it('are unknown in the course in which a case without that row is, and else nothing', () => {
    const row = (...results: readonly ReturnType<typeof of>[]) =>
      rowTotals(results, 'sector', ({ sectors }) => sectors)[0]
    expect(row(care(100), of([]))).toMatchObject({ intervention: 0, reference: 100, difference: 100 })
    expect(row(care(100), of('unknown'))).toMatchObject({ intervention: 0, reference: null, difference: null })
    expect(row(care(100), of([], 'unknown'))).toMatchObject({ intervention: null, reference: 100, difference: null })
  })

  it('of payers are so too, as a whole and in each year', () => {
    const [known] = payerTotals([care(100), of([])], evaluation)
    expect(known).toMatchObject({
      payer: 'municipality',
      difference: 100,
      by_year: [{ follow_up_year: 0, difference: 100 }],
    })
    const [open] = payerTotals([care(100), of('unknown')], evaluation)
    expect(open).toMatchObject({ difference: null, by_year: [{ follow_up_year: 0, difference: null }] })
    expect(payerTotals([of([])], evaluation)).toEqual([])
  })
})

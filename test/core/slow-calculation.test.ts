import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseResult, calculate } from '../../src/core/calculate.ts'
import type { Compared } from '../../src/core/costs/difference.ts'
import { cases, type Evaluated } from '../generators/case.ts'
import { expectClose, expectSameCompared, expectSameRows, fullSizeOf, sizeOf } from './compare-amounts.ts'
import { slowCalculation } from './slow-calculation.ts'

/** Every figure of cost, against the sum of single days that the method's text asks for. */
function expectAsSlow({ story, evaluation }: Evaluated): void {
  const result = calculate(story, evaluation)
  const slow = slowCalculation(story, result.reference.scenario, evaluation)
  const size = sizeOf(result)
  const same = (actual: Compared, wanted: Compared, name: string) => expectSameCompared(actual, wanted, size, name)

  same(result.costs, slow.society, 'society')
  same(result.totals.public, slow.public, 'public')
  if (result.totals.cashable !== null) same(result.totals.cashable, slow.cashable, 'cashable')
  if (result.totals.cashable_not_stated !== null)
    same(result.totals.cashable_not_stated, slow.cashable_not_stated, 'not stated')
  if (result.undiscounted !== null) same(result.undiscounted.society, slow.undiscounted.society, 'undiscounted')
  if (result.undiscounted !== null) same(result.undiscounted.public, slow.undiscounted.public, 'undiscounted, public')
  expectSameRows(result.payers, slow.payers, 'payer', size, 'payer')
  for (const { payer, by_year } of result.payers) {
    expectSameRows(
      by_year,
      slow.payers.find((row) => row.payer === payer)?.by_year ?? [],
      'follow_up_year',
      size,
      `${payer} in year`,
    )
  }
  expectSameRows(result.sectors, slow.sectors, 'sector', size, 'sector')
  expectSameRows(result.forms, slow.forms, 'form', size, 'form')
  // Where nobody states what can be cashed, there is nothing to say in that perspective.
  if (evaluation.settings.perspective === 'cashable' && result.totals.cashable === null) return
  same(result.headline, slow.headline, 'headline')
  expectSameRows(result.by_basis, slow.by_basis, 'basis', size, 'basis')
  expectReturnsAsSlow(result, slow, size)
  if (result.realised_and_expected !== null) {
    same(result.realised_and_expected.realised, slow.realised, 'realised')
    same(result.realised_and_expected.expected, slow.expected, 'expected')
  }
}

function expectReturnsAsSlow(result: CaseResult, slow: ReturnType<typeof slowCalculation>, size: number): void {
  for (const figure of ['investment', 'benefit'] as const) expectClose(result[figure], slow[figure], size, figure)
  for (const figure of ['certain_only', 'in_full', 'at_75', 'at_50'] as const)
    expectClose(result.realism[figure], slow[figure], fullSizeOf(result), figure)
  expectClose(result.attributed?.difference ?? null, slow.attributed, size, 'attributed')
  // An investment that is only rounding, or less than a cent, has no ratio to speak of.
  if (slow.investment === null || Math.abs(slow.investment) < Math.max(0.01, 1e-6 * size)) return
  for (const figure of ['benefit_cost_ratio', 'net_return'] as const) {
    expectClose(result[figure], slow[figure], (size / slow.investment) ** 2, figure)
  }
}

describe('the result of a case', () => {
  it('equals the sum of its days, as the method tells it', () => {
    fc.assert(fc.property(cases({ mostMonths: 38 }), expectAsSlow), { numRuns: 80 })
  })

  it('does so where quantities are unknown', () => {
    fc.assert(fc.property(cases({ unknowns: 'quantities', mostMonths: 26 }), expectAsSlow), { numRuns: 60 })
  })

  it('does so where the cost of a scenario is unknown', () => {
    fc.assert(
      fc.property(
        cases({ unknowns: 'scenarios', mostMonths: 14 }).filter(({ story }) =>
          Object.values(story.scenarios).some(({ activities }) => activities === 'unknown'),
        ),
        expectAsSlow,
      ),
      { numRuns: 60 },
    )
  })

  it('is found from a case that holds something to calculate', () => {
    const sizes = fc
      .sample(cases(), { seed: 1, numRuns: 50 })
      .map(({ story, evaluation }) => sizeOf(calculate(story, evaluation)))
    expect(sizes.filter((size) => size > 100).length).toBeGreaterThan(25)
  })
})

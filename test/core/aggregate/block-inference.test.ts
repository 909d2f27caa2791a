import { describe, expect, it } from 'vitest'
import { amountInference } from '../../../src/core/aggregate/amount-inference.ts'
import type { CaseOutcome } from '../../../src/core/aggregate/block.ts'
import { basisOf, inference } from '../../../src/core/aggregate/inference.ts'
import { savingInference } from '../../../src/core/aggregate/saving-inference.ts'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import { evaluationWith } from '../by-hand.ts'
import { blockOf, of } from './differing.ts'

const evaluation = evaluationWith({ no_difference: 100 })
const { settings } = evaluation

describe('what a block says about more cases', () => {
  const basis = (selection: Settings['selection'], served: number | null, n: number, isAsked: boolean) =>
    basisOf({ ...settings, selection, served }, n, isAsked)

  it.each([
    ['random', null, false, 'random'],
    ['random', 11, false, 'random'],
    ['random', 10, true, null],
    ['random', 9, true, null],
    ['consecutive', 10, false, 'consecutive'],
    ['purposive', null, false, null],
    ['purposive', null, true, 'asked'],
    ['purposive', 10, true, null],
    ['all', null, true, null],
  ] as const)('of ten, chosen %s of %s, asked for: %s, rests on %s', (selection, served, isAsked, expected) => {
    expect(basis(selection, served, 10, isAsked)).toBe(expected)
  })

  it('is there of two cases or more, and of groups only where there is something to divide them by', () => {
    const [one, two] = [of('N', 500), of('N', 500, 700)]
    const found = (
      cases: readonly CaseOutcome[],
      by: Parameters<typeof inference>[2],
      on: 'random' | null = 'random',
    ) => inference(blockOf(cases), evaluation, by, on)
    expect(found(one, null)).toBeNull()
    expect(found(two, null, null)).toBeNull()
    expect(found(two, null)).toMatchObject({ basis: 'random', amounts: { known: 2 }, comparison: null })
    expect(found([...two, ...of('S', 1, 2)], ['organisation'])?.comparison?.groups).toBe(2)
  })

  it('is of savings what the known differences say, with their middle from one on', () => {
    const found = savingInference(blockOf(of('N', 900, 500, -300, 50, null)), settings)
    expect(found.classes).toMatchObject({ saves: { k: 2, n: 4 }, none: { k: 1, n: 4 }, costs_extra: { k: 1, n: 4 } })
    // Two against one: each way of three is as likely.
    expect(found).toMatchObject({ sign_p: 1, interval: null, wilcoxon: { n: 4 }, pseudo_median: 287.5 })
    expect(savingInference(blockOf(of('N', null)), settings)).toMatchObject({
      ...{ sign_p: null, wilcoxon: null, pseudo_median: null, interval: null },
    })
  })

  it('is of amounts how many are known, of how many organisations, and how many know what was invested', () => {
    const invested = of('S', 500, 600, 700, null).map((one, at) => ({
      ...one,
      result: { ...one.result, investment: at === 0 ? null : 100, benefit: at === 1 ? null : 300 },
    }))
    const cases = [...of('N', 100, null), ...of(undefined, 300), ...of('W', null), ...invested]
    expect(amountInference(blockOf(cases), settings)).toMatchObject({
      ...{ known: 5, organisations: 2, mean: null, median: null, invested: 1, benefit_cost_ratio: null },
    })
  })
})

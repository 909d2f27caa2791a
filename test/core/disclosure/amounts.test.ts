import { describe, expect, it } from 'vitest'
import type { Aggregate } from '../../../src/core/aggregate/aggregate.ts'
import { publishedAmounts } from '../../../src/core/disclosure/amounts.ts'
import { mergedBands } from '../../../src/core/disclosure/bands.ts'
import { publishedClasses } from '../../../src/core/disclosure/classes.ts'
import { isSafeSum } from '../../../src/core/disclosure/dominance.ts'
import { classLevels, qualityRule } from '../../../src/core/disclosure/levels.ts'
import { blockOf, counted, type MadeUp, member, settingsWith, times, usualSettings } from './members.ts'

const shown = { isKnownShown: true, isSpreadShown: true }

/** What is shown of the amounts of twelve cases of 500, and of some more. */
function amounts(
  block: object,
  more: MadeUp = {},
  others: readonly MadeUp[] = [],
  settings = usualSettings,
  beside = shown,
) {
  const same = { difference: 500, certain_only: 50, investment: 100, benefit: 600, ...more }
  const all = counted([...times(12, () => member(same)), ...others.map(member)])
  const { value, guards } = publishedAmounts(all, blockOf([], block as Partial<Aggregate>), settings, beside)
  return {
    ...value,
    why: value.withheld.map(({ what, why }) => `${what}: ${why}`),
    maySpare: (n: number) => guards.every((guard) => guard(all.slice(n))),
  }
}

describe('published amounts', () => {
  const realism = { certain_only: 600, in_full: 6000 }
  const returns = { investment: 1200, benefit: 7200, benefit_cost_ratio: 6, invested: 12 }

  it('are all there where as many cases as a group needs make up each', () => {
    const found = amounts({ realism, ...returns })
    expect(found.amounts).toMatchObject({ total: 6000, mean: 500, realism })
    expect(found.amounts?.returns).toEqual({ investment: 1200, benefit: 7200, benefit_cost_ratio: 6 })
    expect(found.why).toEqual([])
    expect([2, 3].map(found.maySpare)).toEqual([true, false])
  })

  it.each([[{ ...realism, certain_only: null }], [{ ...realism, in_full: null }]])(
    'have no realism where the block does not know all of it: %o',
    (unknown) => {
      const found = amounts({ realism: unknown, ...returns })
      expect(found.amounts).toMatchObject({ total: 6000, realism: null, returns: { investment: 1200 } })
    },
  )

  it.each([[{ ...returns, investment: null }], [{ ...returns, benefit: null }]])(
    'have no returns where the block does not know both: %o',
    (unknown) => {
      expect(amounts({ realism, ...unknown }).amounts).toMatchObject({ total: 6000, realism, returns: null })
    },
  )

  it('have no returns where few make up the investment or the benefit', () => {
    for (const few of [{ investment: 0 }, { benefit: 0 }, {}]) {
      const others = [{ difference: 500, certain_only: 50, investment: 700, benefit: 700 }]
      const found = amounts({ realism, ...returns, invested: 13 }, few, others)
      const isSafe = Object.keys(few).length === 0
      expect(found.amounts?.returns === null).toBe(!isSafe)
      expect(found.why.includes('returns: held-by-few')).toBe(!isSafe)
    }
  })

  it('say of what is left out why, and nothing of what the block does not have', () => {
    expect(amounts({ realism, ...returns }, { certain_only: 0 }).why).toEqual(['realism: held-by-few'])
    expect(amounts({ realism, ...returns, invested: 11 }).why).toEqual(['returns: solvable'])
    expect(amounts({}, { certain_only: 0 }).why).toEqual([])
    expect(amounts({ realism, ...returns, invested: 11, months: null }, { certain_only: 0 }).why).toEqual([])
  })

  it('have a mean only where nothing that is not shown follows from it', () => {
    const mean = (beside: Partial<typeof shown>, round: number | null = null) => {
      const found = amounts({}, {}, [], settingsWith({ round }), { ...shown, ...beside })
      return [found.amounts?.mean, ...found.why]
    }
    expect(mean({})).toEqual([500])
    expect(mean({ isKnownShown: false })).toEqual([null, 'mean: partly-known'])
    expect(mean({ isSpreadShown: false })).toEqual([null, 'mean: small-cell'])
    expect(mean({ isKnownShown: false }, 5)).toEqual([null, 'mean: rounded'])
  })

  it('are not there where the total may not be shown, nor what payers save then', () => {
    const held = amounts({ realism, ...returns }, {}, [{ difference: 900_000 }])
    expect(held).toMatchObject({ amounts: null, why: ['total: held-by-few', 'payers: solvable'] })
    expect(held.maySpare(12)).toBe(true)
  })
})

describe('an amount that cases make up', () => {
  const { disclosure } = usualSettings
  const safe = (...given: readonly number[]) => isSafeSum(given, disclosure)
  const ten = times(8, () => 100)

  it('needs ten that add to it, of which the two largest hold nine tenths at most', () => {
    expect(safe(3600, 3600, ...ten)).toBe(true)
    expect(safe(3600, 3601, ...ten)).toBe(false)
    expect(safe(-3600, 3601, ...ten)).toBe(false)
    expect(safe(100, ...ten)).toBe(false)
    expect(safe(100, 0, ...ten)).toBe(false)
    expect(safe(100, -1, ...ten)).toBe(true)
    expect(safe()).toBe(false)
  })
})

describe('bands', () => {
  const bands = (...counts: readonly number[]) =>
    counts.map((n, at) => ({ from: at, to: at === counts.length - 1 ? null : at + 1, n }))
  const merged = (...counts: readonly number[]) =>
    mergedBands(bands(...counts), 5).map(({ from, to, n }) => [from, to, n])

  it('merge from the highest down until each holds five, and the lowest goes up', () => {
    expect(merged(5, 5, 5)).toEqual([
      [0, 1, 5],
      [1, 2, 5],
      [2, null, 5],
    ])
    expect(merged(9, 5, 4)).toEqual([
      [0, 1, 9],
      [1, null, 9],
    ])
    expect(merged(4, 5, 6)).toEqual([
      [0, 2, 9],
      [2, null, 6],
    ])
    expect(merged(1, 1, 3)).toEqual([[0, null, 5]])
    expect(merged(1, 1, 2)).toEqual([])
    expect(merged()).toEqual([])
  })
})

it('which side of a table is too small counts those not known among the others', () => {
  const fewer = (better: number, same: number, unknown: number) =>
    publishedClasses(
      { better, mixed: 0, same, worse: 0, unknown },
      classLevels,
      qualityRule(usualSettings.disclosure),
      null,
    ).fewer
  expect(fewer(2, 1, 4)).toEqual({ side: 'first', than: 5 })
  expect(fewer(2, 1, 3)).toBeNull()
  expect(fewer(40, 1, 3)).toEqual({ side: 'others', than: 5 })
})

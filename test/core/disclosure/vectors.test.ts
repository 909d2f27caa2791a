import { describe, expect, it } from 'vitest'
import { publishedBlock } from '../../../src/core/disclosure/block.ts'
import { type CellRule, isSafeCount, roundedCount } from '../../../src/core/disclosure/cell.ts'
import { publishedClasses } from '../../../src/core/disclosure/classes.ts'
import { isSafeSum } from '../../../src/core/disclosure/dominance.ts'
import { classLevels, qualityRule, savingLevels, savingRule } from '../../../src/core/disclosure/levels.ts'
import { parted } from '../../../src/core/disclosure/parted.ts'
import { blockOf, counted, member, settingsWith, times, usualSettings } from './members.ts'

const { disclosure } = usualSettings

/** A count as it is published; null where it is hidden. The rule looks at it before it is rounded. */
function publishedCount(n: number, rule: CellRule, base: number): number | null {
  return isSafeCount(n, rule) ? roundedCount(n, base) : null
}

describe('counts of other publishers', () => {
  it('hides 1 to 7, shows the others to the nearest 5, and leaves zero (P6)', () => {
    const shown = (n: number) => publishedCount(n, { least: 8, empty: true }, 5)
    expect([0, 7, 12, 17].map(shown)).toEqual([0, null, 10, 15])
  })

  it('gives a mean of eight values and none of seven (P7)', () => {
    const rule = { ...disclosure, group: 8 }
    const values = (n: number) => times(n, (at) => 100 + at)
    expect([7, 8].map((n) => isSafeSum(values(n), rule))).toEqual([false, true])
  })

  it('hides below 5 and rounds to 5, from the count itself (P8)', () => {
    const shown = (n: number) => publishedCount(n, { least: 5, empty: true }, 5)
    expect([4, 5, 8].map(shown)).toEqual([null, 5, 10])
    expect(shown(0)).toBe(0)
  })

  it('blocks a zero where none says something of each person (P9)', () => {
    const shown = (n: number) => publishedCount(n, { least: 10, empty: false }, 5)
    expect([0, 10].map(shown)).toEqual([null, 10])
  })

  it('blocks a sum of which two hold more than 90% (P10)', () => {
    const held = (dominance: number) => isSafeSum([80, 15, 3, 2], { ...disclosure, group: 4, dominance })
    expect([0.9499, 0.95].map(held)).toEqual([false, true])
    expect(isSafeSum([80, 15, 3, 2], { ...disclosure, group: 4 })).toBe(false)
    expect(isSafeSum([75, -15, 7, 3], { ...disclosure, group: 4 })).toBe(true)
    expect(isSafeSum([0, 0, 0, 0], { ...disclosure, group: 0 })).toBe(false)
  })

  it('hides one row more than the one that must be hidden, since the total would give it (P11)', () => {
    const rows = [3, 12, 21]
    const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
    const { shown, rest } = parted(rows, {
      isSafe: (n) => n >= 5,
      isSafeTogether: (some) => sum(some) >= 5,
      sizeOf: (n) => n,
    })
    expect(shown).toEqual([21])
    expect(rest).toEqual([3, 12])
  })

  it('merges 4 and 2 to "not better: 6" (P12)', () => {
    const counts = { better: 30, mixed: 0, same: 4, worse: 2, unknown: 0 }
    const { cells } = publishedClasses(counts, classLevels, qualityRule(disclosure), null)
    expect(cells?.map(({ name, n }) => [name, n])).toEqual([
      ['better', 30],
      ['mixed-or-same-or-worse', 6],
      ['unknown', 0],
    ])
    const steps = [...times(30, () => 1), ...times(4, () => 0), ...times(2, () => -1)] as const
    const all = counted(steps.map((step) => member({ steps: times(13, () => step as 1 | 0 | -1), difference: 500 })))
    const { domains } = publishedBlock(all, blockOf([]), usualSettings).value.quality_of_life
    expect(domains).toHaveLength(13)
    // Of the others, 6, it is not shown how they are divided.
    for (const { change } of domains) expect(change).toBe(30)
  })
})

describe('classes', () => {
  const ofQuality = (better: number, mixed: number, same: number, worse: number, unknown: number) =>
    publishedClasses({ better, mixed, same, worse, unknown }, classLevels, qualityRule(disclosure), null)
  const ofSaving = (saves: number, none: number, costs_extra: number, unknown: number) =>
    publishedClasses({ saves, none, costs_extra, unknown }, savingLevels, savingRule(disclosure), null)

  it('of quality of life say all and none', () => {
    expect(ofQuality(12, 0, 0, 0, 0).cells?.map(({ n }) => n)).toEqual([12, 0, 0, 0, 0])
  })

  it('of quality of life say only that fewer than five are otherwise', () => {
    expect(ofQuality(32, 1, 0, 0, 0)).toEqual({ cells: null, fewer: { side: 'others', than: 5 }, coarsened: true })
    // More than 5 of 10 is half of them, and more than 20 of 25 no more than four in five.
    expect(ofQuality(6, 0, 4, 0, 0).fewer).toBe(null)
    expect(ofQuality(21, 4, 0, 0, 0).fewer).toBe(null)
    expect(ofQuality(22, 4, 0, 0, 0).fewer).toEqual({ side: 'others', than: 5 })
    expect(ofQuality(2, 0, 30, 0, 0).fewer).toEqual({ side: 'first', than: 5 })
    // Of so few in all neither side is the small one.
    expect(ofQuality(4, 0, 3, 0, 0).fewer).toBe(null)
  })

  it('of cost say neither all, nor none, nor nearly', () => {
    expect(ofSaving(27, 2, 3, 1).cells?.map(({ name, n }) => [name, n])).toEqual([
      ['saves', 27],
      ['none-or-costs_extra-or-unknown', 6],
    ])
    for (const counts of [ofSaving(36, 0, 0, 0), ofSaving(33, 2, 1, 0), ofSaving(0, 20, 16, 0)])
      expect(counts).toEqual({ cells: null, fewer: null, coarsened: true })
    expect(ofSaving(20, 6, 10, 0).cells).toHaveLength(4)
  })

  it('are rounded after they are merged, where the settings ask for it', () => {
    const { cells } = publishedClasses(
      { better: 23, mixed: 0, same: 9, worse: 4, unknown: 0 },
      classLevels,
      qualityRule(disclosure),
      5,
    )
    expect(cells?.map(({ n }) => n)).toEqual([25, 15, 0])
    expect([0, 2, 3, 7, 8].map((n) => roundedCount(n, 5))).toEqual([0, 0, 5, 5, 10])
  })
})

describe('amounts', () => {
  const block = (differences: readonly (number | null)[], settings = usualSettings) => {
    const members = differences.map((difference) => member({ difference }))
    return publishedBlock(counted(members), blockOf(members), settings).value
  }

  it('have no total where one case is nearly all of it', () => {
    const { amounts, withheld } = block([1_000_000, ...times(11, (at) => 500 + at)])
    expect(amounts).toBe(null)
    expect(withheld).toContainEqual({ what: 'total', why: 'held-by-few' })
  })

  it('have a mean only where it is shown of how many cases it is', () => {
    const spread = [...times(10, (at) => 1000 + at), ...times(6, () => -900)]
    expect(block(spread).amounts).toMatchObject({ total: 4645, mean: 4645 / 16 })
    expect(block([...spread, null, null])).toMatchObject({ known: null, amounts: { total: 4645, mean: null } })
    expect(block(spread, settingsWith({ round: 5 }))).toMatchObject({ n: 15, amounts: { total: 4645, mean: null } })
  })

  it('show bands that hold enough cases, and none that is empty', () => {
    const spread = [
      ...times(7, () => 3000),
      ...times(3, () => 30_000),
      ...times(4, () => 90_000),
      ...times(6, () => -900),
    ]
    expect(block(spread).bands).toEqual([
      { from: 100, to: 20_000, n: 7 },
      { from: 20_000, to: null, n: 7 },
    ])
    const five = [...times(5, () => 3000), ...times(5, () => 90_000), ...times(6, () => -900)]
    expect(block(five).bands).toEqual([
      { from: 100, to: 70_000, n: 5 },
      { from: 70_000, to: null, n: 5 },
    ])
  })
})

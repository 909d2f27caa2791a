import { describe, expect, it } from 'vitest'
import { publishedBlock } from '../../../src/core/disclosure/block.ts'
import { blockOf, counted, type MadeUp, member, settingsWith, times } from './members.ts'

/** Whether so many of each kind may be shown by themselves, where so many of each there are. */
function block(kinds: readonly (readonly [n: number, MadeUp])[], more: object = {}) {
  const cases = kinds.map(([n, one]) => counted(times(n, () => member(one))))
  const { value, guards } = publishedBlock(cases.flat(), blockOf([], more), settingsWith({}))
  const maySpare = (...spared: readonly number[]) =>
    guards.every((guard) => guard(cases.flatMap((some, at) => some.slice(spared[at] ?? 0))))
  return { ...value, maySpare }
}

const saves: MadeUp = { difference: 1000 }
const costs: MadeUp = { difference: -900 }
const unknown: MadeUp = { difference: null }

describe('what is shown of a block leaves, of the cases that are left,', () => {
  it('no few of which the difference is unknown, where it is shown of how many it is', () => {
    const { known, maySpare } = block([
      [12, saves],
      [8, costs],
      [6, unknown],
    ])
    expect(known).toBe(20)
    expect([0, 1, 2, 5, 6].map((n) => maySpare(0, 0, n))).toEqual([true, true, false, false, true])
  })

  it('any number of them, where that is not shown and they stand with others', () => {
    const { known, saving, maySpare } = block([
      [12, saves],
      [8, costs],
      [4, unknown],
    ])
    expect([known, saving?.cells?.length]).toEqual([null, 2])
    expect([0, 1, 3, 4].map((n) => maySpare(0, 0, n))).toEqual([true, true, true, true])
  })

  it('enough that save and enough that do not, but never none', () => {
    const { maySpare } = block([
      [12, saves],
      [12, costs],
    ])
    expect([7, 8, 12].map((n) => maySpare(n))).toEqual([true, false, false])
    expect([7, 8, 12].map((n) => maySpare(0, n))).toEqual([true, false, false])
  })

  it('enough in each band of what they save', () => {
    const { bands, maySpare } = block([
      [6, { difference: 3000 }],
      [7, { difference: 90_000 }],
      [12, costs],
    ])
    expect(bands.map(({ n }) => n)).toEqual([6, 7])
    expect([1, 2].map((n) => maySpare(n))).toEqual([true, false])
    expect([2, 3].map((n) => maySpare(0, n))).toEqual([true, false])
  })

  it('enough in each class of change and of effect, or none', () => {
    const { quality_of_life: quality, maySpare } = block([
      [12, { ...saves, steps: [1], effects: [0] }],
      [6, { ...costs, steps: [-1], effects: [0] }],
      [6, { ...costs, steps: [1], effects: [1] }],
    ])
    expect(quality.change.cells?.filter(({ n }) => n > 0).map(({ n }) => n)).toEqual([18, 6])
    expect(quality.effect.cells?.filter(({ n }) => n > 0).map(({ n }) => n)).toEqual([6, 18])
    expect([1, 2, 6].map((n) => maySpare(0, n))).toEqual([true, false, true])
    expect([1, 2, 6].map((n) => maySpare(0, 0, n))).toEqual([true, false, true])
  })

  it('enough that add to the total', () => {
    const improved = { id: 'improved-12', reference_kind: 'improved' }
    const { saving, amounts, maySpare } = block(
      [
        [12, saves],
        [5, { difference: 0 }],
      ],
      improved,
    )
    expect([saving, amounts?.total]).toEqual([null, 12_000])
    expect([2, 3].map((n) => maySpare(n))).toEqual([true, false])
    expect(maySpare(0, 5)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { parted } from '../../../src/core/disclosure/parted.ts'
import { published } from '../../../src/core/disclosure/published.ts'
import { blockOf, type MadeUp, member, settingsWith, times, usualSettings } from './members.ts'

const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
const rows = (...given: readonly number[]) =>
  parted(given, { isSafe: (n) => n >= 5, isSafeTogether: (some) => sum(some) >= 5, sizeOf: (n) => n })

describe('rows of which some may not be shown', () => {
  it.each([
    [[5, 9], [5, 9], []],
    [[4, 9, 6], [9], [4, 6]],
    [[3, 2, 9], [9], [3, 2]],
    [[2, 9, 2, 7], [9], [2, 2, 7]],
    [[4, 9], [], [4, 9]],
    [[2, 2], [], [2, 2]],
    [[4], [], [4]],
  ])('of %j are shown %j and stand together %j', (given, shown, rest) => {
    expect(rows(...given)).toEqual({ shown, rest })
  })
})

describe('blocks that are published', () => {
  const cases = (n: number, more: MadeUp = {}) => times(n, () => member({ difference: 500, ...more }))
  const of = (members: readonly ReturnType<typeof member>[], settings = usualSettings) =>
    published(members, [blockOf(members)], settings, false)

  it('have ten cases or more', () => {
    expect(of(cases(10))).toMatchObject({ is_part: false, blocks: [{ n: 10 }] })
    expect(of(cases(9))).toMatchObject({ is_part: true, blocks: [] })
  })

  it('have single cases beside them by name, where ten others are left', () => {
    const single = cases(3, { mayBeShown: true })
    const found = of([...single.toReversed(), ...cases(10)])
    expect(found.cases.map((one) => one.case)).toEqual(single.map(({ identity }) => identity.case))
    expect(of([...single, ...cases(9)]).cases).toEqual([])
    // Nothing is shown of them but how many they are, which would be fewer than a group needs.
    expect(of([...single, ...cases(9)], settingsWith({ cell: 1 })).cases).toEqual([])
  })
})

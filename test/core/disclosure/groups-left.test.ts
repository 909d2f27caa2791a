import { describe, expect, it } from 'vitest'
import { publishedGroups } from '../../../src/core/disclosure/groups.ts'
import { amounts, group, of, shownOf } from './groups-by-hand.ts'
import { usualSettings } from './members.ts'

describe('cases of groups that are shown by themselves', () => {
  it('leave ten or more others of their group, or none', () => {
    const both = [...group('A', 12, 6), ...group('B', 12, 6)]
    const nothing = { better_change: false, better_effect: false, saves: false, total: false }
    const { guards } = publishedGroups(both, ['organisation'], usualSettings, nothing)
    const maySpare = (n: number) => guards.every((guard) => guard(both.slice(n)))
    expect([0, 2, 3, 11, 12].map(maySpare)).toEqual([true, true, false, false, true])
  })

  it('leave enough that save in each group of which it is shown, and enough that do not', () => {
    const { rows, maySpare } = shownOf('saves', [group('A', 20, 6), group('B', 20, 7)])
    expect(rows).toEqual([
      ['A', 6],
      ['B', 7],
    ])
    expect([1, 2, 6].map((n) => maySpare([0, n]))).toEqual([true, false, false])
    expect([2, 3].map((n) => maySpare([0, 0], [0, n]))).toEqual([true, false])
    expect([9, 10].map((n) => maySpare([6, 6 + n]))).toEqual([true, false])
    // Of a group of which each is shown by itself nobody else is told of.
    expect(maySpare([0, 20])).toBe(true)
  })

  it('may be all that are better in a group, where it is shown of each that none is', () => {
    const of = (others: number) =>
      shownOf('better_change', [group('A', 20, 6), group('B', 20, 6), group('C', 20, others)])
    expect(of(0).maySpare([0, 6])).toBe(true)
    expect(of(0).maySpare([0, 2])).toBe(false)
    // Of C three are, so that it stands with B and nothing is said of none.
    expect(of(3).rows).toEqual([
      ['A', null],
      ['B', 6],
      ['C', null],
    ])
    expect(of(3).maySpare([0, 0], [0, 1])).toBe(true)
    expect(of(3).maySpare([0, 0], [0, 6])).toBe(false)
  })

  it('leave enough of the groups that are not shown, since the whole less the others gives how many', () => {
    const { rows, maySpare } = shownOf('saves', [group('A', 14, 3), group('B', 14, 3), group('C', 20, 8)])
    expect(rows).toEqual([
      ['A', null],
      ['B', null],
      ['C', 8],
    ])
    expect(maySpare([0, 1])).toBe(true)
    expect(maySpare([0, 2])).toBe(false)
    expect(maySpare([0, 1], [0, 1])).toBe(false)
    // Of those that are left in A and B all would be of B, of which too few save.
    expect(maySpare([0, 14])).toBe(false)
    expect(maySpare([0, 14], [0, 14])).toBe(true)
  })

  it('ask nothing of a figure that is shown of no group', () => {
    const { rows, maySpare } = shownOf('better_change', [group('A', 20, 3), group('B', 20, 4)])
    expect(rows).toEqual([
      ['A', null],
      ['B', null],
    ])
    expect(maySpare([0, 3], [0, 4])).toBe(true)
  })

  it('leave enough that add to the total of each group of which it is shown', () => {
    const { rows, maySpare } = shownOf('total', [
      amounts('A', ...of(12, 500), 0, 0),
      amounts('B', 4000, ...of(12, 200), null),
    ])
    expect(rows).toEqual([
      ['A', 6000],
      ['B', 6400],
    ])
    expect([2, 3].map((n) => maySpare([0, n]))).toEqual([true, false])
    expect(maySpare([12, 14])).toBe(true)
    expect(maySpare([0, 0], [1, 3])).toBe(true)
    expect(maySpare([0, 14])).toBe(true)
  })

  it.each([
    ['exactly nine tenths', 100, true],
    ['more than nine tenths', 99, false],
  ])('leave no group of which the total is hidden nearly all of what is hidden: %s', (_, last, may) => {
    // Of A two cases are 8200 of 9000, and it is 9000 of 12,500 or less with B, of which some 2500 are shown by themselves.
    const held = amounts('A', 4100, 4100, ...of(8, 100))
    const groups = [held, amounts('B', ...of(5, 500), ...of(9, 100), last), amounts('C', ...of(16, 900))]
    const { rows, maySpare } = shownOf('total', groups)
    expect(rows).toEqual([
      ['A', null],
      ['B', null],
      ['C', 14_400],
    ])
    expect(maySpare()).toBe(true)
    expect(maySpare([0, 0], [0, 4])).toBe(true)
    expect(maySpare([0, 0], [0, 5])).toBe(may)
  })
})

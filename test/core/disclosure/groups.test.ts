import { describe, expect, it } from 'vitest'
import { publishedGroups } from '../../../src/core/disclosure/groups.ts'
import { amounts, group, of, shownOf } from './groups-by-hand.ts'
import { counted, member, settingsWith, usualSettings } from './members.ts'

const sizes = (...groups: Parameters<typeof shownOf>[1]) => {
  const nothing = { better_change: false, better_effect: false, saves: false, total: false }
  const { groups: shown, withheld } = publishedGroups(groups.flat(), ['organisation'], usualSettings, nothing).value
  return [shown?.rows.map(({ id, values, n }) => [values?.[0] ?? id, n]), withheld.map(({ why }) => why)]
}

describe('the groups of a published block', () => {
  it('are each of ten cases or more, or stand together until they are', () => {
    expect(sizes(group('A', 10, 0), group('B', 10, 0))).toEqual([
      [
        ['A', 10],
        ['B', 10],
      ],
      [],
    ])
    expect(sizes(group('A', 5, 0), group('B', 5, 0), group('C', 11, 0))).toEqual([
      [
        ['C', 11],
        ['others', 10],
      ],
      ['together'],
    ])
    expect(sizes(group('A', 5, 0), group('B', 4, 0), group('C', 11, 0), group('D', 12, 0))).toEqual([
      [
        ['D', 12],
        ['others', 20],
      ],
      ['together'],
    ])
  })

  it('are not there where one row would be left, or none', () => {
    expect(sizes(group('A', 12, 0))).toEqual([undefined, ['small-cell']])
    expect(sizes(group('A', 5, 0), group('B', 4, 0), group('C', 11, 0))).toEqual([undefined, ['small-cell']])
  })
})

describe('how many of each group are better, or save', () => {
  it.each([
    // Of the others too few are not better.
    [11, null],
    [10, null],
    [9, 9],
    [5, 5],
    [4, null],
    [1, null],
  ])('of fourteen, %i: shows %s', (yes, shown) => {
    const { rows } = shownOf('better_change', [group('A', 14, yes), group('B', 14, 6), group('C', 16, 6)])
    expect(rows?.[0]).toEqual(['A', shown])
  })

  it('is none or all only of quality of life, and only where each may be shown', () => {
    const each = [group('A', 12, 0), group('B', 13, 13), group('C', 14, 6), group('D', 16, 7)]
    const rowsOf = (figure: 'better_change' | 'better_effect' | 'saves', groups = each) => shownOf(figure, groups).rows
    for (const figure of ['better_change', 'better_effect'] as const)
      expect(rowsOf(figure)?.map(([, n]) => n)).toEqual([0, 13, 6, 7])
    expect(rowsOf('saves')?.map(([, n]) => n)).toEqual([null, null, 6, 7])
    // Two groups with three of twelve would be enough together; that none of A is would then be said too.
    const few = [group('A', 12, 0), group('B', 12, 3), group('C', 12, 3), group('D', 16, 7)]
    expect(rowsOf('better_change', few)?.map(([, n]) => n)).toEqual([null, null, null, 7])
  })

  it('is not shown of two groups that too few are of together, nor of the smallest other with them', () => {
    const groups = [group('A', 12, 2), group('B', 12, 2), group('C', 20, 6), group('D', 14, 6)]
    const { rows, why } = shownOf('saves', groups)
    expect(rows).toEqual([
      ['A', null],
      ['B', null],
      ['C', 6],
      ['D', null],
    ])
    expect(why).toEqual(['group-saves: small-cell'])
  })

  it('counts a case without a rating as not better', () => {
    const unrated = counted(
      of(5, 0).map(() => {
        const one = member({ organisation: 'A' })
        return { ...one, result: { ...one.result, quality_of_life: null } }
      }),
    )
    const { rows } = shownOf('better_change', [[...unrated, ...group('A', 7, 7)], group('B', 12, 6)])
    expect(rows).toEqual([
      ['A', 7],
      ['B', 6],
    ])
  })

  it('stays unknown where counts are rounded', () => {
    const groups = [group('A', 12, 3), group('B', 12, 3), group('C', 14, 6)]
    expect(shownOf('saves', groups, settingsWith({ round: 5 })).rows).toEqual([
      ['A', null],
      ['B', null],
      ['C', 5],
    ])
  })
})

describe('what each group saves together', () => {
  const ten = (name: string, each: number) => amounts(name, ...of(10, each))
  // Of A two cases are 8200 of 9000.
  const held = amounts('A', 4100, 4100, ...of(8, 100))

  it('is not shown of a group of which two cases are nearly all', () => {
    const { rows, why } = shownOf('total', [held, ten('B', 200), amounts('C', ...of(11, -500))])
    expect(rows).toEqual([
      ['A', null],
      ['B', null],
      ['C', -5500],
    ])
    expect(why).toEqual(['group-total: held-by-few'])
  })

  it('is of the cases of which it is known, of which a group has ten or more', () => {
    const known = (name: string, n: number) => amounts(name, ...of(n, 500), null, null, null)
    expect(shownOf('total', [known('A', 10), known('B', 11)]).rows).toEqual([
      ['A', 5000],
      ['B', 5500],
    ])
    expect(shownOf('total', [known('A', 9), known('B', 11), known('C', 12)]).rows).toEqual([
      ['A', null],
      ['B', null],
      ['C', 6000],
    ])
  })

  it.each([
    ['exactly nine tenths', 100, [null, null, 11_000]],
    ['more, so that the next smallest stands with them', 99, [null, null, null]],
  ])('is hidden of groups of which one is %s', (_, each, shown) => {
    const groups = [held, ten('B', each), amounts('C', ...of(11, 1000))]
    expect(shownOf('total', groups).rows?.map(([, total]) => total)).toEqual(shown)
  })

  it.each([
    // With B, of which too few add anything, 9000 of 9900 is more than nine tenths, and of 10,100 less.
    [-70, [null, null, -12_000, null, null]],
    [-90, [null, null, -12_000, 11_000, null]],
  ])('is hidden of as many groups as it takes, with ten of %i', (each, shown) => {
    const few = amounts('B', ...of(5, 40), ...of(5, 0))
    const groups = [held, few, amounts('C', ...of(12, -1000)), amounts('D', ...of(11, 1000)), ten('E', each)]
    expect(shownOf('total', groups).rows?.map(([, total]) => total)).toEqual(shown)
  })
})

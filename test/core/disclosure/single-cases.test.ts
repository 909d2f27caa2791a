import { describe, expect, it } from 'vitest'
import { type Published, published } from '../../../src/core/disclosure/published.ts'
import { isLowerThanUsual, usualDisclosure } from '../../../src/core/disclosure/usual.ts'
import { publishedWithin } from '../../../src/core/disclosure/within.ts'
import { blockOf, type MadeUp, member, times, usualSettings } from './members.ts'

const improved = { id: 'improved-12', reference_kind: 'improved' as const }

function of(cases: readonly MadeUp[]): Published {
  const members = cases.map(member)
  return published(members, [blockOf(members), blockOf(members, improved)], usualSettings, false)
}

/** Cases of which half are better and save, and half are neither. */
const hidden = (n: number): readonly MadeUp[] =>
  times(n, (at) => (at % 2 === 0 ? { steps: [1], difference: 1000 + at } : { steps: [0], difference: -900 - at }))
const shown: MadeUp = { mayBeShown: true, steps: [1], effects: [0], difference: 1000 }
const why = ({ blocks }: Published) => blocks[0]?.withheld.filter(({ what }) => what === 'cases')

describe('cases that may be shown one by one', () => {
  it('are, where everything said of all of them may be said of the others too', () => {
    const found = of([shown, ...hidden(10)])
    expect(found.cases).toEqual([
      {
        ...{ case: expect.any(String), title: `Title of ${found.cases[0]?.case}` },
        ...{ reference_kind: 'usual', months: 12, change: 'better', effect: 'same', difference: 1000 },
      },
    ])
    expect(found).toMatchObject({ is_part: false, cases_withheld: false, blocks: [{ n: 11 }] })
    expect(why(found)).toEqual([])
  })

  it('are not where fewer others are left than a group needs', () => {
    const found = of([shown, shown, ...hidden(9)])
    expect(found).toMatchObject({ cases: [], cases_withheld: true, blocks: [{ n: 11 }] })
    expect(why(found)).toEqual([{ what: 'cases', why: 'solvable' }])
  })

  it('are not where a class of the others would hold too few', () => {
    // With it five are better, and four without.
    const others = times(
      12,
      (at): MadeUp => (at < 4 ? { steps: [1], difference: 900 } : { steps: [0], difference: -900 }),
    )
    expect(of([shown, ...others]).cases).toEqual([])
    expect(of([shown, ...others, { steps: [1], difference: 900 }]).cases).toHaveLength(1)
  })

  it('are not where one of the others would make up nearly all of the total', () => {
    const large = times(4, (): MadeUp => ({ ...shown, difference: 50_000 }))
    const others = times(12, (at): MadeUp => ({ steps: [at % 2 === 0 ? 1 : 0], difference: at === 0 ? 60_000 : 200 }))
    expect(of([...large, ...others])).toMatchObject({ cases: [], cases_withheld: true, blocks: [{ amounts: {} }] })
  })

  it('are all of a block, where each may be shown', () => {
    const found = of(times(12, () => shown))
    expect(found.cases).toHaveLength(12)
    expect(found.cases_withheld).toBe(false)
  })

  it('are those of a block too small to be added up, in the order of their names, and nothing is said of the others', () => {
    const found = of([{ ...shown, kind: 'improved' }, { kind: 'improved' }, ...hidden(10), shown])
    expect(found).toMatchObject({ is_part: true, cases_withheld: false })
    expect(found.blocks.map(({ id, n }) => [id, n])).toEqual([['usual-12', 11]])
    expect(found.cases.map(({ reference_kind }) => reference_kind)).toEqual(['improved', 'usual'])
    expect(of([{ kind: 'improved' }])).toMatchObject({ blocks: [], cases: [], is_part: true, cases_withheld: false })
  })

  it('say of an unrated one that it is unknown, and of an unknown difference nothing', () => {
    const one = member({ mayBeShown: true, difference: null })
    const unrated = { ...one, result: { ...one.result, quality_of_life: null } }
    const { cases } = published([unrated], [blockOf([unrated])], usualSettings, false)
    expect(cases).toMatchObject([{ change: 'unknown', effect: 'unknown', difference: null }])
  })
})

describe('of some of the cases', () => {
  const whole = of([shown, ...hidden(10)])
  const none = { ...whole, cases: [] }

  it('only those are shown that a report over all of them shows too', () => {
    expect(publishedWithin(whole, whole)).toEqual(whole)
    expect(publishedWithin(whole, none)).toMatchObject({ cases: [], cases_withheld: true, blocks: whole.blocks })
    expect(publishedWithin(none, whole)).toMatchObject({ cases: [], cases_withheld: false })
    expect(publishedWithin({ ...none, cases_withheld: true }, whole)).toMatchObject({ cases_withheld: true })
  })
})

describe('settings of what is published', () => {
  it('are lower than usual where one of them lets through fewer people', () => {
    const lower = (more: Partial<typeof usualDisclosure>) => isLowerThanUsual({ ...usualDisclosure, ...more })
    expect([lower({ group: 9 }), lower({ cell: 4 }), lower({ dominance: 0.91 })]).toEqual([true, true, true])
    expect([lower({}), lower({ group: 20, cell: 10, dominance: 0.5, round: 5 })]).toEqual([false, false])
  })
})

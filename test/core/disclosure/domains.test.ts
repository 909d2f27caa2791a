import { describe, expect, it } from 'vitest'
import { countClasses } from '../../../src/core/aggregate/counts.ts'
import { publishedClasses } from '../../../src/core/disclosure/classes.ts'
import { publishedDomains } from '../../../src/core/disclosure/domains.ts'
import { classLevels, qualityRule } from '../../../src/core/disclosure/levels.ts'
import { classes } from '../../../src/core/quality/class.ts'
import { counted, member, type Step, times, usualSettings } from './members.ts'

const { disclosure } = usualSettings

/** Cases of each kind, so many with these steps in the domains. */
function publish(...kinds: readonly (readonly [n: number, ...steps: Step[]])[]) {
  const all = counted(kinds.flatMap(([n, ...steps]) => times(n, () => member({ steps }))))
  const names = (kinds[0]?.slice(1) ?? []).map((_, at) => ({ instrument: 'two-domains', domain: `domain-${at + 1}` }))
  const found = all.map(({ member: one }) => one.result.quality_of_life?.class_change ?? 'unknown')
  const table = publishedClasses(countClasses(classes, found), classLevels, qualityRule(disclosure), null)
  const { value, isSolvable, guards } = publishedDomains(all, names, 'change', table, disclosure)
  const isMixedApart = table.cells?.some(({ name }) => name === 'mixed') ?? null
  return { better: names.map((name) => value.get(name)), isSolvable, isMixedApart, guards, all }
}

describe('in how many cases domains are better', () => {
  it('is shown of three domains and more in which some are and some are not', () => {
    const shown = publish([6, 1, 0, 0], [6, 0, 1, 1], [8, 0, 0, 0])
    expect(shown).toMatchObject({ better: [6, 6, 6], isSolvable: false })
    // A domain in which all are better, or none, leaves no way to divide them.
    expect(publish([6, 1, 0, 0], [6, 1, 1, 0], [8, 0, 1, 0])).toMatchObject({
      better: [null, null, null],
      isSolvable: true,
    })
    expect(publish([12, 1, 1, 1]).better).toEqual([null, null, null])
  })

  it('is solvable only where there was something to show', () => {
    expect(publish([18, 1, 1, 1], [2, 0, 0, 0])).toMatchObject({ better: [null, null, null], isSolvable: false })
  })

  it('is shown where how many are mixed is known anyway', () => {
    const mixed = publish([7, 1, -1, 1], [6, 1, 1, 0], [6, 0, 1, 1])
    expect(mixed).toMatchObject({ isMixedApart: true, better: [13, 12, 13] })
  })

  it('is not shown where it would say with the classes that a few are mixed', () => {
    const five = (mixed: number) =>
      publish([5, 1, 0, 0], [5, 0, 1, 0], [5, 0, 0, 1], [mixed, 1, -1, 0], [5, 0, 0, 0], [1, -1, 0, 0])
    // Fifteen are better and each somewhere, so of 6 + 5 + 5 at most one is left to be mixed.
    expect(five(1)).toMatchObject({ isMixedApart: false, better: [null, null, null], isSolvable: true })
    // That none is mixed may be said, and so may that any of many is.
    expect(five(0)).toMatchObject({ isMixedApart: false, better: [5, 5, 5], isSolvable: false })
    const open = publish([7, 1, 1, 0], [7, 0, 1, 1], [5, 0, -1, 0], [1, 1, -1, 0])
    expect(open).toMatchObject({ isMixedApart: false, better: [8, 14, 7], isSolvable: false })
  })

  it('is shown where it says that enough are mixed', () => {
    // All are better in the first domain and eight in class: the eight others are mixed, or not known elsewhere.
    const found = publish([8, 1, 1, 0, 0], [6, 1, -1, 1, 1], [2, 1, null, 0, 0])
    expect(found).toMatchObject({ isMixedApart: false, better: [16, 8, 6, 6], isSolvable: false })
  })

  it('is shown on the border of what it leaves open', () => {
    // All are better in the first domain and fifteen in class, so that five are mixed or not known.
    const enough = publish([10, 1, 1, 0, 0], [5, 1, 0, 1, 1], [3, 1, -1, 1, 1], [2, 1, null, 1, 1])
    expect(enough).toMatchObject({ isMixedApart: false, better: [20, 10, 10, 10] })
    // Fifteen are better, each in one domain, and so many more in some domain: from none to all of these may be mixed.
    const open = (mixed: number) =>
      publish([5, 1, 0, 0], [5, 0, 1, 0], [5, 0, 0, 1], [mixed, 1, -1, 0], [2, 1, null, 0], [5, 0, 0, 0])
    expect(open(3)).toMatchObject({ isMixedApart: false, better: [10, 5, 5] })
    expect(open(2)).toMatchObject({ isMixedApart: false, better: [null, null, null], isSolvable: true })
  })

  it('must stay open for the cases that are left when single ones are taken off', () => {
    const { guards, all, better } = publish([6, 1, 0, 0], [6, 0, 1, 1], [8, 0, 0, 0])
    expect(better).toEqual([6, 6, 6])
    expect(guards.map((guard) => guard(all))).toEqual([true])
    expect(guards.map((guard) => guard(all.slice(1)))).toEqual([true])
    // Four that are better in the first domain are too few.
    expect(guards.map((guard) => guard(all.slice(2)))).toEqual([false])
  })
})

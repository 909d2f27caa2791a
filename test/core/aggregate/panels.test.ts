import { describe, expect, it } from 'vitest'
import { intraclassCorrelation } from '../../../src/core/statistics/icc.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { flat, instrument, only, over } from './agreeing.ts'

const startOf = (cases: Parameters<typeof over>[0], asked: Parameters<typeof over>[1] = {}) =>
  only(over(cases, asked)).panels[0]?.moments[0]

/** A case that two raters gave these levels at the start, in all domains. */
const pair = (a: number, b: number) => [flat('a', [a, 4, 1]), flat('b', [b, 4, 1])]

/** A case of which they gave no start. */
const withoutStart = ['a', 'b'].map((rater) =>
  rating(Object.fromEntries(['money', 'home', 'health'].map((id) => [id, points(undefined, 4, 1)])), { rater }),
)

describe('panels', () => {
  const by = (raters: string, n: number) =>
    Array.from({ length: n }, () => [...raters].map((rater) => flat(rater, [1, 4, 1])))

  it('come by how many cases they rated, of as many by the names of their raters', () => {
    const all = [by('cd', 2), by('ef', 2), by('ab', 2), by('bc', 3), by('xy', 1)]
    for (const cases of [all, all.toReversed()])
      expect(only(over(cases.flat())).panels.map(({ raters, cases: n }) => [raters.join(''), n])).toEqual([
        ['bc', 3],
        ['ab', 2],
        ['cd', 2],
        ['ef', 2],
      ])
  })
})

describe('the cases of a panel', () => {
  it('that have no levels at a moment take no part in it', () => {
    const three = [pair(1, 1), pair(2, 3), pair(4, 4)]
    const start = startOf(three)
    expect(start?.totals.domains).toBe(3)
    expect(startOf([...three, withoutStart])).toEqual(start)
  })

  it('must be two at a moment for kappa: of one there is only a range to give', () => {
    const none = { unweighted: null, linear: null, quadratic: null, interval: null }
    const apart = [
      rating({ money: points(1, 4, 1), home: points(2, 4, 1) }, { rater: 'a' }),
      rating({ money: points(1, 4, 1), home: points(3, 4, 1) }, { rater: 'b' }),
    ]
    expect(startOf([apart, withoutStart])?.kappa).toEqual(none)
    expect(startOf([withoutStart, withoutStart])).toMatchObject({ kappa: none, totals: { domains: 0, single: null } })
    // They agree in half of the domains, and would in a quarter by chance: (1 / 2 - 1 / 4) / (1 - 1 / 4).
    expect(startOf([pair(1, 1), pair(2, 3)])?.kappa?.unweighted).toBeCloseTo(1 / 3, 12)
  })
})

describe('the levels of a scale', () => {
  it('weigh by their size, in whatever order the instrument names them', () => {
    const cases = [pair(1, 2), pair(6, 6), pair(3, 5), pair(2, 2)]
    const kappa = startOf(cases)?.kappa
    for (const levels of [
      instrument.levels.toReversed(),
      [...instrument.levels.slice(2), ...instrument.levels.slice(0, 2)],
    ])
      expect(startOf(cases, { of: { ...instrument, levels } })?.kappa).toEqual(kappa)
    expect(kappa?.linear).toBeLessThan(1)
  })

  it('are turned in a domain where the other end is better, so that totals add what is better to what is better', () => {
    const turned = {
      ...scale(['home', 'debts'], [1, 6]),
      domains: [
        { id: 'home', label: 'home' },
        { id: 'debts', label: 'debts', direction: 'lower-is-better' as const },
      ],
    }
    const levels = [
      [1, 6, 2, 6],
      [3, 4, 3, 5],
      [6, 2, 5, 1],
    ] as const
    const cases = levels.map(([home, debts, home2, debts2]) => [
      rating({ home: points(home, 4, 1), debts: points(debts, 4, 1) }, { rater: 'a' }),
      rating({ home: points(home2, 4, 1), debts: points(debts2, 4, 1) }, { rater: 'b' }),
    ])
    const totals = levels.map(([home, debts, home2, debts2]) => [(home - debts) / 2, (home2 - debts2) / 2])
    expect(startOf(cases, { of: turned })?.totals.single).toBeCloseTo(
      intraclassCorrelation(totals)?.single as number,
      12,
    )
  })
})

it('the interval of kappa is kappa itself where all cases are alike', () => {
  const alike = Array.from({ length: 10 }, () => [
    rating({ money: points(3, 4, 1), home: points(6, 4, 1), health: points(1, 4, 1) }, { rater: 'a' }),
    rating({ money: points(3, 4, 1), home: points(2, 4, 1), health: points(2, 4, 1) }, { rater: 'b' }),
  ])
  const kappa = startOf(alike, { isInferred: true })?.kappa
  expect(kappa?.quadratic).toBeLessThan(1)
  expect(kappa?.interval).toEqual([
    expect.closeTo(kappa?.quadratic as number, 12),
    expect.closeTo(kappa?.quadratic as number, 12),
  ])
})

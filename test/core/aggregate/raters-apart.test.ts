import { describe, expect, it } from 'vitest'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { at, flat, only, over } from './agreeing.ts'

const home = (rater: string, ...levels: Parameters<typeof points>) => rating({ home: points(...levels) }, { rater })

describe('what one of two raters leaves open', () => {
  it('is no level, no change and no effect, and never 0', () => {
    // Without a start there is no change, and without an end in the reference no effect.
    const noStart = only(over([[home('a', undefined, 4, 1), home('b', undefined, 4, 2)]]))
    expect(noStart.measures).toMatchObject([
      { measure: 'change', scored: 0, largest: null },
      { measure: 'effect', scored: 1, largest: 1 },
    ])
    expect(noStart.moments.map(({ scored, largest }) => [scored, largest])).toEqual([
      [0, null],
      [1, 0],
      [1, 1],
    ])
    const noEnd = only(over([[home('a', 2, undefined, 1), home('b', 2, undefined, 3)]]))
    expect(noEnd.measures.map(({ scored, largest }) => [scored, largest])).toEqual([
      [0, null],
      [0, null],
    ])
  })

  it('leaves what the others gave', () => {
    const three = [home('a', 2, 3, 1), home('b', 2, undefined, 1), home('c', 2, 5, 1)]
    const [change] = only(over([three])).measures
    expect(change).toMatchObject({ scored: 1, largest: 2 })
  })
})

describe('a domain in which the other end of the scale is better', () => {
  const of = {
    ...scale(['home', 'debts'], [1, 6]),
    domains: [
      { id: 'home', label: 'home' },
      { id: 'debts', label: 'debts', direction: 'lower-is-better' as const },
    ],
  }

  it('counts what falls as better', () => {
    const scores = { home: points(2, 4, 3), debts: points(2, 4, 3) }
    const covered = rating({}, { rater: 'b', others: 'same' })
    const { against_same } = only(over([[rating(scores, { rater: 'a' }), covered]], { of }))
    expect(against_same.map(({ domain, given }) => [domain, given[0]?.change, given[0]?.effect])).toEqual([
      ['home', 2, 1],
      ['debts', -2, -1],
    ])
  })
})

describe('the order', () => {
  it('of differences is that of the names of their cases, however these came', () => {
    const cases = [0, 1, 2].map(() => [home('a', 1, 4, 1), home('b', 4, 4, 1)])
    for (const isReversed of [false, true])
      expect(only(over(cases, { isReversed })).differences.map((one) => one.case)).toEqual([
        'case-000',
        'case-001',
        'case-002',
      ])
  })

  it('of instruments is by name, after that of the settings', () => {
    const others = ['diary', 'ladder', 'compass'].map((name) => ({ ...scale(['home'], [1, 6]), instrument: name }))
    const named = ['ladder', 'scale', 'compass', 'diary']
    const both = named.flatMap((name) =>
      ['a', 'b'].map((rater) => rating({ home: points(1, 2, 1) }, { rater, instrument: name })),
    )
    const inOrder = ['scale', 'compass', 'diary', 'ladder']
    expect(over([both], { others }).map((one) => one.instrument)).toEqual(inOrder)
    expect(over([both.toReversed()], { others }).map((one) => one.instrument)).toEqual(inOrder)
  })
})

describe('an interval over cases drawn anew', () => {
  const same = (level: number) => [flat('a', [level, 4, 1]), flat('b', [level, 4, 1])]

  it('is alpha itself where all cases are alike, in whatever order their levels come', () => {
    const scores = (...levels: readonly number[]) =>
      Object.fromEntries(['money', 'home', 'health'].map((domain, i) => [domain, points(levels[i], 4, 1)]))
    const alike = Array.from({ length: 10 }, () => [
      rating(scores(3, 6, 1), { rater: 'a' }),
      rating(scores(3, 2, 2), { rater: 'b' }),
    ])
    const { alpha, interval } = at(only(over(alike, { isInferred: true })), 'start') ?? {}
    expect(alpha).toBeLessThan(1)
    expect(interval).toEqual([expect.closeTo(alpha as number, 12), expect.closeTo(alpha as number, 12)])
  })

  it('is over the draws in which alpha is defined, and not there where more than one in twenty has none', () => {
    // Alpha is not defined where all levels are one: in (1 - 3 / 10)^10 = 3% of draws, or (1 - 2 / 10)^10 = 11%.
    const intervalOf = (other: number) => {
      const cases = Array.from({ length: 10 }, (_, i) => same(i < other ? 2 : 1))
      return at(only(over(cases, { isInferred: true })), 'start')?.interval
    }
    expect(intervalOf(3)).toEqual([1, 1])
    expect(intervalOf(2)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { GivenRating } from '../../../src/core/case/rating.ts'
import { followUpResult } from '../../../src/core/programme/follow-up.ts'
import { evaluationWith, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'
import { scale } from './scale.ts'

const instruments = new Map(['scale', 'other'].map((id) => [id, scale(id)]))
const evaluation = evaluationWith({}, { instruments })

type Levels = Readonly<Record<string, number>>
type Moment = readonly [at: string, work: Levels, home?: Levels]

function rated(work: Levels, home: Levels, later: readonly Moment[], more: Partial<GivenRating> = {}): Told {
  const follow_up = later.map(([at, atWork, atHome]) => ({
    at,
    scores: { work: atWork, ...(atHome === undefined ? {} : { home: atHome }) },
  }))
  return { ratings: [{ rater: 'p', role: 'professional', scores: { work, home }, follow_up, ...more }] }
}
const resultOf = (...stories: readonly Told[]) => followUpResult(stories.map((story) => caseOf(story, evaluation)))

const work = { start: 2, intervention: 4, reference: 2 }
const home = { start: 5, intervention: 5, reference: 5 }
const classes = (counts: Readonly<Record<string, number>> | undefined) =>
  Object.entries(counts ?? {}).flatMap(([name, n]) => (n === 0 ? [] : [`${name} ${n}`]))
const momentsOf = (...stories: readonly Told[]) =>
  resultOf(...stories)?.moments.map(({ months, n, since_start, since_end, effect }) => [
    ...[months, n, ...classes(since_start), ...classes(since_end), ...classes(effect)],
  ])

describe('what was measured after support', () => {
  it('is of each moment over the domains measured then: since the start, since the end and against the other course', () => {
    const story = rated(work, home, [
      ['2026-07', { intervention: 6, reference: 3 }, { intervention: 4, reference: 5 }],
      ['2026-01', { intervention: 4 }],
    ])
    expect(momentsOf(story)).toEqual([
      [12, 1, 'better 1', 'same 1', 'unknown 1'],
      [18, 1, 'mixed 1', 'mixed 1', 'mixed 1'],
    ])
  })

  it('adds what came after to what came before', () => {
    const back = rated(work, home, [['2026-01', { intervention: 2, reference: 2 }]])
    const below = rated(work, home, [['2026-01', { intervention: 1, reference: 2 }]])
    expect(momentsOf(back, below, below)).toEqual([[12, 3, 'same 1', 'worse 2', 'worse 3', 'same 1', 'worse 2']])
  })

  it('is unknown since what was not measured', () => {
    const noStart = rated({ intervention: 4 }, home, [['2026-01', { intervention: 5 }]])
    expect(momentsOf(noStart)).toEqual([[12, 1, 'unknown 1', 'better 1', 'unknown 1']])
    const noEnd = rated({ start: 2 }, home, [['2026-01', { intervention: 5 }]])
    expect(momentsOf(noEnd)).toEqual([[12, 1, 'unknown 1', 'unknown 1', 'unknown 1']])
  })

  it.each([
    ['2025-07', 6],
    ['2026-01-01', 12],
    ['2026-01-16', 12],
    ['2026-01-17', 13],
    ['month 13', 12],
    ['2028-01', 36],
  ])('is at %s so many whole months after the first day of the window: %d', (at, months) => {
    expect(momentsOf(rated(work, home, [[at, { intervention: 5 }]]))?.map(([first]) => first)).toEqual([months])
  })

  it('is counted of cases with other windows as long after their own first day, and each case once a month', () => {
    const level = { intervention: 5 }
    const later = { ...rated(work, home, [['2026-07', level]]), window: { from: '2025-07', months: 12 } }
    const twice = rated(work, home, [
      ['2026-01-02', { intervention: 1 }],
      ['2026-01-12', level],
      ['2026-12', level],
    ])
    expect(momentsOf(twice, later)?.map((one) => one.slice(0, 4))).toEqual([
      [12, 2, 'better 2', 'better 2'],
      [23, 1, 'better 1', 'better 1'],
    ])
  })
})

it('moments are in the order of time, whichever case comes first', () => {
  const [late, early] = ['2026-07', '2026-01'].map((at) => rated(work, home, [[at, { intervention: 5 }]]))
  expect(resultOf(late as Told, early as Told)?.moments.map(({ months }) => months)).toEqual([12, 18])
})

describe('what was measured on several days of one month', () => {
  it('is that of the last of these days, whichever domain was measured on it', () => {
    const at = (domain: string, level: number) => ({ [domain]: { intervention: level } })
    const story = (first: string, last: string): Told => ({
      ratings: [
        {
          ...{ rater: 'p', role: 'professional', scores: { work, home } },
          follow_up: [
            { at: '2026-01-02', scores: at(first, 9) },
            { at: '2026-01-12', scores: at(last, 1) },
          ],
        },
      ],
    })
    for (const one of [story('home', 'work'), story('work', 'home')])
      expect(momentsOf(one)).toEqual([[12, 1, 'worse 1', 'worse 1', 'unknown 1']])
  })
})

describe('who was measured', () => {
  const level = { intervention: 5 }

  it('is counted at the start and at the end of support where one domain is known', () => {
    const found = resultOf(
      rated(work, home, [['2026-01', level]]),
      rated({ start: 2 }, { start: 3 }, []),
      rated({ start: 2, intervention: 3 }, {}, []),
      rated({}, { intervention: 3 }, []),
      {},
    )
    expect([found?.instrument, found?.at_start, found?.at_end]).toEqual(['scale', 3, 3])
    expect(found?.lasting).toMatchObject({ measured: 1, rose: 1, measured_at_end: 3 })
    expect(found?.domains.map(({ domain, measured, rose }) => [domain, measured, rose])).toEqual([
      ['work', 1, 1],
      ['home', 0, 0],
    ])
  })

  it('is of the instrument that most cases are reported on', () => {
    const other = rated(work, home, [['2026-06', level]], { instrument: 'other' })
    const found = resultOf(other, rated(work, home, [['2026-01', level]]), rated(work, home, []))
    expect([found?.instrument, found?.at_start, found?.moments.map(({ months }) => months)]).toEqual(['scale', 2, [12]])
    expect(resultOf(other, rated(work, home, []), rated(work, home, []))).toBeNull()
  })
})

describe('who fell back', () => {
  it('is counted of those who say whether they did, though nobody was measured again', () => {
    const found = resultOf({ support: { relapse: true } }, { support: { relapse: false } }, { support: {} }, {})
    expect(found).toEqual({
      ...{ instrument: null, at_start: 0, at_end: 0, moments: [], lasting: null, domains: [] },
      relapse: { known: 2, n: 1 },
    })
  })

  it('is not known where nobody says so', () => {
    expect(resultOf(rated(work, home, [['2026-01', { intervention: 5 }]]))?.relapse).toBeNull()
    expect([resultOf(), resultOf({}), resultOf(rated(work, home, []))]).toEqual([null, null, null])
  })
})

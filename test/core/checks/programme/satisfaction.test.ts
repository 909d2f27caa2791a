import { describe, expect, it } from 'vitest'
import { counts } from '../../../../src/core/checks/programme/counts.ts'
import { grades } from '../../../../src/core/checks/programme/grades.ts'
import type { Satisfaction } from '../../../../src/core/programme/programme.ts'
import { type Short, short } from '../found.ts'

const round: Satisfaction = { moment: '2025-05', invited: 10, answered: 4, scale: { from: 1, to: 5 } }
const before = { ...round, moment: '2024-05' }

describe('grades', () => {
  const found = (more: Partial<Satisfaction>) => short(grades({ satisfaction: [before, { ...round, ...more }] }))
  const outside = (place: string, more: object): Short => [
    'grade-outside-scale',
    `satisfaction.1.${place}`,
    { from: 1, to: 5 },
    more,
  ]

  it.each<[string, Partial<Satisfaction>, readonly Short[]]>([
    ['on their scale, its ends too', { scores: [1, 3.5, 5] }, []],
    [
      'outside it',
      { scores: [0.9, 3, 5.1, Number.NaN] },
      [
        outside('scores.0', { written: '0.9' }),
        outside('scores.2', { written: '5.1' }),
        outside('scores.3', { written: 'NaN' }),
      ],
    ],
    ['counted', { counts: { 1: 2, 4.5: 1, 5: 1 } }, []],
    [
      'counted outside it',
      { counts: { 0: 1, 3: 1, 6: 2 } },
      [outside('counts.0', { on: 'key', written: '0' }), outside('counts.6', { on: 'key', written: '6' })],
    ],
    ['that are no number', { counts: { good: 1 } }, [outside('counts.good', { on: 'key', written: 'good' })]],
    ['none at all', {}, []],
    [
      'given and counted',
      { scores: [3], counts: { 3: 1 } },
      [['scores-and-counts', 'satisfaction.1.counts', {}, { on: 'key' }]],
    ],
    [
      'given and counted, and outside it',
      { scores: [7], counts: { 8: 1 } },
      [
        ['scores-and-counts', 'satisfaction.1.counts', {}, { on: 'key' }],
        outside('scores.0', { written: '7' }),
        outside('counts.8', { on: 'key', written: '8' }),
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(found(more)).toEqual(expected)
  })

  it.each(['', ' ', '\t'])('a key of blanks is no grade, not even where 0 is one: %j', (blank) => {
    const at = `satisfaction.0.counts.${blank}`
    expect(short(grades({ satisfaction: [{ ...round, scale: { from: 0, to: 5 }, counts: { [blank]: 1 } }] }))).toEqual([
      ['grade-outside-scale', at, { from: 0, to: 5 }, { on: 'key', written: blank }],
    ])
  })

  it.each([
    [5, 5],
    [5, 1],
  ])('have a scale that runs up, and not from %d to %d; else nothing more is told of them', (from, to) => {
    expect(found({ scale: { from, to }, scores: [9], counts: { 9: 1 } })).toEqual([
      ['range-order', 'satisfaction.1.scale.from', { problem: 'from-not-below-to' }],
    ])
  })

  it('are asked of no programme that has none', () => {
    expect(grades({})).toEqual([])
  })
})

describe('those who answered', () => {
  const found = (more: Partial<Satisfaction>) => short(counts({ satisfaction: [before, { ...round, ...more }] }))
  const above = (place: string, of: string, total: number, more: object): Short => [
    'count-above-total',
    `satisfaction.1.${place}`,
    { of, total },
    more,
  ]

  it.each<[string, Partial<Satisfaction>, readonly Short[]]>([
    ['are all who were invited', { invited: 4 }, []],
    ['and no more', { invited: 3 }, [above('answered', 'invited', 3, { written: '4' })]],
    ['gave a grade each', { scores: [1, 1, 1, 1] }, []],
    ['and no more', { scores: [1, 1, 1, 1, 1] }, [above('scores', 'answered', 4, { on: 'key' })]],
    ['gave grades that are counted', { counts: { 1: 1, 2: 3 } }, []],
    ['and no more', { counts: { 1: 2, 2: 3 } }, [above('counts', 'answered', 4, { on: 'key' })]],
    ['and where both are given that is told', { scores: [1, 1, 1, 1, 1], counts: { 1: 5 } }, []],
    ['said a thing, all of them', { themes: [{ theme: 'Time', said_by: 4 }] }, []],
    [
      'and no more, told of each theme',
      {
        themes: [
          { theme: 'Time', said_by: 1 },
          { theme: 'Trust', said_by: 5 },
          { theme: 'Calm', said_by: 6 },
        ],
      },
      [
        above('themes.1.said_by', 'answered', 4, { written: '5' }),
        above('themes.2.said_by', 'answered', 4, { written: '6' }),
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(found(more)).toEqual(expected)
  })
})

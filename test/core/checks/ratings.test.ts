import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/core/case/instrument.ts'
import type { GivenRating, Rating } from '../../../src/core/case/rating.ts'
import { ratings } from '../../../src/core/checks/ratings.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { rating, scale } from '../by-hand-ratings.ts'
import { foundBy, type Short } from './found.ts'

const domains = ['housing', 'health']
const half: Instrument = {
  ...scale(['trust'], [1, 2]),
  instrument: 'half',
  levels: [0.5, 1].map((value) => ({ value, label: String(value) })),
}
const other = { ...scale(['health', 'work'], [0, 1]), instrument: 'other' }
const evaluation = evaluationWith(
  {},
  {
    instruments: new Map([
      ['scale', scale(domains, [1, 3])],
      ['other', other],
      ['half', half],
    ]),
  },
)
const among = ['start', 'because', 'intervention', 'reference']
const moments = ['start', 'intervention', 'reference']
const levels = [1, 2, 3]

const found = (...all: readonly GivenRating[]) => foundBy(ratings, told({ ratings: all }), evaluation)

describe('a rating is on an instrument', () => {
  it('that is there, where it names one; that of the settings is told elsewhere', () => {
    expect(found(rating({}), rating({}, { instrument: 'othr' }))).toEqual([
      ['unknown-instrument', 'ratings.1.instrument', {}, { written: 'othr', among: ['scale', 'other', 'half'] }],
    ])
    const odd = told({ ratings: [rating({ nowhere: { start: 9 } })] })
    expect(foundBy(ratings, odd, evaluationWith({ instrument: 'none' }))).toEqual([])
    expect(foundBy(ratings, told({}), evaluation)).toEqual([])
  })

  it('whose domains and levels it uses', () => {
    expect(found(rating({ work: { start: 0 } }, { instrument: 'other' }))).toEqual([])
    expect(found(rating({ work: { start: 0 } }))).toEqual([
      [
        'unknown-domain',
        'ratings.0.scores.work',
        { instrument: 'scale', domains },
        { on: 'key', written: 'work', among: domains },
      ],
    ])
  })
})

describe('a score', () => {
  const outside = (place: string, written: string): Short => [
    'score-outside-scale',
    `ratings.0.scores.housing.${place}`,
    { levels },
    { written },
  ]

  it.each<[string, Rating['scores'], readonly Short[]]>([
    ['on the scale', { housing: { start: 1, intervention: 3, reference: 2 } }, []],
    [
      'off the scale',
      { housing: { start: 0, intervention: 4, reference: 2.5 } },
      [outside('start', '0'), outside('intervention', '4'), outside('reference', '2.5')],
    ],
    ['a range', { housing: { start: { low: 1, high: 3 }, reference: { low: 1, likely: undefined, high: 2 } } }, []],
    [
      'a range that leaves the scale',
      { housing: { reference: { low: 0, likely: 2.5, high: 4 } } },
      [outside('reference.low', '0'), outside('reference.likely', '2.5'), outside('reference.high', '4')],
    ],
    ['with a reason', { housing: { start: 2, because: 'Asked' } }, []],
    ['no level', { housing: 'same', health: 'not-applicable' }, []],
    [
      'no level of a domain that is none',
      { work: 'same' },
      [
        [
          'unknown-domain',
          'ratings.0.scores.work',
          { instrument: 'scale', domains },
          { on: 'key', written: 'work', among: domains },
        ],
      ],
    ],
    [
      'of a scenario that is none',
      { housing: { start: 2, referense: 9 } },
      [['unknown-scenario', 'ratings.0.scores.housing.referense', {}, { on: 'key', written: 'referense', among }]],
    ],
  ])('%s', (_, scores, expected) => {
    expect(found(rating(scores))).toEqual(expected)
  })
})

describe('a profile', () => {
  const profiles = (all: Readonly<Record<string, string>>, more: Partial<GivenRating> = {}) =>
    found({ rater: 'worker', role: 'professional', profiles: all, ...more })
  const wrong = (moment: string, written: string): Short => [
    'profile-wrong',
    `ratings.0.profiles.${moment}`,
    { instrument: 'scale', domains, levels },
    { written },
  ]

  it('has a digit for each domain, which is a level', () => {
    expect(profiles({ start: '13', intervention: '33', reference: '21' })).toEqual([])
    expect(profiles({ start: '1', intervention: '133', reference: '14' })).toEqual([
      wrong('start', '1'),
      wrong('intervention', '133'),
      wrong('reference', '14'),
    ])
  })

  it('stands at a moment, and a reason is none', () => {
    expect(profiles({ referense: '14', because: '12' })).toEqual([
      ['unknown-scenario', 'ratings.0.profiles.referense', {}, { on: 'key', written: 'referense', among: moments }],
      ['unknown-scenario', 'ratings.0.profiles.because', {}, { on: 'key', written: 'because', among: moments }],
    ])
  })

  it('is not there on an instrument of which a level is no digit', () => {
    expect(profiles({ start: '1' }, { instrument: 'half' })).toEqual([
      [
        'profile-wrong',
        'ratings.0.profiles.start',
        { instrument: 'half', domains: ['trust'], levels: [] },
        { written: '1' },
      ],
    ])
  })
})

it('a measurement after the end is looked at as the rating itself, after it', () => {
  const follow_up = [
    { at: '2026-03', scores: { housing: { start: 1 } } },
    { at: '2026-06', scores: { housing: { start: 7 } }, profiles: { start: '99' } },
  ]
  expect(found(rating({}), rating({ housing: { start: 8 } }, { follow_up })).map(([, place]) => place)).toEqual([
    'ratings.1.scores.housing.start',
    'ratings.1.follow_up.1.scores.housing.start',
    'ratings.1.follow_up.1.profiles.start',
  ])
})

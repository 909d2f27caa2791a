import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { Rating } from '../../../src/core/case/rating.ts'
import type { LifeEvent } from '../../../src/core/case/scenario.ts'
import { eventDomains, ratingsComplete, ratingTwice } from '../../../src/core/checks/ratings.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { foundBy, type Short, withScenarios } from './found.ts'

const instruments = new Map([
  ['scale', scale(['housing', 'health'], [1, 5])],
  ['other', { ...scale(['work'], [1, 5]), instrument: 'other' }],
])
const evaluationOf = (settings: Partial<Settings> = {}) => evaluationWith(settings, { instruments })
const found = (all: readonly Rating[] | undefined, settings: Partial<Settings> = {}) =>
  foundBy(ratingsComplete, told({ ratings: all }), evaluationOf(settings))

const missing: readonly Short[] = [['ratings-missing', 'ratings', {}, { on: 'key' }]]
const open = (at: number, ...domains: readonly string[]): readonly Short[] => [
  ['domain-open', `ratings.${at}.scores`, { domains }, { on: 'key' }],
]
const full = points(1, 3, 2)

describe('a case is rated', () => {
  it('by somebody who leads, on at least a domain', () => {
    expect(found(undefined)).toEqual(missing)
    expect(found([])).toEqual(missing)
    expect(found([rating({})])).toEqual(missing)
    expect(found([rating({ housing: 'unknown' })])).toEqual(missing)
    expect(found([rating({ housing: full, health: full })])).toEqual([])
  })

  it('or else that cannot be told: without a reference to compare with, or with no instrument', () => {
    const reference = { kind: 'usual' as const, activities: [] }
    const several = withScenarios(told({}), { one: reference, two: reference })
    expect(foundBy(ratingsComplete, several, evaluationOf({ reference: 'three' }))).toEqual([])
    expect(foundBy(ratingsComplete, several, evaluationOf())).toEqual(missing)
    expect(found(undefined, { instrument: 'none' })).toEqual([])
  })
})

describe('each domain is rated', () => {
  it.each<[string, Rating['scores'], readonly Short[]]>([
    ['at all points', { housing: full, health: full }, []],
    ['or stayed the same, or does not apply', { housing: full, health: 'not-applicable' }, []],
    ['and not by nothing', { housing: full }, open(0, 'health')],
    ['nor by what nobody can tell', { housing: 'unknown', health: full }, open(0, 'housing')],
    ['nor without its start', { housing: full, health: points(undefined, 3, 2) }, open(0, 'health')],
    ['nor without its end', { housing: points(1, undefined, 2), health: full }, open(0, 'housing')],
    ['nor without the reference', { housing: points(1, 3, undefined), health: full }, open(0, 'housing')],
    [
      'each that is not',
      { housing: points(1, 3, undefined), health: points(undefined, 3, 2) },
      open(0, 'housing', 'health'),
    ],
  ])('%s', (_, scores, expected) => {
    expect(found([rating(scores)])).toEqual(expected)
  })

  it('told at the first who leads, on the instrument that is reported', () => {
    const half = { housing: full }
    const client = rating({}, { role: 'client' })
    expect(found([client, rating(half)])).toEqual(open(1, 'health'))
    expect(found([rating({}, { instrument: 'other' }), rating(half)])).toEqual(open(1, 'health'))
    expect(found([rating(half, { rater: 'worker-1', role: 'client' }), rating(half)])).toEqual(open(1, 'health'))
    // Who scores the life of a child as well is told at the scores of the client's own.
    expect(found([rating(half, { of: 'child' }), rating(half)])).toEqual(open(1, 'health'))
    expect(found([rating(half, { of: 'child' }), rating(half, { of: 'client' })])).toEqual(open(1, 'health'))
    expect(found([rating(half), rating(half, { role: 'client' })], { leading_role: 'client' })).toEqual(
      open(1, 'health'),
    )
  })
})

describe('the same person rates a life once on an instrument', () => {
  const twice = (...more: readonly Partial<Rating>[]) =>
    foundBy(ratingTwice, told({ ratings: more.map((one) => ({ ...rating({}), ...one })) }), evaluationOf())

  it('told at each further one, with the number of the first', () => {
    expect(twice({ rater: 'b' }, {}, {}, { of: 'client' }, { instrument: 'scale' })).toEqual(
      [2, 3, 4].map((at) => ['rating-twice', `ratings.${at}.rater`, { first: 2 }]),
    )
  })

  it('and another person, role, life or instrument is another rating', () => {
    expect(twice({}, { rater: 'b' }, { role: 'client' }, { of: 'child' }, { instrument: 'other' })).toEqual([])
    expect(foundBy(ratingTwice, told({}), evaluationOf())).toEqual([])
  })
})

describe('the domain of a life event', () => {
  const event = (domain?: string): LifeEvent => ({ at: '2025-03', text: 'It happened', domain })
  const story = told({ life_events: [event(), event('housing'), event('work'), event('hous')] })

  it('is one of any instrument; told with those of the instrument of the settings', () => {
    expect(foundBy(eventDomains, story, evaluationOf())).toEqual([
      [
        'unknown-domain',
        'scenarios.reference.life_events.3.domain',
        { instrument: null, domains: ['housing', 'health'] },
        { written: 'hous', among: ['housing', 'health', 'work'] },
      ],
    ])
    const unset = evaluationOf({ instrument: 'none' })
    expect(foundBy(eventDomains, story, unset).map(([, , args]) => args)).toEqual([{ instrument: null, domains: [] }])
  })
})

import { describe, expect, it } from 'vitest'
import type { GivenRating } from '../../../src/core/case/rating.ts'
import { scoredRating, takesProfiles } from '../../../src/core/quality/profiles.ts'
import { points, scale } from '../by-hand-ratings.ts'

const domains = ['home', 'money', 'health']
const instrument = scale(domains, [1, 5])
const given = (more: Partial<GivenRating>) => scoredRating({ rater: 'a', role: 'client', ...more }, instrument)

describe('an instrument', () => {
  it('takes profiles where each of its levels is one digit', () => {
    const withLevels = (...values: readonly number[]) =>
      takesProfiles({ ...instrument, levels: values.map((value) => ({ value, label: String(value) })) })
    expect(withLevels(0, 5, 9)).toBe(true)
    expect(withLevels(1, 10)).toBe(false)
    expect(withLevels(-1, 0, 1)).toBe(false)
    expect(withLevels(0, 0.5, 1)).toBe(false)
  })
})

describe('a rating with profiles', () => {
  it('is laid out by domain, each moment in the order of the instrument', () => {
    expect(given({ profiles: { start: '123', intervention: '345' } }).scores).toEqual({
      home: { start: 1, intervention: 3 },
      money: { start: 2, intervention: 4 },
      health: { start: 3, intervention: 5 },
    })
  })

  it('holds the score of one domain at one moment, and the reason for it, before its digit', () => {
    const scores = { home: { ...points(undefined, 5, 4), because: 'A new house' }, health: 'unknown' as const }
    expect(given({ profiles: { start: '123', intervention: '345' }, scores }).scores).toEqual({
      home: { start: 1, intervention: 5, reference: 4, because: 'A new house' },
      money: { start: 2, intervention: 4 },
      health: 'unknown',
    })
  })

  it('keeps of a domain what a rater said in a word, whatever the digit', () => {
    for (const word of ['same', 'not-applicable', 'unknown'] as const)
      expect(given({ profiles: { start: '123' }, scores: { money: word } }).scores).toEqual({
        ...{ home: { start: 1 }, money: word, health: { start: 3 } },
      })
  })

  it('takes nothing from what is no profile', () => {
    const home = points(1, 2, 3)
    expect(
      given({ profiles: { start: '123', intervention: '12', reference: '129' }, scores: { home } }).scores,
    ).toEqual({
      home,
      money: { start: 2 },
      health: { start: 3 },
    })
    expect(given({ profiles: { start: '678' } }).scores).toEqual({ home: {}, money: {}, health: {} })
  })

  it('is laid out later as at the end', () => {
    const follow_up = [
      { at: '2026-03', profiles: { intervention: '321' }, scores: { home: { intervention: 5 } } },
      { at: '2026-06', scores: { home: { intervention: 4 } } },
    ]
    expect(given({ scores: {}, follow_up }).follow_up).toEqual([
      { at: '2026-03', scores: { home: { intervention: 5 }, money: { intervention: 2 }, health: { intervention: 1 } } },
      { at: '2026-06', scores: { home: { intervention: 4 } } },
    ])
    expect(given({ scores: {} })).toEqual({ rater: 'a', role: 'client', scores: {} })
  })
})

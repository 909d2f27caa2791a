import { describe, expect, it } from 'vitest'
import type { GivenRating } from '../../../src/core/case/rating.ts'
import { individualScores } from '../../../src/core/quality/individual-scores.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'

const domains = ['home', 'money', 'health']
const instruments = new Map(['scale', 'other'].map((id) => [id, { ...scale(domains, [1, 5]), instrument: id }]))

/** Who gave the scores that tell whether raters agree. */
function scoresOf(...ratings: readonly GivenRating[]) {
  return individualScores(told({ ratings }), 'reference', evaluationWith({ instrument: 'scale' }, { instruments }))
}

const by = (rater: string, more: Partial<GivenRating> = {}): GivenRating => ({
  ...rating({ home: points(1, 3, 2) }, { rater }),
  ...more,
})

const names = (...ratings: readonly GivenRating[]) =>
  scoresOf(...ratings).map(({ instrument, role, rater }) => `${instrument} ${role} ${rater}`)

describe('the scores that tell whether raters agree', () => {
  it('are of two or more persons in one role, on one instrument', () => {
    expect(names(by('a'), by('b'))).toEqual(['scale professional a', 'scale professional b'])
    expect(names(by('a'))).toEqual([])
    expect(names(by('a'), by('b', { role: 'client' }))).toEqual([])
    expect(names(by('a'), by('b', { instrument: 'other' }))).toEqual([])
    expect(names(by('a'), by('b'), by('c', { role: 'client' }), by('d', { instrument: 'other' }))).toEqual([
      ...['scale professional a', 'scale professional b'],
    ])
    expect(names(by('a', { instrument: 'unheard-of' }), by('b', { instrument: 'unheard-of' }))).toEqual([])
  })

  it('are taken once of who rated twice, and stay apart by role and by instrument', () => {
    const again = by('a', { scores: { home: points(5, 5, 5) } })
    expect(names(by('a'), again)).toEqual([])
    const [first, ...others] = scoresOf(by('a'), again, by('b'))
    expect(first?.levels.start).toEqual([1, null, null])
    expect(others.map(({ rater }) => rater)).toEqual(['b'])
    expect(names(by('a'), by('b'), by('a', { instrument: 'other' }), by('b', { instrument: 'other' }))).toHaveLength(4)
    expect(names(by('a'), by('b'), by('a', { role: 'client' }), by('b', { role: 'client' }))).toHaveLength(4)
  })

  it('are not those of a group, of another life, or given after the scores of others were seen', () => {
    expect(names(by('a', { role: 'group' }), by('b', { role: 'group' }))).toEqual([])
    expect(names(by('a', { of: 'child' }), by('b', { of: 'child' }))).toEqual([])
    expect(names(by('a'), by('b', { after_discussion: true }))).toEqual([])
    expect(names(by('a', { of: 'client' }), by('b', { after_discussion: false }))).toHaveLength(2)
  })

  it('are settled where a group agreed on the same life on the same instrument', () => {
    const settled = (group: Partial<GivenRating>) =>
      scoresOf(by('a'), by('b'), by('all', { role: 'group', ...group })).map((one) => one.settled)
    expect(settled({})).toEqual([true, true])
    expect(settled({ instrument: 'scale' })).toEqual([true, true])
    expect(settled({ of: 'child' })).toEqual([false, false])
    expect(settled({ instrument: 'other' })).toEqual([false, false])
    expect(settled({ role: 'client' })).toEqual([false, false])
  })

  it('hold a level for each domain, null where none was given, and beside it whether it stayed the same', () => {
    const scores = { home: points(1, { low: 2, likely: 4, high: 5 }, 2), money: 'unknown' as const }
    const [own] = scoresOf(by('a', { scores, others: 'same' }), by('b'))
    expect(own?.levels).toEqual({ start: [1, null, null], intervention: [4, null, null], reference: [2, null, null] })
    expect(own?.same).toEqual([false, false, true])
    const [profiled] = scoresOf(by('a', { scores: { money: 'same' }, profiles: { start: '123' } }), by('b'))
    expect(profiled?.levels.start).toEqual([1, null, 3])
    expect(profiled?.same).toEqual([false, true, false])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../src/core/case/rating.ts'
import type { RatedDomain } from '../../../src/core/quality/effect.ts'
import { combined, leadingRatings, worseMiddle } from '../../../src/core/quality/raters.ts'
import { points, qualityOf, rating, scale } from '../by-hand-ratings.ts'

const home = scale(['home'], [1, 5])
const homeDown = scale(['home'], [1, 5], 'lower-is-better')

/** What these raters together say of one domain. */
const together = (...scores: readonly Rating['scores'][string][]) =>
  qualityOf(
    home,
    scores.map((one, at) => rating({ home: one }, { rater: `worker-${at}` })),
  ).domains[0]

describe('the middle of several levels', () => {
  it('is the median, of an even number the worse of the two in the middle', () => {
    expect(worseMiddle([5, 1, 2], 'higher-is-better')).toBe(2)
    expect(worseMiddle([5, 1, 2, 4], 'higher-is-better')).toBe(2)
    expect(worseMiddle([5, 1, 2, 4], 'lower-is-better')).toBe(4)
    expect(worseMiddle([10, 9], 'higher-is-better')).toBe(9)
    expect(worseMiddle([], 'lower-is-better')).toBeNull()
  })

  it('is mirrored where the scale is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (levels) => {
        const mirrored = levels.map((level) => 6 - level)
        expect(worseMiddle(mirrored, 'lower-is-better')).toBe(6 - (worseMiddle(levels, 'higher-is-better') as number))
      }),
    )
  })
})

describe('a domain that several rated', () => {
  it('takes the worse middle of each level, and the middle of the changes nearer to 0', () => {
    expect(together(points(2, 4, 3), points(3, 4, 1))).toMatchObject({
      ...{ status: 'rated', start: 2, intervention: 4, reference: 1, change: 1, effect: 1, effect_range: [1, 3] },
    })
    const lower = qualityOf(homeDown, [
      rating({ home: points(2, 4, 3) }),
      rating({ home: points(3, 4, 1) }, { rater: 'worker-2' }),
    ])
    expect(lower.domains[0]).toMatchObject({ start: 3, intervention: 4, reference: 3, change: -1, effect: -1 })
  })

  it('leaves out who cannot tell, or says that it does not apply, where another rated it', () => {
    const alone = { ...together(points(2, 4, 3)) }
    expect(together(points(2, 4, 3), 'unknown')).toEqual(alone)
    expect(together('not-applicable', points(2, 4, 3))).toEqual(alone)
    expect(together('not-applicable', 'unknown', points(2, 4, 3))).toEqual(alone)
  })

  it('does not apply where all who can tell say so, and is open where nobody can', () => {
    const nothing = { start: null, intervention: null, reference: null, change: null, effect: null }
    expect(together('not-applicable', 'not-applicable')).toMatchObject({ status: 'not-applicable', ...nothing })
    expect(together('not-applicable', 'unknown')).toMatchObject({ status: 'not-applicable', ...nothing })
    expect(together('unknown', 'unknown')).toMatchObject({ status: 'open', ...nothing })
  })

  it('takes each point of those who gave it: what one left out is not the lowest level', () => {
    expect(together(points(undefined, 4, 3), points(2, 5, undefined))).toMatchObject({
      ...{ start: 2, intervention: 4, reference: 3, change: 3, effect: 1, effect_range: null },
    })
    expect(together('same', points(2, 4, 3))).toMatchObject({
      ...{ start: 2, intervention: 4, reference: 3, change: 0, effect: 0, effect_range: [0, 1] },
    })
  })

  it('is what one says where only one says anything', () => {
    const only: RatedDomain = { start: 1, intervention: null, reference: 2, change: null, effect: null }
    expect(combined([only], 'higher-is-better')).toEqual(only)
    expect(combined([only, 'open'], 'higher-is-better')).toEqual(only)
    expect(combined([], 'higher-is-better')).toBe('open')
  })
})

describe('each rater apart', () => {
  const two = scale(['home', 'money'], [1, 5])
  const classes = (...scores: readonly Rating['scores'][]) =>
    qualityOf(
      two,
      scores.map((one, at) => rating(one, { rater: `worker-${at}` })),
    ).raters.map(({ class_change, class_effect }) => [class_change, class_effect])

  it('has a class of change and one of effect, over the domains that apply to this life', () => {
    expect(
      classes(
        { home: points(2, 4, 5), money: points(3, 3, 3) },
        { home: points(2, 4, 3), money: 'not-applicable' },
        { home: points(4, 3, 3), money: 'same' },
      ),
    ).toEqual([
      ['better', 'worse'],
      ['better', 'better'],
      ['worse', 'same'],
    ])
  })

  it('is unknown where that rater left a domain open, or says that none applies', () => {
    expect(
      classes(
        { home: points(2, 4, 5) },
        { home: points(2, 4, undefined), money: 'same' },
        { home: 'not-applicable', money: 'not-applicable' },
      ),
    ).toEqual([
      ['unknown', 'unknown'],
      ['better', 'unknown'],
      ['unknown', 'unknown'],
    ])
  })
})

describe('the ratings that lead', () => {
  it('are of one role, or of a group, and of the life of the client', () => {
    const all = [
      rating({}, { rater: 'a' }),
      rating({}, { rater: 'b', of: 'client' }),
      rating({}, { rater: 'c', role: 'client' }),
      rating({}, { rater: 'd', role: 'group', of: 'child' }),
    ]
    expect(leadingRatings(all, 'professional').map(({ rater }) => rater)).toEqual(['a', 'b'])
    expect(leadingRatings(all, 'client').map(({ rater }) => rater)).toEqual(['c'])
    expect(leadingRatings(all, 'volunteer')).toEqual([])
    const settled = [...all, rating({}, { rater: 'e', role: 'group' })]
    expect(leadingRatings(settled, 'client').map(({ rater }) => rater)).toEqual(['e'])
  })
})

describe('what several measured later', () => {
  const later = (intervention: number, reference?: number) => [
    { at: '2026-06', scores: { home: { intervention, reference } } },
  ]
  const followed = (...ratings: readonly Partial<Rating>[]) =>
    qualityOf(
      home,
      ratings.map(({ scores = {}, ...more }, at) => rating(scores, { rater: `worker-${at}`, ...more })),
    ).domains[0]?.follow_up

  it('is the worse middle of their levels, and per rater first what became of the end', () => {
    expect(
      followed(
        { scores: { home: points(1, 2, 1) }, follow_up: later(5, 4) },
        { scores: { home: points(1, 3, 1) }, follow_up: later(4, 1) },
      ),
    ).toEqual([{ at: '2026-06', intervention: 4, reference: 1, lasting: 1, effect: 1 }])
  })

  it('counts nobody who did not measure again, put no reference, or gave no end', () => {
    expect(
      followed(
        { scores: { home: points(1, 3, 1) }, follow_up: later(4) },
        { scores: { home: points(1, undefined, 1) }, follow_up: later(5, 3) },
        { scores: { home: points(1, 1, 1) } },
      ),
    ).toEqual([{ at: '2026-06', intervention: 4, reference: 3, lasting: 1, effect: 2 }])
  })
})

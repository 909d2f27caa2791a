import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Score } from '../../src/core/case/rating.ts'
import { classOf } from '../../src/core/quality/class.ts'
import type { QualityOfLife } from '../../src/core/quality/quality-of-life.ts'
import { middleNearerZero } from '../../src/core/quality/raters.ts'
import { points, qualityOf, rating, scale } from './by-hand-ratings.ts'
import { minus, plain } from './compare-amounts.ts'

const steps = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 7 })

describe('the class of a case', () => {
  it('is better with one better and none worse, worse the other way, else mixed or the same', () => {
    expect(classOf([0, 1, 0])).toBe('better')
    expect(classOf([0, -1, 0])).toBe('worse')
    expect(classOf([3, -1, 3])).toBe('mixed')
    expect(classOf([0, 0])).toBe('same')
  })

  it('is unknown where a domain is open, however good the others', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (values, at) => {
        expect(classOf(values.toSpliced(at % (values.length + 1), 0, null as never))).toBe('unknown')
      }),
    )
    expect(classOf([])).toBe('unknown')
  })

  it('changes sides with the sign of every step', () => {
    const opposite = { better: 'worse', worse: 'better', mixed: 'mixed', same: 'same', unknown: 'unknown' } as const
    fc.assert(
      fc.property(steps, (values) => {
        expect(classOf(values.map((step) => -step))).toBe(opposite[classOf(values)])
      }),
    )
  })

  it('does not get worse when a step gets better', () => {
    const rank = { worse: 0, mixed: 1, same: 1, better: 2, unknown: 1 } as const
    fc.assert(
      fc.property(steps, fc.nat(), (values, chosen) => {
        const at = chosen % values.length
        expect(rank[classOf(values.with(at, (values[at] as number) + 1))]).toBeGreaterThanOrEqual(rank[classOf(values)])
      }),
    )
  })
})

describe('the middle of several raters', () => {
  it('is the median, of an even number the middle value nearer to 0', () => {
    expect(middleNearerZero([1, 3, 2])).toBe(2)
    expect(middleNearerZero([1, 2])).toBe(1)
    expect(middleNearerZero([-2, -1])).toBe(-1)
    expect(middleNearerZero([-1, 2])).toBe(-1)
    expect(middleNearerZero([0, 4, 2, 3])).toBe(2)
    expect(middleNearerZero([-2, 2])).toBe(0)
    expect(middleNearerZero([2])).toBe(2)
    expect(middleNearerZero([])).toBeNull()
  })

  it('changes sign with the sign of all, and stays between them', () => {
    fc.assert(
      fc.property(steps, (values) => {
        const middle = middleNearerZero(values) as number
        expect(plain(middleNearerZero(values.map((step) => -step)))).toBe(minus(middle))
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values))
        expect(middle).toBeLessThanOrEqual(Math.max(...values))
        expect(middleNearerZero(values.toReversed())).toBe(middle)
      }),
    )
  })

  it('of an even number never overstates what half of them say', () => {
    fc.assert(
      fc.property(
        steps.filter(({ length }) => length % 2 === 0),
        (values) => {
          const middle = Math.abs(middleNearerZero(values) as number)
          expect(values.filter((step) => Math.abs(step) >= middle).length).toBeGreaterThanOrEqual(values.length / 2)
        },
      ),
    )
  })
})

const two = scale(['home', 'money'], [1, 5])
const effectOf = ({ domains }: QualityOfLife, domain = 'home') => domains.find((one) => one.domain === domain)?.effect

describe('change and effect', () => {
  it('compare the end with the start, and the end with the end that would have been', () => {
    const quality = qualityOf(two, [rating({ home: points(2, 4, 3), money: points(3, 3, 1) })])
    expect(quality.domains.map(({ change, effect }) => [change, effect])).toEqual([
      [2, 1],
      [0, 2],
    ])
    expect([quality.class_change, quality.class_effect]).toEqual(['better', 'better'])
  })

  it('are two things: life may have got worse and still be better than without', () => {
    const quality = qualityOf(two, [rating({ home: points(4, 3, 1) }, { others: 'same' })])
    expect([quality.class_change, quality.class_effect]).toEqual(['worse', 'better'])
  })

  it('say of one domain that it stayed the same, does not apply, or cannot be told, whatever holds for the others', () => {
    const of = (status: 'same' | 'not-applicable' | 'unknown') =>
      qualityOf(two, [rating({ home: points(2, 4, 3), money: status }, { others: 'same' })])
    expect(of('not-applicable').domains[1]).toMatchObject({ status: 'not-applicable', change: null, effect: null })
    expect(of('not-applicable').class_effect).toBe('better')
    expect(of('unknown').domains[1]).toMatchObject({ status: 'open', change: null, effect: null })
    expect(of('unknown').class_effect).toBe('unknown')
    expect(of('same').domains[1]).toMatchObject({ status: 'rated', change: 0, effect: 0 })
  })

  it('answer for the other domains: the same, not applicable, or left open', () => {
    const of = (others?: 'same' | 'not-applicable') => qualityOf(two, [rating({ home: points(2, 4, 3) }, { others })])
    expect(of('same').domains[1]).toMatchObject({ status: 'rated', change: 0, effect: 0 })
    expect(of('not-applicable').domains[1]).toMatchObject({ status: 'not-applicable', change: null, effect: null })
    expect(of().domains[1]).toMatchObject({ status: 'open', change: null, effect: null })
    expect([of('same'), of('not-applicable'), of()].map(({ class_effect }) => class_effect)).toEqual([
      'better',
      'better',
      'unknown',
    ])
  })

  it('take of a range its most likely level', () => {
    expect(effectOf(qualityOf(two, [rating({ home: points(2, { low: 2, likely: 4, high: 5 }, 3) })]))).toBe(1)
  })

  it('are unknown of a range that names no level as the likely one, unless it is a range of one', () => {
    expect(effectOf(qualityOf(two, [rating({ home: points(2, { low: 2, high: 5 }, 3) })]))).toBeNull()
    expect(effectOf(qualityOf(two, [rating({ home: points(2, { low: 5, high: 5 }, 3) })]))).toBe(2)
  })

  it('are mirrored exactly on a scale where lower is better', () => {
    const level = fc.integer({ min: 1, max: 5 })
    const threes = fc.record({ home: fc.tuple(level, level, level), money: fc.tuple(level, level, level) })
    const one = fc.array(threes, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(one, (raters) => {
        const mirror = (score: Score) => 6 - (score as number)
        const ratingsOf = (turned: boolean) =>
          raters.map(({ home, money }) => {
            const of = (three: readonly number[]) =>
              points(...(three.map((score) => (turned ? mirror(score) : score)) as [number, number, number]))
            return rating({ home: of(home), money: of(money) })
          })
        const higher = qualityOf(scale(['home', 'money'], [1, 5], 'higher-is-better'), ratingsOf(false))
        const lower = qualityOf(scale(['home', 'money'], [1, 5], 'lower-is-better'), ratingsOf(true))
        const of = ({ class_change, class_effect, raters: all, domains }: QualityOfLife) =>
          plain({
            class_change,
            class_effect,
            all,
            steps: domains.map(({ change, effect, effect_range }) => ({ change, effect, effect_range })),
          })
        expect(of(lower)).toEqual(of(higher))
        if (raters.length % 2 === 1) expect(lower.index?.effect).toBeCloseTo(higher.index?.effect as number, 9)
      }),
    )
  })
})

describe('raters', () => {
  const says = (effect: number, more: Parameters<typeof rating>[1]) =>
    rating({ home: points(3, 3 + effect, 3) }, { others: 'same', ...more })

  it('are taken per rater first, and then in the middle', () => {
    // The middle of their ends is 3 against 2; but their effects are 0, 3 and -1.
    const quality = qualityOf(two, [
      rating({ home: points(1, 3, 3) }),
      rating({ home: points(1, 4, 1) }),
      rating({ home: points(1, 1, 2) }),
    ])
    expect(effectOf(quality)).toBe(0)
  })

  it('of another role stand beside and are never mixed in', () => {
    const own = says(1, { role: 'professional' })
    const others = [
      says(-2, { role: 'client', rater: 'client-1' }),
      says(-2, { role: 'client', rater: 'client-2' }),
      says(-2, { role: 'outsider', rater: 'neighbour' }),
    ]
    const quality = qualityOf(two, [own, ...others])
    expect(quality.class_effect).toBe('better')
    expect(effectOf(quality)).toBe(1)
    expect(quality.domains[0]?.effect_range).toBeNull()
    expect(quality.raters.map(({ leading, class_effect }) => [leading, class_effect])).toEqual([
      [true, 'better'],
      [false, 'worse'],
      [false, 'worse'],
      [false, 'worse'],
    ])
    expect(qualityOf(two, [own, ...others], { leading_role: 'client' }).class_effect).toBe('worse')
  })

  it('never are those of the client where another is rated', () => {
    const quality = qualityOf(two, [says(1, {}), says(-2, { of: 'child' }), says(-2, { of: 'carer' })])
    expect(effectOf(quality)).toBe(1)
    expect(quality.raters.map(({ of, leading }) => [of, leading])).toEqual([
      ['client', true],
      ['child', false],
      ['carer', false],
    ])
  })

  it('in consensus go before their own scores', () => {
    const quality = qualityOf(two, [
      says(1, {}),
      says(1, { rater: 'worker-2' }),
      says(-1, { role: 'group', rater: 'all' }),
    ])
    expect(effectOf(quality)).toBe(-1)
    expect(quality.raters.map(({ leading }) => leading)).toEqual([false, false, true])
  })

  it('leave a case open where nobody of the leading role rated it', () => {
    const quality = qualityOf(two, [says(1, { role: 'client' })])
    expect([quality.class_change, quality.class_effect]).toEqual(['unknown', 'unknown'])
    expect(quality.domains.map(({ status }) => status)).toEqual(['open', 'open'])
  })

  it('show how far they differ', () => {
    const quality = qualityOf(two, [says(-1, {}), says(2, { rater: 'worker-2' }), says(1, { rater: 'worker-3' })])
    expect(quality.domains[0]?.effect_range).toEqual([-1, 2])
    expect(effectOf(quality)).toBe(1)
  })
})

describe('what lasts', () => {
  const at = (moment: string, level: number, reference?: number) => ({
    at: moment,
    scores: { home: { intervention: level, reference } },
  })
  const followed = (
    follow_up: readonly ReturnType<typeof at>[],
    direction: 'higher-is-better' | 'lower-is-better' = 'higher-is-better',
  ) =>
    qualityOf(scale(['home'], [1, 5], direction), [rating({ home: points(2, 3, 2) }, { follow_up })]).domains[0]
      ?.follow_up

  it('is the level after support less that at its end, turned so that plus is better', () => {
    const later = { at: '2026-06', reference: null, effect: null }
    expect(followed([at('2026-06', 4)])).toEqual([{ ...later, intervention: 4, lasting: 1 }])
    expect(followed([at('2026-06', 3)])).toEqual([{ ...later, intervention: 3, lasting: 0 }])
    expect(followed([at('2026-06', 4)], 'lower-is-better')).toEqual([{ ...later, intervention: 4, lasting: -1 }])
  })

  it('has an effect only beside the reference at that moment', () => {
    expect(followed([at('2026-06', 4, 3)])).toMatchObject([{ reference: 3, lasting: 1, effect: 1 }])
    expect(followed([at('2026-06', 4, 3)], 'lower-is-better')).toMatchObject([{ reference: 3, effect: -1 }])
  })

  it('comes in the order of time, so that the last one is the latest', () => {
    expect(followed([at('2026-06', 1), at('2026-01', 4)])?.map(({ intervention }) => intervention)).toEqual([4, 1])
    expect(followed([at('month 18', 1), at('month 6', 4)])?.map((one) => one.at)).toEqual(['month 6', 'month 18'])
  })
})

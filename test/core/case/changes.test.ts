import { describe, expect, it } from 'vitest'
import { type Change, changed } from '../../../src/core/case/change.ts'
import { comparedReference, referencesOf } from '../../../src/core/case/compared-reference.ts'
import type { Scenario } from '../../../src/core/case/scenario.ts'
import { line, told } from '../by-hand.ts'
import { points, rating } from '../by-hand-ratings.ts'

const [first, second, third] = [line(1, 10, { label: 'A' }), line(2, 20, { label: 'B' }), line(3, 30)]
const story = told({ intervention: [first, second], reference: [third] })

describe('a case with changes made', () => {
  const activities = (...changes: readonly Change[]) => {
    const { intervention, reference } = changed(story, changes).scenarios
    return [intervention?.activities, reference?.activities]
  }
  const on = { scenario: 'intervention' } as const

  it('is the same without any', () => {
    expect(changed(story, [])).toEqual(story)
    expect(activities({ kind: 'drop-activity', scenario: 'nowhere', at: 0 })).toEqual([[first, second], [third]])
  })

  it('has an activity more at the end of its scenario, also where nothing was known of it', () => {
    expect(activities({ kind: 'add-activity', ...on, activity: third })).toEqual([[first, second, third], [third]])
    const open = told({ intervention: 'unknown', reference: 'unknown' })
    const { scenarios } = changed(open, [{ kind: 'add-activity', ...on, activity: first }])
    expect([scenarios.intervention?.activities, scenarios.reference?.activities]).toEqual([[first], 'unknown'])
  })

  it('has other fields in the activity at that place, and none where a field is taken away', () => {
    const change = { kind: 'change-activity', ...on, at: 1, fields: { quantity: 5, label: null } } as const
    const { label: _, ...others } = second
    expect(activities(change)).toEqual([[first, { ...others, quantity: 5 }], [third]])
    expect(activities(change, { ...change, fields: { quantity: 6 } })[0]?.[1]).toEqual({ ...others, quantity: 6 })
  })

  it('finds activities by their place in the case as it was, whatever was dropped or added before', () => {
    expect(
      activities(
        { kind: 'drop-activity', ...on, at: 0 },
        { kind: 'add-activity', ...on, activity: third },
        { kind: 'change-activity', ...on, at: 1, fields: { quantity: 9 } },
      ),
    ).toEqual([[{ ...second, quantity: 9 }, third], [third]])
    expect(activities({ kind: 'drop-activity', scenario: 'reference', at: 0 })).toEqual([[first, second], []])
  })

  it('has the attribution that was set last, and else that of before', () => {
    const attribution = (share: number) =>
      ({ share, because: 'So it went' }) as unknown as NonNullable<typeof story.attribution>
    const set = (share: number): Change => ({ kind: 'set-attribution', attribution: attribution(share) })
    expect(changed(story, [set(0.5), set(0.7)]).attribution).toEqual(attribution(0.7))
    const other: Change = { kind: 'drop-activity', ...on, at: 0 }
    expect(changed(story, [set(0.5), other]).attribution).toEqual(attribution(0.5))
    expect(changed({ ...story, attribution: attribution(0.2) }, []).attribution).toEqual(attribution(0.2))
    expect('attribution' in changed(story, [])).toBe(false)
  })

  it('has ratings replaced at their place, and more after them', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((rater) => rating({ home: points(1, 2, 1) }, { rater })) as [
      ReturnType<typeof rating>,
      ReturnType<typeof rating>,
      ReturnType<typeof rating>,
    ]
    const rated = { ...story, ratings: [a, b] }
    expect(changed(rated, [{ kind: 'replace-rating', at: 1, rating: c }]).ratings).toEqual([a, c])
    expect(changed(rated, [{ kind: 'add-rating', rating: c }]).ratings).toEqual([a, b, c])
    expect(changed(rated, [{ kind: 'drop-activity', ...on, at: 1 }]).ratings).toEqual([a, b])
    expect(changed(story, [{ kind: 'add-rating', rating: c }]).ratings).toEqual([c])
    expect('ratings' in changed(story, [])).toBe(false)
  })
})

describe('what a case is compared with', () => {
  const scenario = (kind?: Scenario['kind']): Scenario => ({ kind, activities: [] }) as Scenario
  const with_ = (scenarios: Readonly<Record<string, Scenario>>) =>
    ({ ...story, scenarios: { intervention: scenario(), ...scenarios } }) as typeof story

  it('is its only reference, whatever that is called, and of several the one of the settings', () => {
    const one = with_({ before: scenario('usual') })
    expect(comparedReference(one, 'reference')).toEqual({ scenario: 'before', kind: 'usual' })
    const two = with_({ before: scenario('usual'), better: scenario('improved') })
    expect(referencesOf(two)).toEqual(['before', 'better'])
    expect(comparedReference(two, 'better')).toEqual({ scenario: 'better', kind: 'improved' })
    expect(comparedReference(two, 'reference')).toBeNull()
  })

  it('is nothing where there is none, or where it does not say what kind it is', () => {
    expect(comparedReference(with_({}), 'reference')).toBeNull()
    expect(comparedReference(with_({}), 'intervention')).toBeNull()
    expect(comparedReference(with_({ reference: scenario() }), 'reference')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import type { Outcome } from '../../../src/core/case/outcome.ts'
import { linesWithoutOutcome, outcomes, quotes } from '../../../src/core/checks/outcomes.ts'
import { evaluationWith, line, listed, pricesOf, type Told, told } from '../by-hand.ts'
import { scale } from '../by-hand-ratings.ts'
import { foundBy, type Short, withScenarios } from './found.ts'

const instruments = new Map([
  ['scale', scale(['housing', 'health'], [1, 5])],
  ['other', scale(['health', 'work'], [1, 3])],
])
const evaluation = evaluationWith(
  { approaches: { steps: { evaluated_support: ['visit'] } } },
  { instruments, prices: pricesOf(listed('visit', 'Visit', 80), listed('bus', 'Bus', 2)) },
)

const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({ id, text: 'What changed', ...more })
const bus = (more: Partial<Activity> = {}): Activity => ({ quantity: 1, price: 'bus', ...more })
const doctor = line(1, 40, { label: 'Doctor' })

describe('an outcome', () => {
  const of = (...all: readonly Outcome[]) =>
    foundBy(
      outcomes,
      told({ outcomes: all, intervention: [bus(), doctor, line(1, 10)], reference: [bus()] }),
      evaluation,
    )

  it('leads to outcomes of the case, and the words that could be meant are their names', () => {
    expect(of(outcome('rest', { leads_to: ['work', 'wrk', 'home'] }), outcome('work'))).toEqual([
      ['unknown-outcome', 'outcomes.0.leads_to.1', {}, { written: 'wrk', among: ['rest', 'work'] }],
      ['unknown-outcome', 'outcomes.0.leads_to.2', {}, { written: 'home', among: ['rest', 'work'] }],
    ])
  })

  it('has a name of its own, told at each further one', () => {
    const second = (at: number): Short => ['duplicate-id', `outcomes.${at}.id`, { of: 'outcome' }, { written: 'rest' }]
    expect(of(outcome('rest'), outcome('work'), outcome('rest'), outcome('rest'))).toEqual([second(2), second(3)])
  })

  it('is counted by a price or a label of the case; no label is proposed, which may hold words of a client', () => {
    expect(of(outcome('rest', { counted_by: 'bus' }), outcome('work', { counted_by: 'Doctor' }))).toEqual([])
    expect(of(outcome('rest', { counted_by: 'visit' }))).toEqual([
      ['unknown-line', 'outcomes.0.counted_by', {}, { written: 'visit', among: ['bus'] }],
    ])
  })

  it('stands in a domain of any instrument; told with those of the instrument of the settings', () => {
    expect(of(outcome('rest', { domain: 'housing' }), outcome('work', { domain: 'work' }))).toEqual([])
    const domains = ['housing', 'health']
    const wrong = { written: 'hous', among: ['housing', 'health', 'work'] }
    expect(of(outcome('rest', { domain: 'hous' }))).toEqual([
      ['unknown-domain', 'outcomes.0.domain', { instrument: null, domains }, wrong],
    ])
    const story = told({ outcomes: [outcome('rest', { domain: 'hous' })] })
    expect(foundBy(outcomes, story)).toEqual([
      ['unknown-domain', 'outcomes.0.domain', { instrument: null, domains: [] }, { written: 'hous', among: [] }],
    ])
  })

  it('does not come back to itself, told at the step that does, after all else', () => {
    const chain = [
      outcome('first', { leads_to: ['none', 'a'] }),
      outcome('a', { leads_to: ['b', 'b'] }),
      outcome('b', { leads_to: ['last', 'a'] }),
      outcome('last'),
    ]
    expect(of(...chain)).toEqual([
      ['unknown-outcome', 'outcomes.0.leads_to.0', {}, { written: 'none', among: ['first', 'a', 'b', 'last'] }],
      ['outcome-cycle', 'outcomes.2.leads_to.1', { through: ['a', 'b', 'a'] }, { written: 'a' }],
    ])
  })

  it('may be reached in several ways, and begin anywhere', () => {
    const ways = [
      outcome('end'),
      outcome('left', { leads_to: ['end'] }),
      outcome('right', { leads_to: ['left', 'end'] }),
      outcome('top', { leads_to: ['left', 'right', 'left'] }),
    ]
    expect(of(...ways)).toEqual([])
    expect(of(...ways.toReversed())).toEqual([])
  })
})

describe('a line that counts and no outcome tells of', () => {
  const found = (story: Told, ids: readonly string[] = ['nothing']) =>
    foundBy(
      linesWithoutOutcome,
      told({ outcomes: ids.map((counted_by) => outcome(counted_by, { counted_by })), ...story }),
      evaluation,
    )
  const untold = (place: string): readonly Short[] => [['line-without-outcome', place]]

  it('is noted at its first line, once for each thing', () => {
    expect(found({ intervention: [bus()], reference: [doctor, bus({ quantity: 2 }), doctor] })).toEqual([
      ...untold('line'),
      ...untold('scenarios.reference.activities.0'),
    ])
  })

  it('is called by its price or else its label, or else by its source', () => {
    const source = (title: string) => line(1, 10, { price_of: { source: { title } } })
    expect(found({ reference: [source('A study'), source('A study'), source('A list')] })).toHaveLength(2)
    expect(found({ reference: [bus({ label: 'One' }), bus({ label: 'Other' })] })).toHaveLength(1)
    expect(found({ reference: [bus({ label: 'One' }), bus({ label: 'Other' })] }, ['Other'])).toEqual([])
    expect(found({ reference: [bus()] }, ['bus'])).toEqual([])
    expect(found({ reference: [doctor] }, ['Doctor'])).toEqual([])
  })

  it('is noted only where a case tells outcomes', () => {
    expect(found({ reference: [bus()], outcomes: [] })).toEqual([])
    expect(found({ reference: [bus()], outcomes: undefined })).toEqual([])
    expect(found({ reference: [bus()], outcomes: [outcome('rest')] })).toEqual(
      untold('scenarios.reference.activities.0'),
    )
  })

  it('is not what is only told, nor the support itself', () => {
    expect(found({ intervention: [bus({ counted: false })] })).toEqual([])
    expect(found({ intervention: [bus({ investment: true })] })).toEqual([])
    expect(found({ intervention: [bus({ investment: false })] })).toEqual(untold('line'))
    const visit = { quantity: 1, price: 'visit' }
    expect(found({ intervention: [visit], approach: 'steps' })).toEqual([])
    // Where nothing says what the support is, it may be anything.
    expect(found({ intervention: [visit] })).toEqual(untold('line'))
  })

  it('is not what stands alike in all courses, but for its reasons', () => {
    const same = { intervention: [bus({ because: 'Asked for' })], reference: [bus({ basis: 'told' })] }
    expect(found(same)).toEqual([])
    expect(found({ ...same, certainty: 0.5 })).toEqual(untold('line'))
    expect(found({ intervention: [bus({ certainty: 0.5 })], reference: [bus()], certainty: 0.5 })).toEqual([])
    expect(found({ intervention: [bus({ quantity: 3 })], reference: [bus()] })).toEqual(untold('line'))
    const third = withScenarios(told({ ...same, outcomes: [outcome('rest')] }), { third: { activities: [] } })
    expect(foundBy(linesWithoutOutcome, third, evaluation)).toEqual(untold('line'))
  })
})

describe('what somebody said in a case', () => {
  it('is told at the words themselves', () => {
    const experience = [{ role: 'client' as const }, { role: 'worker' as const, said: 'It helped' }]
    expect(foundBy(quotes, told({ experience }))).toEqual([['quote-without-consent', 'experience.1.said']])
    expect(foundBy(quotes, told({}))).toEqual([])
  })
})

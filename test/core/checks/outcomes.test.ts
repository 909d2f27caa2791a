import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import type { Outcome } from '../../../src/core/case/outcome.ts'
import { outcomes, quotes } from '../../../src/core/checks/outcomes.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { scale } from '../by-hand-ratings.ts'
import { foundBy, type Short } from './found.ts'

const instruments = new Map([
  ['scale', scale(['housing', 'health'], [1, 5])],
  ['other', scale(['health', 'work'], [1, 3])],
])
const evaluation = evaluationWith({}, { instruments })

const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({ id, text: 'What changed', ...more })
const bus: Activity = { quantity: 1, price: 'bus' }
const doctor = line(1, 40, { label: 'Doctor' })

describe('an outcome', () => {
  const of = (...all: readonly Outcome[]) =>
    foundBy(outcomes, told({ outcomes: all, intervention: [bus, doctor, line(1, 10)], reference: [bus] }), evaluation)

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

  it('comes back once, wherever the chain begins and however it is reached', () => {
    const [there, back] = [outcome('there', { leads_to: ['back'] }), outcome('back', { leads_to: ['there'] })]
    const first = outcome('first', { leads_to: ['there', 'back'] })
    const cycle = (at: number, ...through: readonly string[]): readonly Short[] => [
      ['outcome-cycle', `outcomes.${at}.leads_to.0`, { through }, { written: through[0] }],
    ]
    expect(of(there, back)).toEqual(cycle(1, 'there', 'back', 'there'))
    expect(of(first, there, back)).toEqual(cycle(2, 'there', 'back', 'there'))
    expect(of(back, there, first)).toEqual(cycle(1, 'back', 'there', 'back'))
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

describe('what somebody said in a case', () => {
  it('is told at the words themselves', () => {
    const experience = [{ role: 'client' as const }, { role: 'worker' as const, said: 'It helped' }]
    expect(foundBy(quotes, told({ experience }))).toEqual([['quote-without-consent', 'experience.1.said']])
    expect(foundBy(quotes, told({}))).toEqual([])
  })
})

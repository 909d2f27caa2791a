import { describe, expect, it } from 'vitest'
import type { Approach } from '../../../src/core/case/evaluation.ts'
import { aggregatesWithParts, sameLineTwice } from '../../../src/core/checks/double-counting.ts'
import { evaluatedSupport, toldNotCounted } from '../../../src/core/checks/told-not-counted.ts'
import { evaluationWith, line, listed, pricesOf, type Told, told } from '../by-hand.ts'
import { foundBy, type Short, withScenarios } from './found.ts'

describe('a price that holds other prices', () => {
  const evaluation = evaluationWith(
    {},
    {
      prices: pricesOf(
        listed('bed', 'Bed', 100),
        listed('meal', 'Meal', 10),
        listed('stay', 'Stay', 200, { includes: ['meal', 'bed'] }),
        listed('week', 'Week', 900, { includes: ['bed'] }),
      ),
    },
  )
  const of = (price: string, counted?: boolean) => ({ quantity: 1, price, counted })
  const found = (story: Told) => foundBy(aggregatesWithParts, told(story), evaluation)
  const held = (place: string, price: string, part: string): Short => [
    'aggregate-with-parts',
    `${place}.price`,
    { price, part },
    { written: part },
  ]

  it('does not stand beside them, before or after', () => {
    expect(found({ intervention: [of('bed'), of('none'), line(1, 10), of('stay'), of('meal')] })).toEqual([
      held('line', 'stay', 'bed'),
      held('scenarios.intervention.activities.4', 'stay', 'meal'),
    ])
  })

  it('is told once of a part that several hold: the first of them', () => {
    expect(found({ intervention: [of('bed'), of('week'), of('stay'), of('week')] })).toEqual([
      held('line', 'week', 'bed'),
    ])
  })

  it('may stand beside them in another scenario, beside others, or where one of both is only told', () => {
    expect(found({ intervention: [of('stay')], reference: [of('bed'), of('meal')] })).toEqual([])
    expect(found({ intervention: [of('stay'), of('stay'), of('week'), line(1, 10)] })).toEqual([])
    expect(found({ intervention: [of('week'), of('meal')] })).toEqual([])
    expect(found({ intervention: [of('stay', false), of('bed')] })).toEqual([])
    expect(found({ intervention: [of('stay', true), of('bed', false)] })).toEqual([])
  })
})

describe('the same line', () => {
  it('stands once in a scenario, word for word', () => {
    const [one, other] = [line(1, 10), line(1, 10, { label: 'Visits' })]
    expect(foundBy(sameLineTwice, told({ intervention: [other, one, one, other, one], reference: [one] }))).toEqual([
      ['same-line-twice', 'scenarios.intervention.activities.2', { first: 2 }],
      ['same-line-twice', 'scenarios.intervention.activities.3', { first: 1 }],
      ['same-line-twice', 'scenarios.intervention.activities.4', { first: 2 }],
    ])
  })
})

describe('a report tells', () => {
  it('of lines that do not count, and of unknown quantities of those that do', () => {
    const unknown = line('unknown', 10)
    const intervention = [{ ...unknown, counted: false }, line(1, 10), unknown, { ...unknown, counted: true }]
    expect(foundBy(toldNotCounted, told({ intervention }))).toEqual([
      ['not-counted', 'line'],
      ['written-unknown', 'scenarios.intervention.activities.2.quantity'],
      ['written-unknown', 'scenarios.intervention.activities.3.quantity'],
    ])
  })

  it('of scenarios of which nothing is known, after the lines', () => {
    const story = told({ intervention: 'unknown', reference: [] })
    const other = { activities: [line('unknown', 10)] }
    expect(foundBy(toldNotCounted, withScenarios(story, { other }))).toEqual([
      ['written-unknown', 'scenarios.other.activities.0.quantity'],
      ['written-unknown', 'scenarios.intervention.activities'],
    ])
  })
})

describe('the evaluated support is stated', () => {
  const found = (story: Told, approaches: Readonly<Record<string, Approach>> = {}) =>
    foundBy(evaluatedSupport, told(story), evaluationWith({ approaches }))

  it('in the settings for the approach of the case, be it as none', () => {
    expect(found({ approach: 'steps' }, { steps: { evaluated_support: ['visits'] } })).toEqual([])
    expect(found({ approach: 'steps' }, { steps: { evaluated_support: [] } })).toEqual([])
    expect(found({ approach: 'steps' }, { steps: {} })).toEqual([['investment-not-stated', 'approach']])
    expect(found({}, { steps: { evaluated_support: ['visits'] } })).toEqual([['investment-not-stated', 'case']])
  })

  it('or in a line of the case, either way', () => {
    expect(found({ intervention: [line(1, 10), line(1, 10, { investment: false })] })).toEqual([])
    expect(found({ approach: 'steps', reference: [line(1, 10, { investment: true })] }, { steps: {} })).toEqual([])
    expect(found({ intervention: [line(1, 10)] })).toEqual([['investment-not-stated', 'case']])
  })

  it('of an approach that the settings know', () => {
    const intervention = [line(1, 10, { investment: true })]
    expect(found({ approach: 'step', intervention }, { steps: {}, plan: {} })).toEqual([
      ['unknown-approach', 'approach', {}, { written: 'step', among: ['steps', 'plan'] }],
    ])
  })
})

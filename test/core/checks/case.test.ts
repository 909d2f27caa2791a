import { describe, expect, it } from 'vitest'
import { checkCase, checkPart } from '../../../src/core/checks/check-case.ts'
import { evaluationWith, line, type Told, told } from '../by-hand.ts'
import { short, withScenarios } from './found.ts'

const evaluation = evaluationWith()
const codes = (story: Told) => short(checkCase(told(story), evaluation)).map(([code]) => code)

const twice = [line(1, 10), line(1, 10)]

describe('a case', () => {
  it('is told what to be careful with where it can be calculated', () => {
    expect(codes({ intervention: twice })).toEqual(['same-line-twice', 'investment-not-stated'])
    expect(codes({ intervention: [line(1, 10, { investment: true })] })).toEqual([])
  })

  it('is told only what cannot be calculated where there is such a thing', () => {
    expect(codes({ intervention: [...twice, { quantity: 1 }] })).toEqual(['price-missing'])
    expect(codes({ intervention: [...twice, line(1, 10, { at: '2030-01', payer: 'nobody' })] })).toEqual([
      'unknown-payer',
      'outside-window',
    ])
  })
})

describe('of a case of which a part could not be read', () => {
  it('is told what one line says, and when the support was, and nothing of what may have stood in the rest', () => {
    const story = told({
      intervention: [...twice, line(1, 10, { event: 'gone', at: '2030-01' }), { quantity: 1 }],
      support: { started: '2025-03', ended: '2025-02' },
      outcomes: [{ id: 'rest', text: 'Rest', leads_to: ['gone'] }],
    })
    const part = withScenarios(story, { other: { kind: 'none', activities: [line(1, 10)] } })
    expect(short(checkPart(part, evaluation)).map(([code, place]) => `${code} ${place}`)).toEqual([
      'price-missing scenarios.intervention.activities.3',
      'outside-window scenarios.intervention.activities.2.at',
      'certainty-missing scenarios.other.activities.0',
      'support-order support.ended',
    ])
  })
})

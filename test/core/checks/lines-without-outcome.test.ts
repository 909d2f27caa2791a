import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import { linesWithoutOutcome } from '../../../src/core/checks/outcomes.ts'
import { evaluationWith, line, listed, pricesOf, type Told, told } from '../by-hand.ts'
import { foundBy, type Short, withScenarios } from './found.ts'

const evaluation = evaluationWith(
  { approaches: { steps: { evaluated_support: ['visit'] } } },
  { prices: pricesOf(listed('visit', 'Visit', 80), listed('bus', 'Bus', 2)) },
)

const rest = { id: 'rest', text: 'More rest' }
const bus = (more: Partial<Activity> = {}): Activity => ({ quantity: 1, price: 'bus', ...more })
const doctor = line(1, 40, { label: 'Doctor' })

describe('a line that counts and no outcome tells of', () => {
  const found = (story: Told, ids: readonly string[] = ['nothing']) =>
    foundBy(
      linesWithoutOutcome,
      told({ outcomes: ids.map((counted_by) => ({ ...rest, counted_by })), ...story }),
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
    expect(found({ reference: [bus()], outcomes: [rest] })).toEqual(untold('scenarios.reference.activities.0'))
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
    const third = withScenarios(told({ ...same, outcomes: [rest] }), { third: { activities: [] } })
    expect(foundBy(linesWithoutOutcome, third, evaluation)).toEqual(untold('line'))
  })
})

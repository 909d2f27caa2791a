import { describe, expect, it } from 'vitest'
import { line, resultOf } from './by-hand.ts'

describe('the lines that are told and not, or not fully, in the sums', () => {
  it('are those that are not counted and those of unknown quantity, of both courses', () => {
    const { told } = resultOf({
      intervention: [line(1, 100, { label: 'Talks' }), line('unknown', 50, { label: 'Calls' })],
      reference: [
        line(1, 100, { label: 'Nights' }),
        line(3, 10, { label: 'Meals', counted: false }),
        line(2, 10, { label: 'Buses', counted: true }),
      ],
    })
    expect(told).toEqual([
      { scenario: 'intervention', activity: 1, label: 'Calls', why: 'unknown' },
      { scenario: 'reference', activity: 1, label: 'Meals', why: 'not-counted' },
    ])
  })

  it('are told once each, however many years and payers share them', () => {
    const shared = { label: 'Care', payers: { municipality: 0.5, client: 0.5 } }
    const { told, lines } = resultOf({
      window: { from: '2025-01', months: 36 },
      intervention: [line('unknown', 50, shared), line('unknown', 50, shared)],
      reference: [line('unknown', 50, shared)],
    })
    expect(lines).toHaveLength(18)
    expect(told.map(({ scenario, activity }) => [scenario, activity])).toEqual([
      ['intervention', 0],
      ['intervention', 1],
      ['reference', 0],
    ])
  })

  it('are not counted rather than unknown where they are both: nothing is missing from the sums', () => {
    const { told, costs } = resultOf({ reference: [line('unknown', 50, { counted: false })] })
    expect(told.map(({ why }) => why)).toEqual(['not-counted'])
    expect(costs.difference).toBe(0)
  })

  it('are none where everything is counted and known', () => {
    expect(resultOf({ intervention: [line(0, 50)], reference: [line(3, 50)] }).told).toEqual([])
  })
})

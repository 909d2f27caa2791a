import { describe, expect, it } from 'vitest'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed } from './assessing.ts'

const claiming = (share: number | { low: number; high: number }, bill: number) =>
  told({
    intervention: [line(1, 1000, { investment: true })],
    reference: [line(1, bill, { label: 'Bill' })],
    attribution: { share, because: 'A neighbour helped' },
  })

const attributed = (story: ReturnType<typeof told>) =>
  [...(assessed(story, evaluationWith({ draws: 500 })).draws?.attributed ?? [])] as number[]

describe('the part of the benefit that is claimed', () => {
  it('is its share of the benefit less the investment, in every draw', () => {
    expect(new Set(attributed(claiming(0.75, 2000)))).toEqual(new Set([500]))
    const drawn = attributed(claiming({ low: 0.5, high: 0.9 }, 2000))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(800)
    expect(new Set(drawn).size).toBeGreaterThan(400)
    // Evenly from 0 to 800, of which the mean lies within five standard errors of 400.
    const mean = drawn.reduce((sum, one) => sum + one, 0) / 500
    expect(Math.abs(mean - 400)).toBeLessThan((5 * 800) / Math.sqrt(12 * 500))
  })

  it('of less than nothing is all of it: a loss is not shared with others', () => {
    expect(new Set(attributed(claiming({ low: 0.5, high: 0.9 }, -300)))).toEqual(new Set([-1300]))
  })
})

describe('what a case rests on', () => {
  it('is its own price as a price', () => {
    const story = told({ reference: [line(1, 100, { price_of: { amount: { low: 50, high: 150 } } })] })
    expect(assessed(story, evaluationWith({ draws: 10 })).uncertainty?.kinds).toEqual([{ kind: 'price', share: 1 }])
  })

  it('is known also where another course, which is not compared, is not', () => {
    const story = claiming(0.5, 2000)
    const other = { kind: 'lighter', certainty: 'certain', because: 'So', activities: 'unknown' } as const
    const found = assessed({ ...story, scenarios: { ...story.scenarios, other } }, evaluationWith({ draws: 10 }))
    expect(found.uncertainty?.expected).toBe(1000)
  })
})

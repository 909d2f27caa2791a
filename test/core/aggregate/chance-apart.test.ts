import { describe, expect, it } from 'vitest'
import { amountInference } from '../../../src/core/aggregate/amount-inference.ts'
import { blocks } from '../../../src/core/aggregate/block.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { outcomeOf } from '../outcome.ts'
import { flat, only, over } from './agreeing.ts'

const evaluation = evaluationWith()

/** Thirteen cases in which two raters give the same levels at the start and in the reference, so that nothing but chance differs. */
const alike = Array.from({ length: 13 }, (_, at) => [
  flat('a', [1 + (at % 5), 4, 1 + (at % 5)]),
  flat('b', [1 + ((at * at) % 5), 5, 1 + ((at * at) % 5)]),
])

describe('chance', () => {
  it('is of its own for every figure of agreement, so that none leans on how another was drawn', () => {
    const { moments, measures, panels } = only(over(alike, { isInferred: true }))
    const [start, , reference] = moments
    const [change, effect] = measures
    const [first, , last] = panels[0]?.moments ?? []
    for (const [one, other] of [
      [start, reference],
      [start?.domains[0], start?.domains[1]],
      [start?.domains[0], reference?.domains[0]],
      [change, effect],
    ]) {
      expect(one?.alpha).toBe(other?.alpha)
      expect(one?.interval).not.toBeNull()
      expect(one?.interval).not.toEqual(other?.interval)
    }
    expect(first?.kappa?.quadratic).toBe(last?.kappa?.quadratic)
    expect(first?.kappa?.interval).not.toEqual(last?.kappa?.interval)
    expect(first?.totals.single).toBe(last?.totals.single)
    expect(first?.totals.intervals).not.toEqual(last?.totals.intervals)
  })

  it('is of its own for each role', () => {
    const clients = alike.map((ratings) => ratings.map((one) => ({ ...one, role: 'client' as const })))
    const both = alike.map((ratings, at) => [...ratings, ...(clients[at] ?? [])])
    const [professional, client] = over(both, { isInferred: true }).map(({ moments }) => moments[0])
    expect(professional?.alpha).toBe(client?.alpha)
    expect(professional?.interval).not.toEqual(client?.interval)
  })

  it('is of its own for each block, for a mean and for a ratio of the same amounts', () => {
    const of = (months: number) => {
      const cases = Array.from({ length: 20 }, (_, at) => {
        const amount = (at * at * 7919) % 9973
        const intervention = [line(1, 100, { investment: true })]
        const story = { intervention, reference: [line(1, amount + 100)] }
        return outcomeOf(told({ case: `case-${at}`, window: { from: '2025-01', months }, ...story }), evaluation)
      })
      return amountInference(blocks(cases, false)[0] as ReturnType<typeof blocks>[number], evaluation.settings)
    }
    const [year, half] = [of(12), of(6)]
    expect(year.mean?.estimate).toBe(half.mean?.estimate)
    expect(year.mean?.percentile).not.toEqual(half.mean?.percentile)
    // Of an investment of 100 in each, the ratio is the mean over 100, and 1.
    expect(year.benefit_cost_ratio?.estimate).toBeCloseTo((year.mean?.estimate ?? 0) / 100 + 1, 9)
    const ends = year.mean?.percentile.map((one) => one / 100 + 1) ?? []
    expect(year.benefit_cost_ratio?.percentile[0]).not.toBeCloseTo(ends[0] as number, 6)
  })
})

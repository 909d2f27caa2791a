import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/core/uncertainty/input.ts'
import { inputsOf, isUncertain, type Model } from '../../../src/core/uncertainty/model.ts'
import { valueOfModel } from '../../../src/core/uncertainty/model-value.ts'
import { endsOf, oneWay } from '../../../src/core/uncertainty/one-way.ts'
import { cases } from '../../generators/case.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed, modelOf } from './assessing.ts'

const story = told({
  intervention: [line(10, 100, { investment: true, label: 'Talks' })],
  life_events: [{ id: 'eviction', at: 'month 6', certainty: 0.4, text: 'Loses the house', because: 'Letters' }],
  reference: [
    line(1, 5000, { event: 'eviction', certainty: 'certain', because: 'It follows', label: 'Eviction' }),
    line({ low: 1, likely: 2, high: 9 }, 100, { label: 'Visits' }),
  ],
  attribution: { share: { low: 0.5, high: 0.9 }, because: 'A neighbour helped' },
})

describe('one input at a time', () => {
  const rows = assessed(story, evaluationWith()).uncertainty?.one_way ?? []
  const row = (name: string) => rows.find(({ input }) => input === name)

  it('moves what happens or not between 0 and 1, and says from which chance on the case saves', () => {
    // Benefit 0.4 x 5000 + 3 x 100, investment 1000.
    expect(row('event/eviction')).toMatchObject({ low: 0, high: 1, difference: { at_low: -700, at_high: 4300 } })
    expect(row('event/eviction')?.break_even).toBeCloseTo(0.14, 9)
    expect(row('event/eviction')?.benefit_cost_ratio).toEqual({ at_low: 0.3, at_high: 5.3 })
  })

  it('moves a range between its 2.5 and 97.5% quantiles', () => {
    const visits = row('quantity/reference/visits')
    expect(visits?.low).toBeGreaterThan(1)
    expect(visits?.high).toBeLessThan(9)
    expect(visits?.difference.at_low).toBeCloseTo(1000 + 100 * (visits?.low ?? 0), 9)
    expect(visits?.break_even).toBeNull()
  })

  it('moves the share of the benefit that is claimed in the attributed difference alone', () => {
    const claimed = row('attribution')
    expect(claimed).toMatchObject({ difference: { at_low: 1300, at_high: 1300 }, share: 0 })
    // 1000 / 2300 lies below the range that is thought of.
    expect(claimed?.break_even).toBeNull()
    expect(claimed?.attributed?.at_low).toBeCloseTo(0.51 * 2300 - 1000, 6)
    expect(claimed?.attributed?.at_high).toBeCloseTo(0.89 * 2300 - 1000, 6)
  })

  it('begins with what moves the difference most', () => {
    expect(rows.map(({ input }) => input)).toEqual(['event/eviction', 'quantity/reference/visits', 'attribution'])
  })
})

/** What is zero at the break-even of an input: the difference, or the attributed one for the share that is claimed. */
function turning(model: Model, { key, kind }: Input, value: number): number {
  const { difference, attributed } = valueOfModel(model, new Map([[key, value]]))
  return kind === 'attribution' ? (attributed ?? difference) : difference
}

describe('of any case', () => {
  it('every row is the difference with that input at its ends, and zero at its break-even', () => {
    fc.assert(
      fc.property(cases(), ({ story: any, evaluation }) => {
        if (assessed(any, { ...evaluation, settings: { ...evaluation.settings, draws: 100 } }).model === null) return
        const model = modelOf(any, evaluation)
        const rows = oneWay(model, new Map())
        expect(rows.length).toBe(inputsOf(model).filter(isUncertain).length)
        for (const input of inputsOf(model).filter(isUncertain)) {
          const found = rows.find((one) => one.input === input.name)
          const at = (value: number) => valueOfModel(model, new Map([[input.key, value]])).difference
          expect(found?.difference).toEqual({ at_low: at(endsOf(input).low), at_high: at(endsOf(input).high) })
          if (found?.break_even === null || found === undefined) continue
          const size = Math.max(1, Math.abs(found.difference.at_low), Math.abs(found.difference.at_high))
          expect(Math.abs(turning(model, input, found.break_even))).toBeLessThanOrEqual(1e-9 * size)
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('the share that is claimed turns the attributed difference over at investment / benefit', () => {
  const attribution = { share: { low: 0.2, high: 0.9 }, because: 'A neighbour helped' }
  const rows = assessed({ ...story, attribution }, evaluationWith()).uncertainty?.one_way
  const claimed = rows?.find(({ input }) => input === 'attribution')
  expect(claimed?.break_even).toBeCloseTo(1000 / 2300, 9)
})

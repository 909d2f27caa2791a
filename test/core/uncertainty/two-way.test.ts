import { fsum } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Price } from '../../../src/core/case/unit-price.ts'
import { fullName } from '../../../src/core/uncertainty/full-name.ts'
import { inputsOf, type Model } from '../../../src/core/uncertainty/model.ts'
import { valueOfModel } from '../../../src/core/uncertainty/model-value.ts'
import { hasTwoEnds, type TwoNames, twoWay, twoWayOf } from '../../../src/core/uncertainty/two-way.ts'
import { projects } from '../../generators/case.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed, modelOf } from './assessing.ts'

const story = told({
  intervention: [line(10, 100, { investment: true, label: 'Talks' })],
  life_events: [{ id: 'eviction', at: 'month 6', certainty: 0.4, text: 'Loses the house', because: 'Letters' }],
  reference: [
    line(1, 5000, { event: 'eviction', certainty: 'certain', because: 'It follows', label: 'Eviction' }),
    line({ low: 1, high: 9 }, 100, { label: 'Visits', certainty: 0.5, because: 'She said so' }),
  ],
})

describe('two inputs of a case', () => {
  const model = modelOf(story, evaluationWith())
  const at = (...names: TwoNames) => twoWayOf(model, [`${model.case}/${names[0]}`, `${model.case}/${names[1]}`])

  it('gives the difference at each pair of values, those of today among them', () => {
    const table = at('event/eviction', 'certainty/reference/visits')
    expect(table?.across).toMatchObject({ values: [0, 0.25, 0.4, 0.75, 1], now: 0.4, kind: 'event' })
    expect(table?.down).toMatchObject({ values: [0, 0.25, 0.5, 0.75, 1], now: 0.5 })
    // 5000 x the chance + 500 x that of the visits - 1000.
    expect(table?.difference).toEqual(
      [0, 0.25, 0.5, 0.75, 1].map((v) =>
        [0, 0.25, 0.4, 0.75, 1].map((u) => expect.closeTo(5000 * u + 500 * v - 1000, 8)),
      ),
    )
  })

  it('multiplies two inputs of one line', () => {
    const table = at('quantity/reference/visits', 'certainty/reference/visits')
    const values = table?.across.values as readonly number[]
    expect(values).toHaveLength(5)
    expect(values).toEqual([1.2, 3.1, 5, 6.9, 8.8].map((value) => expect.closeTo(value, 9)))
    // 2000 - 1000 + 100 x visits x their certainty.
    expect(table?.difference[4]?.[0]).toBeCloseTo(1000 + 120, 8)
    expect(table?.difference[0]?.[0]).toBeCloseTo(1000, 8)
  })

  it('shows the value of today at an end where it lies there, and beside the ends where it lies outside', () => {
    const sheltered = (fields: Partial<Price>) => {
      const price: Price = {
        ...{ id: 'bed', label: 'A bed', list: 'list', currency: 'EUR', confidence: 'B', unit: 'day', price_year: 2025 },
        ...{ payer: 'municipality', source: { title: 'by hand' }, amount: 100, ...fields },
      }
      const one = told({ reference: [{ price: 'bed', quantity: { low: 1, high: 9 } }] })
      const names: TwoNames = ['price/bed', 'by-hand/quantity/reference/bed']
      return twoWayOf(modelOf(one, evaluationWith({}, { prices: new Map([['bed', price]]) })), names)
    }
    expect(sheltered({ high: 200 })?.across).toMatchObject({ now: 100, values: [100, 125, 150, 175, 200] })
    expect(sheltered({ low: 20 })?.across.values).toEqual([20, 40, 60, 80, 100])
    expect(sheltered({ low: 10, high: 50 })?.across.values).toEqual([10, 20, 30, 40, 50, 100])
    expect(sheltered({ low: 200, high: 280 })?.across.values).toEqual([100, 200, 220, 240, 260, 280])
    // Five days at 100, of which the table knows only 10 and 50.
    expect(sheltered({ low: 10, high: 50 })?.difference[2]?.[5]).toBeCloseTo(500, 8)
  })

  it('has no table of an input that is not there, and none goes from low to high that is fixed', () => {
    expect(at('event/eviction', 'event/divorce')).toBeNull()
    const ends = inputsOf(model).map((input) => [input.name, hasTwoEnds(input)])
    expect(Object.fromEntries(ends)).toMatchObject({
      'event/eviction': true,
      'certainty/intervention/talks': true,
      'quantity/intervention/talks': false,
      'own-price/talks': false,
      'quantity/reference/visits': true,
    })
  })
})

describe('of any cases', () => {
  it('every cell is the sum over cases of the difference with both inputs at those values, in any order', () => {
    fc.assert(
      fc.property(projects(4), fc.nat(), fc.nat(), ({ stories, evaluation: any }, first, second) => {
        const evaluation = { ...any, settings: { ...any.settings, draws: 100 } }
        const models = stories.flatMap((one) => assessed(one, evaluation).model ?? [])
        const names = [...new Set(models.flatMap(namesOf))]
        if (names.length < 2) return
        const across = names[first % names.length] as string
        const down = names.filter((name) => name !== across)[second % (names.length - 1)] as string
        const table = tableOf(models, [across, down])
        expect(tableOf([...models].reverse(), [across, down])).toEqual(table)
        const size = fsum(models, (model) => fsum(model.terms, (term) => Math.abs(term.coefficient))) + 1
        for (const [y, v] of (table?.down.values ?? []).entries())
          for (const [x, u] of (table?.across.values ?? []).entries()) {
            const sum = fsum(models, (model) =>
              direct(
                model,
                new Map([
                  [across, u],
                  [down, v],
                ]),
              ),
            )
            const large = Math.max(1, Math.abs(u)) * Math.max(1, Math.abs(v))
            expect(Math.abs((table?.difference[y]?.[x] as number) - sum)).toBeLessThan(1e-6 * size * large)
          }
      }),
      { numRuns: 60 },
    )
  })
})

function namesOf(model: Model): readonly string[] {
  return inputsOf(model)
    .filter(hasTwoEnds)
    .map((input) => fullName(input, model.case))
}

function tableOf(models: readonly Model[], names: TwoNames) {
  const table = twoWay(names)
  for (const model of models) table.add(model)
  return table.result()
}

/** The difference with inputs at values by their full names, worked out anew. */
function direct(model: Model, values: ReadonlyMap<string, number>): number {
  const own = inputsOf(model).flatMap((input) => {
    const value = values.get(fullName(input, model.case))
    return value === undefined ? [] : [[input.key, value] as const]
  })
  return valueOfModel(model, new Map(own)).difference
}

it('stands on benefits that are real in full, as the difference is counted, unless realism is one of the two', () => {
  const story = told({
    intervention: [line(1, 100, { investment: true })],
    reference: [line({ low: 1, high: 3 }, 100, { label: 'Visits', certainty: 0.5, because: 'Perhaps' })],
  })
  const model = modelOf(story, evaluationWith({ realism: 0.5 }))
  const names = ['quantity/reference/visits', 'certainty/reference/visits'].map((name) => `by-hand/${name}`)
  const [visits, certain] = names as [string, string]
  const table = twoWayOf(model, [visits, certain])
  const [at] = [table?.down.values.indexOf(0.5) as number]
  expect(table?.difference[at]?.[table.across.values.indexOf(2)]).toBeCloseTo(0, 9)
})

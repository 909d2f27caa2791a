import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncertaintyOfBlocks } from '../../../src/core/aggregate/block-uncertainty.ts'
import { calculate } from '../../../src/core/calculate.ts'
import type { Case } from '../../../src/core/case/case.ts'
import type { Price } from '../../../src/core/case/unit-price.ts'
import { drawCase } from '../../../src/core/uncertainty/assess.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'

const price = (id: string, amount: number): Price => ({
  ...{ id, label: id, list: 'list', currency: 'EUR', confidence: 'B', unit: 'day', price_year: 2025 },
  ...{ payer: 'municipality', source: { title: 'by hand' }, amount, low: amount / 2, high: 2 * amount - amount / 2 },
  range: 'uncertainty',
})

const evaluation = evaluationWith(
  {
    draws: 12,
    realism: { low: 0.5, high: 1 },
    value_of_effect: { unit: 'index-point', amount: 60, up_to: 200, source: { title: 'by hand' } },
  },
  {
    prices: new Map(['shelter', 'clinic'].map((id, at) => [id, price(id, 80 + 40 * at)])),
    instruments: new Map([['scale', scale(['health'], [1, 5])]]),
  },
)

const levels = fc.constantFrom(3, { low: 2, high: 4 }, { low: 1, likely: 4, high: 5 })

/** Cases of two approaches that share prices, and each have a chance, a range and scores of their own. */
const stories: fc.Arbitrary<readonly Case[]> = fc
  .array(
    fc.record({
      approach: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('usual' as const, 'lighter' as const),
      support: fc.integer({ min: 0, max: 3000 }),
      shelter: fc.constantFrom(0, 10, { low: 3, high: 30 }),
      clinic: fc.constantFrom('shelter', 'clinic'),
      certainty: fc.constantFrom(0.25, 0.5, 'certain' as const),
      level: levels,
      rated: fc.boolean(),
      stated: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((raws) =>
    raws.map(({ approach, kind, support, shelter, clinic, certainty, level, rated, stated }, at) =>
      told({
        ...{ case: `case-${at}`, approach, kind },
        intervention: [line(1, support, { investment: stated ? true : undefined })],
        reference: [
          { price: 'shelter', quantity: shelter },
          { price: clinic, quantity: 2, certainty, because: 'Perhaps' },
        ],
        ratings: rated ? [rating({ health: points(1, level, 2) })] : [],
      }),
    ),
  )

const names = ['price/shelter', 'price/clinic'] as const

function gathered(some: readonly Case[], perYear: boolean) {
  const room = drawing(evaluation.settings.draws, evaluation.settings.seed)
  const blocks = uncertaintyOfBlocks(evaluation, room, perYear, names)
  const add = (one: Case) => {
    const result = calculate(one, evaluation)
    blocks.add(one, result, drawCase(one, result, evaluation, room))
    room.done()
  }
  some.forEach(add)
  return { ...blocks, addCase: add }
}

/** As it goes to another thread: plain values and nothing else. */
const sent = <T>(state: T): T => structuredClone(state)

describe('cases that are gathered in parts', () => {
  it.each([false, true])('come to what all of them come to at once, to the last bit; a year: %s', (perYear) => {
    fc.assert(
      fc.property(stories, fc.nat(), fc.nat(), (all, first, second) => {
        const [from, to] = [first % (all.length + 1), second % (all.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ]
        const joined = gathered(all.slice(0, from), perYear)
        joined.join(sent(gathered(all.slice(from, to), perYear).state()))
        for (const one of all.slice(to)) joined.addCase(one)
        const whole = gathered(all, perYear)
        const ids = ['no-block', ...whole.state().totals.map(([id]) => id)]
        // What was joined can be sent on, and asking for it takes nothing away.
        const further = gathered([], perYear)
        further.join(sent(joined.state()))
        for (const id of ids) {
          const expected = whole.of(id)
          expect(joined.of(id)).toEqual(expected)
          expect(further.of(id)).toEqual(expected)
        }
      }),
      { numRuns: 12 },
    )
  })
})

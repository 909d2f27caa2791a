import { deviation } from 'd3-array'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/core/case/case.ts'
import type { Price } from '../../../src/core/case/unit-price.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import { drawModel } from '../../../src/core/uncertainty/draws.ts'
import type { Input } from '../../../src/core/uncertainty/input.ts'
import type { Model } from '../../../src/core/uncertainty/model.ts'
import { total } from '../../../src/core/uncertainty/total.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed, totalOf } from './assessing.ts'

/** Cases of which only one bill of 20,000 is uncertain, at an even chance. */
const many = (bill: (number: number) => Partial<Case> & Parameters<typeof told>[0]): readonly Case[] =>
  Array.from({ length: 36 }, (_, at) => told({ ...bill(at), case: `case-${at + 1}` }))

/** The standard deviation that a total would have if its cases had nothing in common. */
function asIfIndependent(stories: readonly Case[], evaluation: ReturnType<typeof evaluationWith>): number {
  return Math.sqrt(stories.reduce((sum, story) => sum + (assessed(story, evaluation).uncertainty?.sd ?? 0) ** 2, 0))
}

describe('the total of 36 cases of 20,000 at an even chance', () => {
  it('has a standard deviation of 60,000 where each has its own chance', () => {
    const stories = many(() => ({ reference: [line(1, 20_000, { certainty: 0.5, because: 'Perhaps' })] }))
    const { sd, mean, expected, per_case } = totalOf(stories, evaluationWith()) as NonNullable<
      ReturnType<typeof totalOf>
    >
    expect(expected).toBe(360_000)
    expect(Math.abs(mean - 360_000)).toBeLessThan(5 * (60_000 / 100))
    expect(Math.abs(sd / 60_000 - 1)).toBeLessThan(0.04)
    expect(per_case.sd).toBeCloseTo(sd / 36, 9)
    expect(asIfIndependent(stories, evaluationWith()) / sd).toBeCloseTo(1, 1)
  })

  it('has one of 360,000 where all hang on one chance', () => {
    const shared: Input = {
      ...{
        key: 'shared',
        name: 'shared',
        kind: 'realism',
        shared: true,
        label: '',
        scenario: null,
        unless: null,
        spread: null,
      },
      distribution: { kind: 'yes-no', certainty: 0.5 },
    }
    const sum = total(10_000)
    const room = drawing(10_000, 1)
    for (let at = 0; at < 36; at++) {
      const term = { scenario: 'reference', activity: 0, support: false, price: null, basis: 'estimated' as const }
      const model: Model = {
        ...{ case: `case-${at}`, support_stated: true, attribution: null },
        terms: [{ ...term, coefficient: 20_000, inputs: [shared] }],
      }
      sum.add(
        model,
        drawModel(model, room, () => true),
      )
      room.done()
    }
    const { sd, interval95, kinds } = sum.result(100) as NonNullable<ReturnType<typeof sum.result>>
    expect(sd).toBeCloseTo(360_000, -2)
    expect(interval95).toEqual([0, 720_000])
    expect(kinds).toEqual([{ kind: 'realism', share: 1 }])
  })
})

const price = (fields: Partial<Price>): Price => ({
  ...{ id: 'place', label: 'A place', list: 'list', currency: 'EUR', confidence: 'B', unit: 'year', price_year: 2025 },
  ...{ payer: 'municipality', source: { title: 'by hand' }, amount: 20_000 },
  ...fields,
})

describe('a price', () => {
  const uncertain = price({ low: 10_000, high: 30_000, range: 'uncertainty' })
  const evaluation = evaluationWith({}, { prices: new Map([['place', uncertain]]) })
  const stories = many(() => ({ reference: [{ price: 'place', quantity: 1 }] }))

  it('is drawn once for all cases, so that the interval of the total is right and not too narrow', () => {
    const { sd, kinds, one_way } = totalOf(stories, evaluation) as NonNullable<ReturnType<typeof totalOf>>
    // A PERT from 10,000 to 30,000 around 20,000 has a standard deviation of 20,000 / sqrt(28).
    expect(sd / (36 * (20_000 / Math.sqrt(28)))).toBeCloseTo(1, 1)
    expect(asIfIndependent(stories, evaluation) / sd).toBeCloseTo(1 / 6, 2)
    expect(kinds).toEqual([{ kind: 'price', share: 1 }])
    expect(one_way.map(({ input, share, drawn }) => ({ input, share, drawn }))).toEqual([
      { input: 'price/place', share: 1, drawn: true },
    ])
  })

  it('that only differs between providers is looked at one at a time, and not drawn', () => {
    const spread = evaluationWith({}, { prices: new Map([['place', price({ low: 10_000, high: 30_000 })]]) })
    const { sd, kinds, one_way } = totalOf(stories, spread) as NonNullable<ReturnType<typeof totalOf>>
    expect(sd).toBe(0)
    expect(kinds).toEqual([])
    expect(one_way[0]).toMatchObject({ low: 10_000, high: 30_000, drawn: false })
    expect(one_way[0]?.difference).toEqual({ at_low: 360_000, at_high: 1_080_000 })
  })
})

describe('optimism that all cases share', () => {
  const support = line(1, 1000, { investment: true })
  const stories = many(() => ({ intervention: [support], reference: [line(1, 20_000)] }))

  it('has one draw for all, over the benefit and not over the investment', () => {
    const found = totalOf(stories, evaluationWith({ realism: { low: 0.4, high: 1 } }))
    const { sd, expected, interval95 } = found as NonNullable<typeof found>
    expect(expected).toBeCloseTo(36 * (0.7 * 20_000 - 1000), 6)
    expect(sd / (36 * 20_000 * (0.6 / Math.sqrt(12)))).toBeCloseTo(1, 1)
    expect(interval95[0] / 36).toBeCloseTo(20_000 * 0.415 - 1000, -3)
  })

  it('turns the total over where the benefit just pays for the support', () => {
    const found = totalOf(stories, evaluationWith({ realism: { low: 0, high: 1 } }))
    const row = found?.one_way.find(({ input }) => input === 'realism')
    expect(row?.break_even).toBeCloseTo(0.05, 9)
  })
})

it('spreads that add up case by case have the standard deviation of their sum', () => {
  const stories = many((at) => ({ reference: [line({ low: 1, high: 2 + at / 10 }, 100)] }))
  const evaluation = evaluationWith({ draws: 2000 })
  const sums = Array.from({ length: 2000 }, () => 0)
  for (const story of stories) {
    const { draws } = assessed(story, evaluation)
    draws?.difference.forEach((amount, draw) => {
      sums[draw] = (sums[draw] as number) + amount
    })
  }
  expect(totalOf(stories, evaluation)?.sd).toBeCloseTo(deviation(sums) as number, 6)
})

it('realism applies to the cases that state their support, and the total says to how many', () => {
  const stated = told({ case: 'a', intervention: [line(1, 100, { investment: true })], reference: [line(1, 500)] })
  const unstated = told({ case: 'b', reference: [line(1, 500)] })
  const found = totalOf([stated, unstated], evaluationWith({ realism: 0.5 }))
  expect(found).toMatchObject({ known: 2, with_realism: 1, expected: 150 + 500 })
})

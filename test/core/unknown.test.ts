import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Compared } from '../../src/core/costs/difference.ts'
import { activityOf, rawActivities } from '../generators/activity.ts'
import { cases } from '../generators/case.ts'
import { line, resultOf } from './by-hand.ts'
import { figures, plain } from './compare-amounts.ts'

type Name = 'intervention' | 'reference'

function withLine({ scenarios, ...story }: Case, name: Name, activity: Activity): Case {
  const scenario = scenarios[name] as Case['scenarios']['intervention']
  return {
    ...story,
    scenarios: {
      ...scenarios,
      [name]: { ...scenario, activities: [...(scenario.activities as readonly Activity[]), activity] },
    },
  }
}

/** A case and one more line, which moves no money from one to another. */
const withOneMore = fc
  .record({ evaluated: cases({ mostMonths: 26, perspectives: ['society'] }), raw: rawActivities(false) })
  .map(({ evaluated: { story, evaluation }, raw }) => {
    const activity = activityOf(raw, story.window, [], evaluation)
    return {
      story,
      evaluation,
      activity: {
        ...activity,
        certainty: 'probable' as const,
        counted: undefined,
        investment: undefined,
        transfer: false,
        receiver: undefined,
      },
    }
  })

const unknown = (activity: Activity): Activity => ({ ...activity, quantity: 'unknown' })
const notCounted = (activity: Activity): Activity => ({ ...activity, counted: false })
const isNull = ({ intervention, reference, difference }: Compared) => ({
  intervention: intervention === null,
  reference: reference === null,
  difference: difference === null,
})

describe('an unknown quantity', () => {
  const sides = [
    { name: 'reference', bound: 'at-least', nulls: { intervention: false, reference: true, difference: true } },
    { name: 'intervention', bound: 'at-most', nulls: { intervention: true, reference: false, difference: true } },
  ] as const

  it.each(sides)('in the $name leaves the difference $bound what it is without the line', ({ name, bound, nulls }) => {
    fc.assert(
      fc.property(withOneMore, ({ story, evaluation, activity }) => {
        const without = calculate(withLine(story, name, notCounted(activity)), evaluation)
        const { costs, headline } = calculate(withLine(story, name, unknown(activity)), evaluation)
        expect(isNull(costs)).toEqual(nulls)
        expect(costs.bound).toBe(bound)
        expect(plain(costs.bound_amount)).toBe(plain(without.costs.difference))
        expect(figures(headline)).toEqual(figures(costs))
      }),
      { numRuns: 60 },
    )
  })

  it('in both leaves no bound', () => {
    fc.assert(
      fc.property(withOneMore, ({ story, evaluation, activity }) => {
        const { costs } = calculate(
          withLine(withLine(story, 'intervention', unknown(activity)), 'reference', unknown(activity)),
          evaluation,
        )
        expect(costs).toEqual({
          intervention: null,
          reference: null,
          difference: null,
          bound: null,
          bound_amount: null,
        })
      }),
      { numRuns: 40 },
    )
  })

  it('spreads to the payers, sectors, forms, bases and years of the line, and no further', () => {
    fc.assert(
      fc.property(withOneMore, ({ story, evaluation, activity }) => {
        const without = calculate(withLine(story, 'reference', notCounted(activity)), evaluation)
        const result = calculate(withLine(story, 'reference', unknown(activity)), evaluation)
        const touched = result.lines.filter(({ quantity }) => quantity === null)
        const years = touched.map(({ follow_up_year }) => follow_up_year)
        const rows: readonly (readonly [
          rows: readonly Compared[],
          others: readonly Compared[],
          of: (row: never) => boolean,
        ])[] = [
          [result.payers, without.payers, (row: { payer: string }) => touched.some(({ payer }) => payer === row.payer)],
          [
            result.sectors,
            without.sectors,
            (row: { sector: string }) => touched.some(({ sector }) => sector === row.sector),
          ],
          [result.forms, without.forms, (row: { form: string }) => touched.some(({ form }) => form === row.form)],
          [
            result.by_basis,
            without.by_basis,
            (row: { basis: string }) => touched.some(({ basis }) => basis === row.basis),
          ],
          ...result.payers.map(({ payer, by_year }) => {
            const isPayer = touched.some((one) => one.payer === payer)
            return [
              by_year,
              without.payers.find((row) => row.payer === payer)?.by_year ?? [],
              (row: { follow_up_year: number }) => isPayer && years.includes(row.follow_up_year),
            ] as const
          }),
        ]
        for (const [now, before, isTouched] of rows) {
          expect(now.map(({ difference }) => difference === null)).toEqual(now.map((row) => isTouched(row as never)))
          const untouched = now.filter((row) => !isTouched(row as never))
          expect(plain(untouched.map(({ difference }) => difference).filter((difference) => difference !== 0))).toEqual(
            plain(
              before
                .filter((row) => !isTouched(row as never))
                .map(({ difference }) => difference)
                .filter((difference) => difference !== 0),
            ),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of other cost leaves the investment known, and the benefit not', () => {
    const { investment, benefit, benefit_cost_ratio, realism } = resultOf({
      intervention: [line(2, 100, { investment: true })],
      reference: [line('unknown', 50)],
    })
    expect([investment, benefit, benefit_cost_ratio]).toEqual([200, null, null])
    expect([realism.at_75, realism.at_50, realism.break_even]).toEqual([null, null, null])
  })

  it('of the support itself leaves the benefit known, and the investment and its ratios not', () => {
    const { investment, benefit, benefit_cost_ratio, net_return, plausibility_threshold } = resultOf({
      intervention: [line('unknown', 100, { investment: true })],
      reference: [line(3, 50)],
    })
    expect([investment, benefit, benefit_cost_ratio, net_return, plausibility_threshold]).toEqual([
      null,
      150,
      null,
      null,
      null,
    ])
  })

  it('of a line that is uncertain is left out where only certain lines count', () => {
    expect(
      resultOf({ reference: [line('unknown', 50, { certainty: 'possible' }), line(1, 70)] }).realism.certain_only,
    ).toBe(70)
  })

  it('of something used is an unknown use', () => {
    const { uses } = resultOf({
      intervention: [line(4, 10, { label: 'Visits' })],
      reference: [line('unknown', 10, { label: 'Visits' })],
    })
    expect(uses.map(({ price, intervention, reference }) => [price, intervention, reference])).toEqual([
      ['Visits', 4, null],
    ])
  })
})

describe('an unknown amount that a price says is received', () => {
  const rent = (quantity: 'unknown' | number) => line(quantity, -50, { label: 'Rent that comes in' })

  it('works the other way: in the reference "at most", in the intervention "at least"', () => {
    expect(resultOf({ reference: [rent('unknown'), line(2, 100)] }).costs).toEqual({
      ...{ intervention: 0, reference: null, difference: null, bound: 'at-most', bound_amount: 200 },
    })
    expect(resultOf({ intervention: [rent('unknown'), line(2, 100)], reference: [rent(3)] }).costs).toEqual({
      ...{ intervention: null, reference: -150, difference: null, bound: 'at-least', bound_amount: -350 },
    })
  })

  it('leaves no bound beside an unknown cost in the same course, and the same one in the other course', () => {
    const none = { bound: null, bound_amount: null }
    const cost = line('unknown', 50)
    expect(resultOf({ reference: [rent('unknown'), cost] }).costs).toMatchObject(none)
    expect(resultOf({ intervention: [rent('unknown'), cost] }).costs).toMatchObject(none)
    // A cost in the intervention and a receipt in the reference both make the difference less.
    expect(resultOf({ intervention: [cost], reference: [rent('unknown')] }).costs).toMatchObject({
      ...{ difference: null, bound: 'at-most', bound_amount: 0 },
    })
  })
})

describe('an unknown transfer', () => {
  const benefit = (more: Partial<Activity> = {}) =>
    line('unknown', 1000, { transfer: true, payer: 'state', receiver: 'client', sector: 'income', ...more })
  const rowOf = (rows: readonly (Compared & { readonly payer: string })[], payer: string) =>
    rows.find((row) => row.payer === payer) as Compared

  it('works the other way for who receives it', () => {
    const { payers } = resultOf({ reference: [benefit(), line(2, 100), line(1, 30, { payer: 'client' })] })
    expect(rowOf(payers, 'state')).toMatchObject({ difference: null, bound: 'at-least', bound_amount: 0 })
    expect(rowOf(payers, 'client')).toMatchObject({ difference: null, bound: 'at-most', bound_amount: 30 })
    expect(rowOf(payers, 'municipality')).toMatchObject({ difference: 200, bound: null })
  })

  it('works the other way for public money where a public payer receives it', () => {
    expect(resultOf({ reference: [benefit({ payer: 'client', receiver: 'state' })] }).totals.public).toMatchObject({
      difference: null,
      bound: 'at-most',
    })
    expect(resultOf({ intervention: [benefit({ payer: 'client', receiver: 'state' })] }).totals.public).toMatchObject({
      difference: null,
      bound: 'at-least',
    })
  })

  it('cancels out by itself: what society, its sectors and its forms cost stays known', () => {
    const { costs, sectors, forms } = resultOf({ reference: [benefit(), line(2, 100, { sector: 'care' })] })
    expect(costs).toEqual({ intervention: 0, reference: 200, difference: 200, bound: null, bound_amount: null })
    expect(sectors.map(({ difference }) => difference).toSorted()).toEqual([0, 200])
    expect(forms.map(({ difference }) => difference)).toEqual([200])
  })

  it('between two public payers leaves public cost known', () => {
    expect(
      resultOf({ reference: [benefit({ payer: 'state', receiver: 'municipality' }), line(2, 100)] }).totals.public
        .difference,
    ).toBe(200)
  })
})

describe('a course of unknown cost', () => {
  it('leaves every total unknown, for society with a bound, for a part of the payers without', () => {
    const { costs, totals, payers } = resultOf({ intervention: [line(2, 100)], reference: 'unknown' })
    expect(costs).toEqual({
      intervention: 200,
      reference: null,
      difference: null,
      bound: 'at-least',
      bound_amount: -200,
    })
    expect(totals.public).toMatchObject({ intervention: 200, reference: null, difference: null, bound: null })
    expect(payers).toMatchObject([
      { payer: 'municipality', intervention: 200, reference: null, difference: null, bound: null },
    ])
  })

  it('keeps that bound in every part of society, in what leads as in what each basis costs', () => {
    const result = resultOf({ session: '2025-06', intervention: [line(2, 100)], reference: 'unknown' })
    expect(figures(result.headline)).toEqual(figures(result.costs))
    const bounds = [...result.by_basis, ...result.sectors, ...result.forms].map((row) => [row.bound, row.bound_amount])
    expect(bounds).toEqual(Array.from({ length: 3 }, () => ['at-least', -200]))
    const { realised, expected } = result.realised_and_expected ?? {}
    expect([realised?.bound, expected?.bound]).toEqual(['at-least', 'at-least'])
    expect((realised?.bound_amount as number) + (expected?.bound_amount as number)).toBeCloseTo(-200, 9)
  })

  it('may hold public cost of which nobody says what can be cashed: that is not nothing', () => {
    const stated = [line(2, 100, { cashable: 0.5 })]
    const notStated = (story: Parameters<typeof resultOf>[0]) => resultOf(story).totals.cashable_not_stated
    expect(notStated({ intervention: stated, reference: stated })).toBeNull()
    expect(notStated({ intervention: stated, reference: 'unknown' })).toMatchObject({
      intervention: 0,
      reference: null,
    })
    expect(notStated({ intervention: 'unknown', reference: stated })).toMatchObject({
      intervention: null,
      reference: 0,
    })
  })

  it('has no bound by basis or by session either, where only public payers count', () => {
    const { by_basis, realised_and_expected } = resultOf(
      { session: '2025-06', intervention: [line(2, 100)], reference: 'unknown' },
      { perspective: 'public' },
    )
    expect(by_basis.map(({ bound }) => bound)).toEqual([null])
    expect(realised_and_expected?.realised.bound).toBeNull()
  })

  it('is not a course without cost', () => {
    expect(resultOf({ intervention: [line(2, 100)], reference: [] }).costs.difference).toBe(-200)
  })
})

describe('a line that is not counted', () => {
  it('never changes a figure, known or unknown', () => {
    fc.assert(
      fc.property(
        withOneMore,
        fc.boolean(),
        fc.constantFrom<Name>('intervention', 'reference'),
        ({ story, evaluation, activity }, isUnknown, name) => {
          const kept = { ...activity, counted: false, quantity: isUnknown ? ('unknown' as const) : activity.quantity }
          const { lines: _, told: __, ...with_ } = calculate(withLine(story, name, kept), evaluation)
          const { lines: ___, told: ____, ...without } = calculate(story, evaluation)
          expect(with_).toEqual(without)
        },
      ),
      { numRuns: 60 },
    )
  })
})

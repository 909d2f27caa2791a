import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import { attributed } from '../../src/core/costs/attribution.ts'
import { ratios } from '../../src/core/costs/investment.ts'
import { plausibilityThreshold, scaledBenefit } from '../../src/core/costs/realism.ts'
import { shifts } from '../../src/core/costs/shifts.ts'
import { cases } from '../generators/case.ts'
import { evaluationWith, line, resultOf, told } from './by-hand.ts'
import { expectClose, sizeOf } from './compare-amounts.ts'

const money = fc.integer({ min: -500_000, max: 500_000 }).map((cents) => cents / 10)
const shares = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100)

describe('investment and benefit', () => {
  it('take the same support out of both courses', () => {
    const support = (quantity: number) => line(quantity, 100, { investment: true })
    const result = resultOf({ intervention: [support(10), line(1, 50)], reference: [support(4), line(7, 300)] })
    expect(result).toMatchObject({ investment: 600, benefit: 2050, plausibility_threshold: 600 / 2050 })
    expect(result.costs.difference).toBe(1450)
    expect(result.benefit_cost_ratio).toBeCloseTo(2050 / 600, 12)
    expect(result.net_return).toBeCloseTo(1450 / 600, 12)
  })

  it('take the price ids of the approach, which a line can contradict', () => {
    const price = {
      id: 'visit',
      label: 'Visit',
      unit: 'contact',
      amount: 10,
      price_year: 2025,
      payer: 'municipality',
      source: { title: 'x' },
      list: 'list',
      currency: 'EUR',
    }
    const evaluation = evaluationWith(
      { approaches: { home: { evaluated_support: ['visit'] } } },
      { prices: new Map([['visit', price]]) },
    )
    const visits = (quantity: number, investment?: boolean) => ({ price: 'visit', quantity, investment })
    expect(
      calculate(told({ approach: 'home', intervention: [visits(3), visits(4, false)] }), evaluation),
    ).toMatchObject({ investment: 30, benefit: -40 })
    expect(calculate(told({ approach: 'home', intervention: [visits(3)] }), evaluation)).toMatchObject({
      investment: 30,
      benefit: 0,
    })
  })

  it('are null where nobody says what the evaluated support is; there is no default', () => {
    const nothing = {
      investment: null,
      benefit: null,
      benefit_cost_ratio: null,
      net_return: null,
      plausibility_threshold: null,
    }
    expect(resultOf({ intervention: [line(3, 10)], reference: [line(5, 10)] })).toMatchObject(nothing)
    expect(resultOf({ intervention: [], reference: [] })).toMatchObject(nothing)
    expect(resultOf({ intervention: [line(3, 10, { counted: false })], reference: [] })).toMatchObject(nothing)
  })

  it('have ratios only where the investment is above zero', () => {
    fc.assert(
      fc.property(money, money, (investment, benefit) => {
        const { benefit_cost_ratio, net_return } = ratios(investment, benefit)
        if (investment <= 0) expect([benefit_cost_ratio, net_return]).toEqual([null, null])
        else expect(net_return).toBeCloseTo((benefit_cost_ratio as number) - 1, 6)
      }),
    )
    expect(ratios(0.004, 200)).toMatchObject({ benefit_cost_ratio: null, net_return: null })
    expect(ratios(200, null)).toMatchObject({ benefit_cost_ratio: null, net_return: null })
    expect(ratios(null, 200)).toMatchObject({ benefit_cost_ratio: null, net_return: null })
    expect(ratios(200, -100)).toMatchObject({ benefit_cost_ratio: -0.5, net_return: -1.5 })
  })
})

describe('attribution', () => {
  it('claims a share of the benefit, and counts the investment in full', () => {
    expect(attributed({ share: 0.5 }, 1000, 300)).toEqual({ share: 0.5, benefit: 500, difference: 200 })
    expect(attributed({ share: { low: 0.5, likely: 0.7, high: 0.9 } }, 1000, 300)?.difference).toBeCloseTo(400, 9)
  })

  it('never scales a benefit below zero', () => {
    fc.assert(
      fc.property(
        shares,
        money.filter((benefit) => benefit < 0),
        money,
        (share, benefit, investment) => {
          expect(attributed({ share }, benefit, investment)).toEqual({
            share,
            benefit,
            difference: benefit - investment,
          })
        },
      ),
    )
  })

  it('of everything is the plain difference', () => {
    fc.assert(
      fc.property(cases({ mostMonths: 14, perspectives: ['society', 'public'] }), ({ story, evaluation }) => {
        const result = calculate({ ...story, attribution: { share: 1 } }, evaluation)
        if (result.investment !== null)
          expectClose(result.attributed?.difference ?? null, result.headline.difference, sizeOf(result), 'attributed')
      }),
      { numRuns: 60 },
    )
  })

  it('is not there where none is stated, and unknown where benefit or investment is', () => {
    expect(attributed(undefined, 1000, 300)).toBeNull()
    expect(attributed({ share: 0.5 }, null, 300)).toMatchObject({ benefit: null, difference: null })
    expect(attributed({ share: 0.5 }, 1000, null)).toMatchObject({ benefit: 500, difference: null })
  })
})

describe('what can be cashed', () => {
  const cashed = (cashable: number | undefined) => line(1, 1000, { cashable, certainty: 'certain' })

  it('is the stated share of the difference over public rows', () => {
    const reference = [cashed(0.4), line(1, 500, { cashable: 1, payer: 'employer' }), line(1, 70, { cashable: 0 })]
    const { totals, headline } = resultOf({ reference }, { perspective: 'cashable' })
    expect(totals.cashable?.difference).toBe(400)
    expect(totals.cashable_not_stated).toBeNull()
    expect(headline).toEqual(totals.cashable)
  })

  it('is not stated where no share is: shown apart, never 0', () => {
    const { totals } = resultOf({ reference: [cashed(0.4), cashed(undefined)] })
    expect([totals.cashable?.difference, totals.cashable_not_stated?.difference]).toEqual([400, 1000])
    expect(resultOf({ reference: [cashed(undefined)] }).totals.cashable).toBeNull()
  })

  it('is known to be nothing where no public money is spent', () => {
    const { headline, totals } = resultOf(
      { reference: [line(1, 900, { payer: 'client' })] },
      { perspective: 'cashable' },
    )
    expect([headline.difference, totals.cashable?.difference, totals.cashable_not_stated]).toEqual([0, 0, null])
  })

  it('is as unknown in benefit, investment and realism as in the headline', () => {
    const result = resultOf(
      { reference: [cashed(undefined)], intervention: [line(1, 10, { investment: true })] },
      { perspective: 'cashable' },
    )
    expect(result.headline.difference).toBeNull()
    expect([result.investment, result.benefit, result.realism.in_full, result.realism.certain_only]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('how likely the reference course must have been', () => {
  it('is the part of the benefit that pays for the investment', () => {
    expect(plausibilityThreshold(2000, 500)).toBe(0.25)
    fc.assert(
      fc.property(
        money.filter((amount) => amount > 0),
        money.filter((amount) => amount > 0),
        (benefit, investment) => {
          const threshold = plausibilityThreshold(benefit, investment) as number
          expectClose(threshold * benefit - investment, 0, benefit + investment, 'difference at the threshold')
          expect(threshold > 1).toBe(benefit < investment)
          expect(scaledBenefit(benefit, investment).break_even).toBe(threshold)
        },
      ),
    )
  })

  it('is none where the benefit is not above zero: no part of it pays', () => {
    for (const benefit of [0, -10]) {
      expect(plausibilityThreshold(benefit, 500)).toBeNull()
      expect(scaledBenefit(benefit, 500).break_even).toBeNull()
    }
  })

  it('is asked from the same investment on as a ratio is: what is only rounding has neither', () => {
    const has = (investment: number) => [
      ratios(investment, 200).benefit_cost_ratio !== null,
      ratios(investment, 200).net_return !== null,
      plausibilityThreshold(200, investment) !== null,
      scaledBenefit(200, investment).break_even !== null,
    ]
    expect(has(0.004)).toEqual([false, false, false, false])
    expect(has(0.01)).toEqual([true, true, true, true])
    for (const investment of [0.0049, 0.005, 0.0051]) expect(new Set(has(investment)).size).toBe(1)
  })

  it('is none where the investment is not above zero', () => {
    expect([
      plausibilityThreshold(2000, 0),
      plausibilityThreshold(2000, -10),
      plausibilityThreshold(2000, null),
      plausibilityThreshold(null, 10),
    ]).toEqual([null, null, null, null])
  })

  it('shows beside it what is left of three quarters and of half of the benefit', () => {
    expect(scaledBenefit(2000, 500)).toEqual({ at_75: 1000, at_50: 500, break_even: 0.25 })
    expect(scaledBenefit(2000, null)).toEqual({ at_75: null, at_50: null, break_even: null })
  })
})

describe('a shift', () => {
  it('goes from where the cost falls to where it rises, by the smaller of the two', () => {
    const of = (sector: string, amount: number, form?: 'individual' | 'collective') => line(1, amount, { sector, form })
    const { shifts } = resultOf({
      intervention: [
        of('social-work', 700, 'collective'),
        of('debt', 100, 'collective'),
        of('income', 5),
        line(1, 9000),
      ],
      reference: [of('care', 500, 'individual'), of('housing', 50, 'individual'), of('income', 5)],
    })
    expect(shifts.map(({ of: kind, from, to, amount }) => `${kind} ${from} ${to} ${amount}`).toSorted()).toEqual([
      'form individual collective 550',
      'sector care debt 100',
      'sector care social-work 500',
      'sector housing debt 50',
      'sector housing social-work 50',
    ])
  })

  it('is none where a cost only differs by rounding', () => {
    const care = (quantity: number) => line(quantity, 3, { sector: 'care' })
    const debt = line(1, 500, { sector: 'debt' })
    expect(resultOf({ intervention: [care(0.1), care(0.2)], reference: [care(0.3), debt] }).shifts).toEqual([])
  })

  it('turns round when the two courses change places, however small it is', () => {
    const rows = (differences: readonly number[]) =>
      differences.map((difference, at) => ({
        ...{
          name: `sector ${at}`,
          intervention: 0,
          reference: difference,
          difference,
          bound: null,
          bound_amount: null,
        },
      }))
    const some = fc.array(fc.constantFrom(0, 0.004, 0.005, 0.006, 5, 70, -0.004, -0.005, -0.006, -5, -70))
    fc.assert(
      fc.property(some, (differences) => {
        const [one, other] = [differences, differences.map((difference) => -difference)].map((all) =>
          shifts('sector', rows(all)),
        )
        expect(other?.map(({ from, to, amount }) => `${to} ${from} ${amount}`).toSorted()).toEqual(
          one?.map(({ from, to, amount }) => `${from} ${to} ${amount}`).toSorted(),
        )
      }),
    )
  })

  it('is none from or to what is unknown, or what nobody named', () => {
    const cost = (sector: string | undefined, quantity: number | 'unknown') => line(quantity, 100, { sector })
    expect(
      resultOf({
        intervention: [cost('debt', 'unknown'), cost('care', 4), cost(undefined, 9)],
        reference: [cost('housing', 'unknown'), cost(undefined, 1)],
      }).shifts,
    ).toEqual([])
    expect(resultOf({ intervention: [cost(undefined, 9)], reference: [cost('care', 4)] }).shifts).toEqual([])
  })

  it('is none where everything falls', () => {
    expect(
      resultOf({ reference: [line(1, 500, { sector: 'care' })], intervention: [line(1, 100, { sector: 'care' })] })
        .shifts,
    ).toEqual([])
  })
})

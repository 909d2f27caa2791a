import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseResult, calculate } from '../../src/core/calculate.ts'
import { assertAddsUp, assertSum } from '../../src/core/costs/adds-up.ts'
import type { PayerRow } from '../../src/core/costs/breakdown.ts'
import type { Compared } from '../../src/core/costs/difference.ts'
import { cases } from '../generators/case.ts'
import { line, resultOf } from './by-hand.ts'
import { expectClose, expectSameCompared, sizeOf } from './compare-amounts.ts'

const sides = ['intervention', 'reference', 'difference'] as const

/** Known parts add up to their known whole, in both scenarios and in the difference. */
function expectSum(parts: readonly Compared[], whole: Compared, size: number, name: string): void {
  for (const side of sides) {
    expectClose(
      parts.reduce((sum, part) => sum + (part[side] as number), 0),
      whole[side],
      size,
      `${name}: ${side}`,
    )
  }
}

function forEveryCase(check: (result: CaseResult, size: number, perspective: string) => void): void {
  fc.assert(
    fc.property(cases(), ({ story, evaluation }) => {
      const result = calculate(story, evaluation)
      check(result, sizeOf(result), evaluation.settings.perspective)
    }),
    { numRuns: 60 },
  )
}

describe('the parts of a difference add up to it', () => {
  it('by payer: society is all payers, public the public ones', () => {
    forEveryCase(({ payers, costs, totals }, size) => {
      expectSum(payers, costs, size, 'society')
      expectSum(
        payers.filter((row) => row.public),
        totals.public,
        size,
        'public',
      )
    })
  })

  it('by payer and follow-up year', () => {
    forEveryCase(({ payers }, size) => {
      for (const row of payers) expectSum(row.by_year, row, size, row.payer)
    })
  })

  it('by sector and by form', () => {
    forEveryCase(({ sectors, forms, costs }, size) => {
      expectSum(sectors, costs, size, 'sectors')
      expectSum(forms, costs, size, 'forms')
    })
  })

  it('by basis, and into what is realised and what is expected', () => {
    forEveryCase(({ by_basis, realised_and_expected, headline }, size) => {
      if (headline.difference === null) return
      expectSum(by_basis, headline, size, 'basis')
      if (realised_and_expected !== null)
        expectSum([realised_and_expected.realised, realised_and_expected.expected], headline, size, 'session')
    })
  })

  it('by line, each the product of its factors', () => {
    forEveryCase(({ lines, costs }, size) => {
      const sumOf = (isOf: (scenario: string) => boolean) =>
        lines
          .filter(({ scenario, counted }) => counted && isOf(scenario))
          .reduce((sum, { amount }) => sum + (amount as number), 0)
      expectClose(
        sumOf((scenario) => scenario === 'intervention'),
        costs.intervention,
        size,
        'intervention',
      )
      expectClose(
        sumOf((scenario) => scenario !== 'intervention'),
        costs.reference,
        size,
        'reference',
      )
      for (const { quantity, unit_price, index_factor, certainty, payer_share, discount_factor, amount } of lines) {
        expectClose(
          (quantity as number) * unit_price * index_factor * certainty * payer_share * discount_factor,
          amount,
          Math.abs(amount as number) + 1,
          'line',
        )
      }
    })
  })

  it('benefit less investment is the difference', () => {
    forEveryCase(({ investment, benefit, headline }, size) => {
      if (investment === null || benefit === null || headline.difference === null) return
      expectClose(benefit - investment, headline.difference, size, 'benefit - investment')
    })
  })

  it('the lines of society, public or not, and cashable or not stated', () => {
    forEveryCase(({ lines, totals }, size) => {
      const stated = lines.filter(({ counted, cashable }) => counted && cashable !== null)
      // What can be cashed is a share of what is public; the rest is stated as not cashable.
      if (stated.length === 0 && totals.cashable_not_stated !== null)
        expectSameCompared(totals.cashable_not_stated, totals.public, size, 'not stated')
      if (
        totals.cashable_not_stated === null &&
        stated.every(({ cashable }) => cashable === 1) &&
        totals.cashable !== null
      ) {
        expectSameCompared(totals.cashable, totals.public, size, 'cashable')
      }
    })
  })

  it('a transfer is booked with both and cancels out for society', () => {
    const benefit = line(12, 1000, { transfer: true, payer: 'state', receiver: 'client', sector: 'income' })
    const { costs, totals, payers, sectors } = resultOf({ reference: [benefit] })
    expect(costs.difference).toBe(0)
    expect(totals.public.difference).toBe(12_000)
    expect(payers.map(({ payer, difference }) => [payer, difference])).toEqual([
      ['state', 12_000],
      ['client', -12_000],
    ])
    expect(sectors.map(({ difference }) => difference)).toEqual([0])
  })

  it('a transfer goes to the client where no receiver is named', () => {
    const fine = line(1, 300, { transfer: true, payer: 'landlord' })
    expect(resultOf({ intervention: [fine] }).payers.map(({ payer, difference }) => [payer, difference])).toEqual([
      ['client', 300],
      ['landlord', -300],
    ])
  })
})

describe('the check that every run makes', () => {
  const costing = (intervention: number | null, reference: number | null): Compared => ({
    ...{ intervention, reference, difference: null, bound: null, bound_amount: null },
  })
  const paying = (payer: string, isPublic: boolean, ...costs: Parameters<typeof costing>): PayerRow => ({
    ...{ payer, public: isPublic, ...costing(...costs), by_year: [] },
  })
  const state = paying('state', true, 300, 500)
  const client = paying('client', false, 20, 0)
  const check = (society: Compared, public_: Compared, payers: readonly PayerRow[] = [state, client]) =>
    assertAddsUp({ society, public: public_, cashable: null, cashable_not_stated: null }, payers)

  it('passes where all payers make society, and the public ones what is public', () => {
    expect(() => check(costing(320, 500), costing(300, 500))).not.toThrow()
  })

  it('stops the run where either course is a cent off', () => {
    expect(() => check(costing(320.01, 500), costing(300, 500))).toThrow('society')
    expect(() => check(costing(320, 499.99), costing(300, 500))).toThrow('society')
    expect(() => check(costing(320, 500), costing(320, 500))).toThrow('public')
    expect(() => check(costing(320, 500), costing(300, 0))).toThrow('public')
  })

  it('says nothing where something is unknown, and lets the rounding of a long sum pass', () => {
    expect(() => check(costing(null, 500), costing(300, null))).not.toThrow()
    expect(() => check(costing(999, 500), costing(300, 500), [state, paying('client', false, null, 0)])).not.toThrow()
    expect(() => assertSum(1_000_000.0001, [400_000, 600_000], 'rounded')).not.toThrow()
    expect(() => assertSum(1.0001, [0.4, 0.6], 'small')).toThrow('small')
    // What is large both ways rounds as what is large, though little is left of it.
    expect(() => assertSum(0.0001, [-500_000, 500_000], 'opposite')).not.toThrow()
  })
})

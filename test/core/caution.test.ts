import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import type { Caution } from '../../src/core/case/evaluation.ts'
import type { Price } from '../../src/core/case/unit-price.ts'
import { evaluationWith, line, told } from './by-hand.ts'

const listed = (id: string, confidence: Price['confidence']): Price => ({
  ...{ id, label: id, list: 'list', currency: 'EUR', unit: 'contact', price_year: 2025, amount: 100, confidence },
  ...{ payer: 'municipality', source: { title: 'by hand' } },
})
const prices = new Map([listed('sure', 'A'), listed('derived', 'C')].map((price) => [price.id, price]))

function cautious(caution: Caution | null, ...reference: Parameters<typeof told>[0]['reference'] & object[]) {
  const story = told({ intervention: [{ price: 'derived', quantity: 2 }], reference })
  return calculate(story, evaluationWith({ caution }, { prices })).realism.cautious
}

describe('the difference with caution by grade', () => {
  const caution: Caution = { prices: { C: 0.25, own: 0.5 }, reference: { estimated: 0.2 } }

  it('lowers what speaks for the intervention and raises what speaks against it', () => {
    // 10 x 100 x (1 - 0.2) in the reference, estimated and of grade A; 2 x 100 x (1 + 0.25) in the intervention.
    expect(cautious(caution, { price: 'sure', quantity: 10 })).toBeCloseTo(800 - 250, 9)
    expect(cautious(caution, { price: 'derived', quantity: 10 })).toBeCloseTo(1000 * 0.75 * 0.8 - 250, 9)
  })

  it('takes registered lines of the reference as they are, and own prices by their own fraction', () => {
    expect(cautious(caution, { price: 'sure', quantity: 10, basis: 'registered' })).toBeCloseTo(1000 - 250, 9)
    expect(cautious(caution, line(10, 100))).toBeCloseTo(1000 * 0.5 * 0.8 - 250, 9)
  })

  it('asks what its evidence is of the reference alone: what happened is not doubted by its basis', () => {
    // The intervention is told; only its price corrects it.
    expect(cautious({ ...caution, reference: { told: 0.4 } }, { price: 'sure', quantity: 10 })).toBeCloseTo(750, 9)
    expect(
      cautious({ ...caution, reference: { told: 0.4 } }, { price: 'sure', quantity: 10, basis: 'told' }),
    ).toBeCloseTo(600 - 250, 9)
  })

  it('takes a grade that the settings leave out as it is', () => {
    expect(cautious({ prices: {}, reference: {} }, { price: 'sure', quantity: 10 })).toBeCloseTo(1000 - 200, 9)
  })

  it('leaves money that only changes hands what it is: nothing', () => {
    expect(cautious(caution, { price: 'sure', quantity: 10, transfer: true })).toBeCloseTo(-250, 9)
  })

  it('is not there where the settings state none, nor where the difference is unknown', () => {
    expect(cautious(null, { price: 'sure', quantity: 10 })).toBeNull()
    expect(cautious(caution, { price: 'sure', quantity: 'unknown' })).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/calculate.ts'
import type { Activity } from '../../src/core/case/activity.ts'
import type { CostLine } from '../../src/core/costs/cost-line.ts'
import { evaluationWith, listed, pricesOf, resultOf, told } from './by-hand.ts'

const benefit = listed('benefit', 'Benefit', 1000, {
  ...{ unit: 'month', payer: 'state', receiver: 'landlord', transfer: true, sector: 'income', form: 'individual' },
  cashable: 0.5,
})
const plain = listed('plain', 'Plain', 100)

function linesOf(...reference: readonly Activity[]): readonly CostLine[] {
  return calculate(told({ reference }), evaluationWith({}, { prices: pricesOf(benefit, plain) })).lines
}

const paid = (lines: readonly CostLine[]) =>
  lines.map(({ payer, payer_share, transfer }) => [payer, payer_share, transfer])
const placed = (lines: readonly CostLine[]) => lines.map(({ sector, form, cashable }) => [sector, form, cashable])

describe('what a line does not say itself', () => {
  it('is what its price says', () => {
    const lines = linesOf({ price: 'benefit', quantity: 3 })
    expect(paid(lines)).toEqual([
      ['state', 1, 'paid'],
      ['landlord', -1, 'received'],
    ])
    expect(new Set(placed(lines).map(String))).toEqual(new Set(['income,individual,0.5']))
  })

  it('is not stated where its price does not say it either; what can be cashed is unknown then', () => {
    const lines = linesOf({ price: 'plain', quantity: 3 })
    expect(paid(lines)).toEqual([['municipality', 1, null]])
    expect(placed(lines)).toEqual([['unstated', 'unstated', null]])
  })

  it('is no longer what its price says once the line says it', () => {
    const own = { payer: 'insurer', receiver: 'client', sector: 'care', form: 'collective', cashable: 0 } as const
    const lines = linesOf({ price: 'benefit', quantity: 3, ...own })
    expect(paid(lines)).toEqual([
      ['insurer', 1, 'paid'],
      ['client', -1, 'received'],
    ])
    expect(new Set(placed(lines).map(String))).toEqual(new Set(['care,collective,0']))
    expect(paid(linesOf({ price: 'benefit', quantity: 3, transfer: false }))).toEqual([['state', 1, null]])
    expect(paid(linesOf({ price: 'plain', quantity: 3, transfer: true }))).toEqual([
      ['municipality', 1, 'paid'],
      ['client', -1, 'received'],
    ])
  })
})

describe('the payers of a line', () => {
  it('share it, and of a transfer the receiver gets what each of them pays', () => {
    const payers = { municipality: 0.25, state: 0.75 }
    expect(paid(linesOf({ price: 'plain', quantity: 3, payers }))).toEqual([
      ['municipality', 0.25, null],
      ['state', 0.75, null],
    ])
    const lines = linesOf({ price: 'benefit', quantity: 2, payers })
    expect(lines.map(({ payer, amount, transfer }) => [payer, amount, transfer])).toEqual([
      ['municipality', 500, 'paid'],
      ['state', 1500, 'paid'],
      ['landlord', -500, 'received'],
      ['landlord', -1500, 'received'],
    ])
  })
})

describe('a line as it was written', () => {
  it('keeps its rate, at the mean of a range, and none where it has none or the quantity is unknown', () => {
    const rates = linesOf(
      { price: 'plain', quantity: { low: 1, high: 4 }, per: 'week' },
      { price: 'plain', quantity: 7 },
      { price: 'plain', quantity: 'unknown', per: 'week' },
    ).map(({ rate }) => rate)
    expect(rates).toEqual([{ quantity: 2.5, per: 'week' }, null, null])
  })
})

describe('the years of a payer', () => {
  it('stand in their order, of a long window too', () => {
    const price = { amount: 1, unit: 'contact', price_year: 2025, payer: 'client', source: { title: 'by hand' } }
    const { payers } = resultOf({
      window: { from: '2025-01', months: 144 },
      reference: [{ unit_price: price, quantity: 1, per: 'month' }],
    })
    expect(payers[0]?.by_year.map(({ follow_up_year }) => follow_up_year)).toEqual(
      Array.from({ length: 12 }, (_, year) => year),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { CostLine } from '../../../src/core/costs/cost-line.ts'
import { unpaidHours } from '../../../src/core/programme/volunteer-hours.ts'

/** Four hours of a volunteer at ten. */
const hours = (more: Partial<CostLine> = {}) => {
  const fields = { unit: 'hour', payer: 'volunteer', sector: 'unstated', transfer: null, counted: true }
  const factors = { quantity: 4, unit_price: 10, certainty: 1, payer_share: 1, amount: 40 }
  return { ...fields, ...factors, ...more } as CostLine
}

describe('hours that nobody is paid for in lines', () => {
  it.each([
    ['a volunteer', { payer: 'volunteer' }, true],
    ['an informal carer', { payer: 'informal-carer' }, true],
    ['another citizen', { payer: 'other-citizens' }, true],
    ['the informal sector, whoever pays', { payer: 'municipality', sector: 'informal' }, true],
    ['no one else', { payer: 'municipality' }, false],
    ['lines of hours, not of contacts', { unit: 'contact' }, false],
    ['no transfers', { transfer: 'paid' as const }, false],
    ['no transfers of the informal sector', { sector: 'informal', transfer: 'received' as const }, false],
    ['lines that are not counted too', { counted: false }, true],
  ])('are those of %s', (_, more, isUnpaid) => {
    expect(unpaidHours([hours(more)])?.hours ?? null).toBe(isUnpaid ? 4 : null)
  })

  it('are weighted by how certain they are and by whose part they are', () => {
    expect(unpaidHours([hours({ certainty: 0.5 }), hours({ quantity: 20, payer_share: 0.25 })])?.hours).toBe(7)
  })

  it('are unknown as a whole where some are, and may be none', () => {
    expect(unpaidHours([hours(), hours({ quantity: null, amount: null })])).toEqual({ hours: null, priced: null })
    expect(unpaidHours([hours({ quantity: 0, amount: 0 })])).toEqual({ hours: 0, priced: 0 })
  })

  it('come to the money of those that are counted and have a price above zero', () => {
    const free = hours({ unit_price: 0, amount: 0 })
    expect(unpaidHours([hours(), hours({ amount: 5 }), free])).toEqual({ hours: 12, priced: 45 })
    expect(unpaidHours([free])).toEqual({ hours: 4, priced: null })
    expect(unpaidHours([hours({ counted: false })])).toEqual({ hours: 4, priced: null })
    expect(unpaidHours([free, hours({ counted: false, amount: null })])?.priced).toBeNull()
  })

  it('are none of no such lines', () => {
    expect(unpaidHours([])).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { caseloadPriceId, caseloadPrices, clientMonthPrice } from '../../../src/core/programme/caseload.ts'
import { caseloadTable } from '../../../src/core/programme/caseload-table.ts'
import { programmeResult } from '../../../src/core/programme/programme-result.ts'
import { evaluationWith, line } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const approach = { title: 'Step by step', fte_year_cost: 90_000, caseload: 50, payer: 'municipality' }
const programme = { approaches: { steps: approach } }

describe('the price of a client-month', () => {
  it('is the cost of a worker over twelve months and a caseload', () => {
    expect(clientMonthPrice(90_000, 50)).toBe(150)
    expect(clientMonthPrice(90_000, 100)).toBe(75)
  })

  it('is a price per month that names the programme, in money of the price year', () => {
    const { settings } = evaluationWith()
    expect(caseloadPrices(programme, settings)).toEqual([
      {
        id: 'caseload-steps',
        label: 'Step by step',
        amount: 150,
        unit: 'month',
        price_year: 2025,
        payer: 'municipality',
        source: { title: 'programme.yaml: approaches.steps, fte_year_cost / (12 x caseload)' },
        list: 'programme.yaml',
        currency: 'EUR',
      },
    ])
  })

  it('is paid by public bodies that are not divided where nobody is named, and is none without a caseload', () => {
    const { settings } = evaluationWith()
    const [price] = caseloadPrices({ approaches: { a: { fte_year_cost: 60_000, caseload: 40 } } }, settings)
    expect([price?.payer, price?.label]).toEqual(['public-unsplit', 'a'])
    expect(caseloadPrices({ approaches: { a: { fte_year_cost: 60_000 }, b: { caseload: 40 } } }, settings)).toEqual([])
  })
})

describe('the table of caseloads', () => {
  const known = { months: 8, months_known: 3, benefit: 1200, benefit_known: 3 }

  it('has 30 to 100 with what a client costs and at which benefit that pays for itself', () => {
    const table = caseloadTable('steps', approach, known)
    expect(table?.rows.map(({ caseload }) => caseload)).toEqual([30, 40, 50, 60, 70, 80, 90, 100])
    const fifty = table?.rows.find(({ caseload }) => caseload === 50)
    expect(fifty).toEqual({
      caseload: 50,
      client_month: 150,
      client_year: 1800,
      break_even: 1200,
      pays_for_itself: true,
    })
    expect(table?.rows.find(({ caseload }) => caseload === 40)?.pays_for_itself).toBe(false)
    expect(table?.break_even_caseload).toBe(50)
  })

  it('holds the caseload it had where that is another', () => {
    const table = caseloadTable('steps', { ...approach, caseload: 45 }, known)
    expect(table?.rows.map(({ caseload }) => caseload)).toEqual([30, 40, 45, 50, 60, 70, 80, 90, 100])
  })

  it('says nothing of paying for itself where months or benefits are not known', () => {
    const unknown = { months: null, months_known: 0, benefit: null, benefit_known: 0 }
    const table = caseloadTable('steps', approach, unknown)
    expect(table?.break_even_caseload).toBeNull()
    expect(
      table?.rows.every(({ break_even, pays_for_itself }) => break_even === null && pays_for_itself === null),
    ).toBe(true)
    expect(table?.rows[0]?.client_year).toBe(3000)
  })
})

it('cases count months at the price, and show their months and benefit beside the table', () => {
  const plain = evaluationWith()
  const prices = new Map(caseloadPrices(programme, plain.settings).map((price) => [price.id, price]))
  const evaluation = evaluationWith({}, { prices })
  const support = { price: caseloadPriceId('steps'), quantity: 10, investment: true }
  const story = { approach: 'steps', intervention: [support], reference: [line(1, 4000)] }
  const one = caseOf(story, evaluation)
  expect([one.result.investment, one.result.benefit, one.piece.months]).toEqual([1500, 4000, 10])
  const [table] = programmeResult(programme, [one], evaluation).caseloads ?? []
  expect([table?.months, table?.months_known, table?.benefit, table?.break_even_caseload]).toEqual([10, 1, 4000, 18.75])
})

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
    const table = caseloadTable('steps', approach, null, known)
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
    const table = caseloadTable('steps', { ...approach, caseload: 45 }, null, known)
    expect(table?.rows.map(({ caseload }) => caseload)).toEqual([30, 40, 45, 50, 60, 70, 80, 90, 100])
  })

  it('says nothing of paying for itself where months or benefits are not known', () => {
    const unknown = { months: null, months_known: 0, benefit: null, benefit_known: 0 }
    const table = caseloadTable('steps', approach, null, unknown)
    expect(table?.break_even_caseload).toBeNull()
    expect(
      table?.rows.every(({ break_even, pays_for_itself }) => break_even === null && pays_for_itself === null),
    ).toBe(true)
    expect(table?.rows[0]?.client_year).toBe(3000)
  })
})

describe('the table of caseloads within a budget', () => {
  const known = { months: 8, months_known: 3, benefit: 1800, benefit_known: 3 }
  const within = caseloadTable('steps', { ...approach, budget: 64_000 }, 40, known)
  const breakEven = (at: number) => within?.rows.find(({ caseload }) => caseload === at)?.break_even

  it('agrees with the budget at the caseload as it was, and elsewhere differs by what workers cost', () => {
    expect(within?.cost).toEqual({ from: 'budget', budget_per_client: 1600, workers_per_client: 1200 })
    expect([breakEven(50), breakEven(30), breakEven(100)]).toEqual([1600, 2400, 1000])
  })

  it('pays for itself above the caseload at which workers cost what else the budget leaves of the benefit', () => {
    // 400 beside workers leaves 1,400 of 1,800: 90,000 x 8 / (12 x 1,400).
    expect(within?.break_even_caseload).toBeCloseTo(60_000 / 1400, 10)
    expect(caseloadTable('steps', { ...approach, budget: 120_000 }, 40, known)?.break_even_caseload).toBeNull()
  })

  it.each([
    ['where the budget is less than workers cost', { ...approach, budget: 40_000 }, 40, 1000, 1200],
    ['where no caseload is stated', { ...approach, caseload: undefined, budget: 64_000 }, 40, 1600, null],
    ['where nobody says how many were served', { ...approach, budget: 64_000 }, null, null, 1200],
  ])('takes workers alone, and shows both, %s', (_, stated, served, budget, workers) => {
    const table = caseloadTable('steps', stated, served, known)
    expect(table?.cost).toEqual({ from: 'workers', budget_per_client: budget, workers_per_client: workers })
    expect(table?.rows.find(({ caseload }) => caseload === 50)?.break_even).toBe(1200)
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

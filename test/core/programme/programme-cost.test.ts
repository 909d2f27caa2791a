import { describe, expect, it } from 'vitest'
import { caseBenefit, largestBlock } from '../../../src/core/programme/case-benefits.ts'
import { caseloadCost, perClientWith } from '../../../src/core/programme/caseload-cost.ts'
import { caseloadsWith, caseloadTable } from '../../../src/core/programme/caseload-table.ts'
import type { ProgrammeApproach } from '../../../src/core/programme/programme.ts'
import { costAtCaseload, programmeCost } from '../../../src/core/programme/programme-cost.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

/** A worker for 50 people costs 1,800 of each in a year, and 1,200 in eight months. */
const workers = { fte_year_cost: 90_000, caseload: 50 }
const shown = (months: number | null, benefit: number | null = null) => ({
  ...{ months, months_known: months === null ? 0 : 2 },
  ...{ benefit, benefit_known: benefit === null ? 0 : 2 },
})

describe('what a programme cost', () => {
  it('is what workers cost for so many people and months', () => {
    expect(costAtCaseload(90_000, 50, 8, 1)).toBe(1200)
    expect(costAtCaseload(90_000, 25, 8, 10)).toBe(24_000)
  })

  it.each([
    ['the budget where one is stated', { ...workers, budget: 64_000 }, 40, 8, [64_000, 1600, 'budget']],
    ['a budget of nothing where that is stated', { ...workers, budget: 0 }, 40, 8, [0, 0, 'budget']],
    ['that of workers for everyone served where none is', workers, 40, 8, [48_000, 1200, 'caseload']],
    ['nothing where nobody was supported for a day', workers, 40, 0, [0, 0, 'caseload']],
    ['not known where nobody says how many were served', { budget: 64_000 }, null, 8, null],
    ['not divided over nobody', { ...workers, budget: 64_000 }, 0, 8, null],
    ['not known without the cost of a worker', { caseload: 50 }, 40, 8, null],
    ['not known without a caseload', { fte_year_cost: 90_000 }, 40, 8, null],
    ['not known without months of support', workers, 40, null, null],
  ] satisfies [string, ProgrammeApproach, number | null, number | null, unknown][])(
    'is %s',
    (_, stated, served, months, cost) => {
      const found = programmeCost(stated, served, shown(months))
      expect(found && [found.amount, found.per_client, found.from]).toEqual(cost)
      expect(found?.served ?? served).toBe(served)
    },
  )
})

describe('what a client costs at a caseload', () => {
  it.each([
    ['the budget holds more than workers', { ...workers, budget: 64_000 }, 40, 8, ['budget', 1600, 1200]],
    ['the budget holds workers and no more', { ...workers, budget: 48_000 }, 40, 8, ['budget', 1200, 1200]],
    ['the budget holds less', { ...workers, budget: 47_999 }, 40, 8, ['workers', 47_999 / 40, 1200]],
    ['there is no budget', workers, 40, 8, ['workers', null, 1200]],
    ['there is none, and workers cost nothing', workers, 40, 0, ['workers', null, 0]],
    ['nobody was served', { ...workers, budget: 64_000 }, 0, 8, ['workers', null, 1200]],
    ['nobody says how many were', { ...workers, budget: 64_000 }, null, 8, ['workers', null, 1200]],
    ['no caseload is stated', { fte_year_cost: 90_000, budget: 64_000 }, 40, 8, ['workers', 1600, null]],
    ['no cost of a worker is', { caseload: 50, budget: 64_000 }, 40, 8, ['workers', 1600, null]],
    ['months are not known', { ...workers, budget: 64_000 }, 40, null, ['workers', 1600, null]],
  ] satisfies [string, ProgrammeApproach, number | null, number | null, unknown][])(
    'where %s',
    (_, stated, served, months, cost) => {
      const found = caseloadCost(stated, served, months)
      expect([found.from, found.budget_per_client, found.workers_per_client]).toEqual(cost)
    },
  )

  it('moves with what workers cost, beside what else the budget holds', () => {
    const within = { from: 'budget' as const, budget_per_client: 1600, workers_per_client: 1200 }
    expect([perClientWith(within, 1200), perClientWith(within, 2000), perClientWith(within, 0)]).toEqual([
      ...[1600, 2400, 400],
    ])
    expect(perClientWith({ ...within, from: 'workers' }, 2000)).toBe(2000)
  })
})

describe('the table of caseloads of an approach', () => {
  const table = (stated: ProgrammeApproach, months: number | null, benefit: number | null) =>
    caseloadTable('steps', stated, null, shown(months, benefit))

  it('is none without the cost of a worker', () => {
    expect(table({ caseload: 50 }, 8, 1200)).toBeNull()
  })

  it('tells what it rests on', () => {
    const rests = { approach: 'steps', fte_year_cost: 90_000, caseload: 50, ...shown(8, 1200) }
    expect(table(workers, 8, 1200)).toMatchObject(rests)
    expect(table({ fte_year_cost: 90_000 }, 8, null)).toMatchObject({ ...rests, ...shown(8, null), caseload: null })
  })

  it('has no verdict where the benefit is not known, nor a break-even where months are not', () => {
    const rowOf = (found: ReturnType<typeof table>) => found?.rows.find(({ caseload }) => caseload === 50)
    expect(rowOf(table(workers, 8, null))).toMatchObject({ break_even: 1200, pays_for_itself: null })
    expect(table(workers, 8, null)?.break_even_caseload).toBeNull()
    expect(rowOf(table(workers, null, 1200))).toMatchObject({ break_even: null, pays_for_itself: null })
    expect(table(workers, null, 1200)?.break_even_caseload).toBeNull()
  })

  it('pays for itself at no caseload where there is no benefit', () => {
    expect(table(workers, 8, 0)?.break_even_caseload).toBeNull()
    expect(table(workers, 8, -5)?.break_even_caseload).toBeNull()
    expect(table(workers, 8, 1)?.break_even_caseload).toBe(60_000)
  })

  it.each([
    ['none is stated', undefined, [30, 40, 50, 60, 70, 80, 90, 100]],
    ['it is one of those', 60, [30, 40, 50, 60, 70, 80, 90, 100]],
    ['it is smaller', 12, [12, 30, 40, 50, 60, 70, 80, 90, 100]],
    ['it is larger', 120, [30, 40, 50, 60, 70, 80, 90, 100, 120]],
  ])('tries from small to large, and the caseload as it was, where %s', (_, asItWas, tried) => {
    expect(caseloadsWith(asItWas)).toEqual(tried)
  })
})

describe('what cases show of months and benefit', () => {
  const evaluation = evaluationWith()
  const aCase = (benefit: number, ended: string | undefined, more: Told = {}) => {
    const reference = [line(1, benefit)]
    const support = { started: '2025-01', ended }
    return caseOf({ intervention: [line(1, 100, { investment: true })], reference, support, ...more }, evaluation)
  }
  const alike = [aCase(1000, '2025-04'), aCase(3000, undefined), aCase(2000, '2025-10')]
  const longer = aCase(90_000, '2025-12', { window: { from: '2025-01', months: 24 } })

  it('is over those of one window and kind of reference, the largest such block', () => {
    expect(caseBenefit([longer, ...alike])).toEqual({ months: 7, months_known: 2, benefit: 2000, benefit_known: 3 })
    expect(largestBlock([longer, ...alike])).toEqual(alike)
  })

  it('is unknown where no case knows it', () => {
    const silent = caseOf({ reference: [line(1, 1000)] }, evaluation)
    const unknown = { months: null, months_known: 0, benefit: null, benefit_known: 0 }
    expect([caseBenefit([silent]), caseBenefit([])]).toEqual([unknown, unknown])
    expect(largestBlock([])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { budgetResult } from '../../../src/core/programme/budget.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const evaluation = evaluationWith({ selection: 'random' })

/** A case in which tailored support takes the place of usual support. */
function tailored(at: number, amount: number, usual: number, more: Told = {}) {
  const story: Told = {
    ...{ case: `case-${at}`, intervention: [line(1, amount, { investment: true }), line(1, 100)] },
    ...{ reference: [line(1, usual, { investment: true }), line(1, 5000)], ...more },
  }
  return caseOf(story, evaluation)
}

const cases = [
  tailored(1, 800, 1000, {
    session: '2025-06-30',
    support: {
      ...{ asked: '2024-12-01', started: '2024-12-22', contact_persons: 1, usual_contact_persons: 4 },
      ...{ worker_hours: 20, usual_hours: 32, volunteer_hours: 6 },
    },
    experience: [
      { role: 'client', grade: 9 },
      { role: 'worker', grade: 7 },
    ],
  }),
  tailored(2, 1000, 1000, {
    support: {
      ...{ asked: '2025-01-01', started: '2025-01-08', contact_persons: 2, usual_contact_persons: 2 },
      ...{ worker_hours: 10, usual_hours: 8 },
    },
    experience: [{ role: 'client', grade: 8 }],
  }),
  tailored(3, 1500, 1000, { support: { worker_hours: 12 } }),
  // Nothing of the reference is marked as support: what the usual support cost is not known, and not nothing.
  tailored(4, 700, 0, { reference: [line(1, 5000)] }),
]

const found = budgetResult('a', cases, 60, evaluation.settings.selection)

describe('within a budget', () => {
  it('compares over the cases that know both what tailored and usual support cost public payers', () => {
    expect([found.n, found.comparable, found.tailored?.n, found.tailored?.mean]).toEqual([4, 4, 4, 1000])
    expect(found.compared).toEqual({ n: 3, tailored: 1100, usual: 1000 })
  })

  it('counts the cases that cost no more, with an interval where cases were drawn', () => {
    expect([found.within_budget, found.within_share]).toEqual([2, 2 / 3])
    expect(found.within_estimate).toMatchObject({ k: 2, n: 3 })
    const chosen = evaluationWith({ selection: 'purposive' })
    expect(budgetResult('a', cases, null, chosen.settings.selection).within_estimate).toBeNull()
  })

  it('takes no help at all for no cost of support', () => {
    const none = caseOf({ kind: 'none', intervention: [line(1, 50, { investment: true })] }, evaluation)
    expect(none.piece.support?.usual).toBe(0)
  })

  it('leaves out what others than public payers pay', () => {
    const client = line(1, 300, { investment: true, payer: 'client' })
    const one = caseOf({ intervention: [line(1, 800, { investment: true }), client] }, evaluation)
    expect(one.piece.support?.tailored).toBe(800)
  })

  it('has hours of workers, with their cost only where an hour has a price', () => {
    expect(found.hours?.tailored).toMatchObject({ n: 3, sum: 42, median: 12 })
    expect(found.hours?.compared).toEqual({ n: 2, tailored: 15, usual: 20, tailored_cost: 900, usual_cost: 1200 })
    expect(budgetResult('a', cases, null, evaluation.settings.selection).hours?.compared).toMatchObject({
      tailored_cost: null,
      usual_cost: null,
    })
    expect(found.hours?.volunteers?.stated).toMatchObject({ n: 1, sum: 6 })
  })

  it('has the time people waited and how many workers they dealt with', () => {
    expect(found.lead_days).toMatchObject({ n: 2, median: 14, min: 7, max: 21 })
    expect(found.contact_persons).toMatchObject({ n: 2, median: 1.5 })
    expect(found.simpler).toEqual({ fewer: 1, same: 1, more: 0 })
  })

  it('keeps what is expected apart from what was realised', () => {
    // Of one case the session is stated: half of its year of days lies after 30 June.
    const part = 181 / 365
    expect(found.in_time?.n).toBe(1)
    expect(found.in_time?.realised).toBeCloseTo(5100 * part, 9)
    expect(found.in_time?.expected).toBeCloseTo(5100 * (1 - part), 9)
  })

  it('has grades by role', () => {
    expect(found.grades.map(({ role, n, mean }) => [role, n, mean])).toEqual([
      ['client', 2, 8.5],
      ['worker', 1, 7],
    ])
  })
})

describe('hours that nobody is paid for', () => {
  const hour = { price_of: { unit: 'hour', payer: 'employer', sector: 'informal' } }

  it('are counted from lines, also from those without a price', () => {
    const one = caseOf(
      { intervention: [line(30, 0, hour), line(5, 12, { ...hour, payer: 'client' }), line(4, 12, hour)] },
      evaluation,
    )
    expect(one.piece.unpaid).toEqual({ intervention: { hours: 39, priced: 108 }, reference: null })
    const { hours } = budgetResult(null, [one], null, evaluation.settings.selection)
    expect(hours?.volunteers?.intervention).toEqual({ n: 1, hours: 39, priced: 108 })
  })

  it('are no money where no line has a price', () => {
    const one = caseOf({ intervention: [line(30, 0, hour)] }, evaluation)
    expect(one.piece.unpaid.intervention).toEqual({ hours: 30, priced: null })
  })

  it('are unknown where a quantity is', () => {
    const one = caseOf({ intervention: [line('unknown', 0, hour)] }, evaluation)
    expect(one.piece.unpaid.intervention?.hours).toBeNull()
  })
})

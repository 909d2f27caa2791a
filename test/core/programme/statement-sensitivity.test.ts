import { describe, expect, it } from 'vitest'
import { payerNets, sumOf } from '../../../src/core/programme/statement-payers.ts'
import { type StatementBase, sensitivity } from '../../../src/core/programme/statement-sensitivity.ts'

/** Ten people, of whom workers cost 120 each for eight months at 50 people a worker. */
const base: StatementBase = {
  ...{ cost: 1000, gain: 1800, benefit: 1600, served: 10, stopped_share: null },
  ...{ fte_year_cost: 9000, months: 8, caseload: 50 },
  caseload_cost: { from: 'workers', budget_per_client: null, workers_per_client: 120 },
}
const of = (more: Partial<StatementBase>) => sensitivity({ ...base, ...more })

describe('less of the benefit', () => {
  it('leaves what the support took the place of as it is', () => {
    expect(of({}).realism).toEqual([
      { at: 1, cost: 1000, gain: 1800, net: 800 },
      { at: 0.75, cost: 1000, gain: 1400, net: 400 },
      { at: 0.5, cost: 1000, gain: 1000, net: 0 },
    ])
  })

  it.each([
    ['half of it', { benefit: 1600 }, 0.5],
    ['more than all of it', { gain: 500, benefit: 400 }, 2.25],
    [
      'less than nothing of it, where what it took the place of pays for it alone',
      { gain: 2800, benefit: 1600 },
      -0.125,
    ],
    ['none of it, where there is no benefit', { gain: 1800, benefit: 0 }, null],
    ['none of it, where it is a loss', { gain: 1800, benefit: -100 }, null],
  ])('comes out even at %s', (_, more, factor) => {
    expect(of(more).break_even_realism).toBe(factor)
  })
})

describe('more people who stop', () => {
  it('gain nothing, while they cost as much', () => {
    const rows = of({ stopped_share: 0.25 }).dropout
    expect(rows.slice(2, 5)).toEqual([
      { at: 0.2, cost: 1000, gain: 1440, net: 440 },
      { at: 0.25, cost: 1000, gain: 1350, net: 350 },
      { at: 0.3, cost: 1000, gain: 1260, net: 260 },
    ])
  })

  it.each([
    ['not known', null, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ['one of those', 0.1, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ['none', 0, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ['a few', 0.05, [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ['nearly all', 0.9, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.9]],
  ])('are tried up to half of them and as they were counted, where that is %s', (_, stopped_share, tried) => {
    expect(of({ stopped_share }).dropout.map(({ at }) => at)).toEqual(tried)
  })

  it.each([
    ['half of them', { cost: 1000, gain: 2000 }, 0.5],
    ['none of them, where it comes out even with all', { cost: 1000, gain: 1000 }, 0],
    ['all of them, where it cost nothing', { cost: 0, gain: 1000 }, 1],
    ['fewer than none, where it is a loss with all', { cost: 1000, gain: 999 }, null],
    ['fewer than none, where nothing is gained', { cost: 0, gain: 0 }, null],
  ])('may be %s', (_, more, share) => {
    expect(of(more).break_even_dropout).toBe(share)
  })
})

describe('another caseload', () => {
  const at = (found: ReturnType<typeof of>, caseload: number) => found.caseload?.find((row) => row.at === caseload)

  it('is none where the cost of a worker or the months are not known', () => {
    expect([of({ fte_year_cost: null }).caseload, of({ months: null }).caseload]).toEqual([null, null])
    expect([of({}).caseload_as_it_was, of({ caseload: undefined }).caseload_as_it_was]).toEqual([50, null])
  })

  it('costs what workers do for all served, and gains as much', () => {
    expect(at(of({}), 100)).toEqual({ at: 100, cost: 600, gain: 1800, net: 1200 })
    expect(at(of({}), 30)).toEqual({ at: 30, cost: 2000, gain: 1800, net: -200 })
  })

  it('as it was costs what the statement says, where it rests on workers alone or on a budget that holds them', () => {
    expect(at(of({}), 50)?.cost).toBe(1000)
    const within = { from: 'budget' as const, budget_per_client: 150, workers_per_client: 120 }
    const found = of({ cost: 1500, caseload_cost: within })
    expect([at(found, 50)?.cost, at(found, 40)?.cost]).toEqual([1500, 1800])
    expect(found.caseload_cost).toEqual(within)
  })

  it('as it was costs that exactly, whatever it comes to per client', () => {
    const caseload_cost = { from: 'budget' as const, budget_per_client: 1 / 49, workers_per_client: 0.01 }
    expect(at(of({ cost: 1, served: 49, caseload_cost }), 50)?.cost).toBe(1)
  })

  it('costs workers alone everywhere where the budget is less', () => {
    const less = { from: 'workers' as const, budget_per_client: 100, workers_per_client: 120 }
    const found = of({ cost: 1000, caseload_cost: less })
    expect([at(found, 50)?.cost, at(found, 100)?.cost]).toEqual([1200, 600])
  })
})

describe('who pays and who gains', () => {
  const payers = ['state', 'insurer', 'client', 'employer'].map((id) => ({ id, public: id !== 'client' }))
  const gain = (payer: string, follow_up_year: number, amount: number | null) => ({ payer, follow_up_year, amount })

  it('are in the order of the list those that do one or the other, by year from the first', () => {
    const gains = [gain('client', 2, 5), gain('client', 0, 10), gain('state', 1, 100), gain('client', 1, -3)]
    expect(payerNets(1000, new Map(Object.entries({ insurer: 0.9, state: 0.1 })), gains, payers)).toEqual([
      {
        ...{ payer: 'state', public: true, cost: 100, gain: 100, net: 0 },
        by_year: [{ follow_up_year: 1, gain: 100 }],
      },
      { ...{ payer: 'insurer', public: true, cost: 900, gain: 0, net: -900 }, by_year: [] },
      {
        ...{ payer: 'client', public: false, cost: 0, gain: 12, net: 12 },
        by_year: [
          { follow_up_year: 0, gain: 10 },
          { follow_up_year: 1, gain: -3 },
          { follow_up_year: 2, gain: 5 },
        ],
      },
    ])
  })

  it('do not know what they gain where they do not know it of one year', () => {
    const [state] = payerNets(1000, new Map([['state', 1]]), [gain('state', 0, 5), gain('state', 1, null)], payers)
    expect([state?.cost, state?.gain, state?.net]).toEqual([1000, null, null])
    expect(state?.by_year.map((year) => year.gain)).toEqual([5, null])
  })

  it('have a sum only where every amount is known', () => {
    expect([sumOf([]), sumOf([1, 2.5]), sumOf([1, null]), sumOf([null])]).toEqual([0, 3.5, null, null])
  })
})

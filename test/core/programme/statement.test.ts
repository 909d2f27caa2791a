import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import { caseloadCost } from '../../../src/core/programme/caseload-cost.ts'
import type { ProgrammeApproach } from '../../../src/core/programme/programme.ts'
import { statement } from '../../../src/core/programme/statement.ts'
import { payerNets } from '../../../src/core/programme/statement-payers.ts'
import { sensitivity } from '../../../src/core/programme/statement-sensitivity.ts'
import { evaluationWith, line, type Told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const careAndHealth = [
  { id: 'social-care', public: true },
  { id: 'health', public: true },
]
const savings = [
  { payer: 'social-care', follow_up_year: 0, amount: 339_000 },
  { payer: 'health', follow_up_year: 0, amount: 616_000 },
]

describe('who pays changes who gains', () => {
  it('half each leaves both with a gain', () => {
    const shares = new Map(Object.entries({ 'social-care': 0.5, health: 0.5 }))
    const nets = payerNets(345_000, shares, savings, careAndHealth)
    expect(nets.map(({ net }) => net)).toEqual([166_500, 443_500])
  })

  it('one that pays all loses, while the other gains all it did', () => {
    const nets = payerNets(345_000, new Map([['social-care', 1]]), savings, careAndHealth)
    expect(nets.map(({ net }) => net)).toEqual([-6000, 616_000])
  })

  it('leaves the cost open where nobody says who paid', () => {
    const [care] = payerNets(345_000, null, savings, careAndHealth)
    expect([care?.gain, care?.cost, care?.net]).toEqual([339_000, null, null])
  })

  it('together they always have the whole', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 0, max: 8 }), (cost, a, b, eighths) => {
        const shares = new Map([
          ['social-care', eighths / 8],
          ['health', 1 - eighths / 8],
        ])
        const gains = [
          { payer: 'social-care', follow_up_year: 0, amount: a },
          { payer: 'health', follow_up_year: 1, amount: b },
        ]
        const nets = payerNets(cost, shares, gains, careAndHealth)
        expect(nets.reduce((sum, { net }) => sum + (net ?? 0), 0)).toBeCloseTo(a + b - cost, 6)
      }),
      { numRuns: 40 },
    )
  })
})

/** Cases of which the support cost 850 and brought as much as asked, half of it to the municipality. */
function casesOf(benefits: readonly number[], settings: Partial<Settings>, more: Told = {}) {
  const evaluation = evaluationWith(settings)
  const own = benefits.map((benefit, at) =>
    caseOf(
      {
        case: `case-${at}`,
        intervention: [line(1, 850, { investment: true })],
        reference: [line(1, benefit, { payers: { municipality: 0.5, insurer: 0.5 } })],
        ...more,
      },
      evaluation,
    ),
  )
  return { evaluation, own }
}

function statementOf(
  benefits: readonly number[],
  settings: Partial<Settings>,
  approach: ProgrammeApproach = {},
  served: number | null = 100,
) {
  const { evaluation, own } = casesOf(benefits, settings)
  return statement('a', { budget: 85_000, ...approach }, served, own, evaluation)
}

const perClient = 60_700_000 / 36_000
const twenty = Array.from({ length: 20 }, (_, at) => 1000 + 100 * at)

describe('the statement of a programme', () => {
  it('of 36,000 clients at 30.6 million has a ratio of 1.98, and brings municipalities 30.35 million', () => {
    const equal = new Array<number>(24).fill(perClient)
    const found = statementOf(equal, { selection: 'random' }, { budget: 30_600_000 }, 36_000)
    expect([found.reason, found.cost?.per_client]).toEqual([null, 850])
    const figures = found.for_all
    expect(figures?.ratio).toBeCloseTo(1.98, 2)
    expect(figures?.benefit).toBeCloseTo(60_700_000, 3)
    expect(figures?.net).toBeCloseTo(30_100_000, 3)
    const municipality = figures?.payers.find(({ payer }) => payer === 'municipality')
    expect(municipality?.gain).toBeCloseTo(30_350_000, 3)
    expect(municipality?.net).toBeCloseTo(-250_000, 3)
  })

  it('is of all served the mean of the cases, of which only the others are uncertain', () => {
    const { for_all: figures } = statementOf(twenty, { selection: 'consecutive' })
    expect([figures?.gain, figures?.cost, figures?.net]).toEqual([195_000, 85_000, 110_000])
    const [low, high] = figures?.interval ?? [0, 0]
    // The mean of twenty is 1,950; the finite population correction makes 100 x sqrt(1 - 20 / 100) of its reach.
    const [lowMean, highMean] = figures?.resampled?.bca ?? [0, 0]
    expect(low).toBeCloseTo(195_000 + 100 * Math.sqrt(0.8) * (lowMean - 1950), 6)
    expect(high).toBeCloseTo(195_000 + 100 * Math.sqrt(0.8) * (highMean - 1950), 6)
    expect(low).toBeLessThan(195_000)
    expect(high).toBeGreaterThan(195_000)
  })

  it('of all who were served has no interval', () => {
    const { reason, for_all: figures } = statementOf([1000, 2000, 3000], { selection: 'all' }, { budget: 2550 }, 3)
    expect([reason, figures?.gain, figures?.interval, figures?.net]).toEqual([null, 6000, null, 3450])
  })

  it('has by year what everyone and what public payers gain', () => {
    const { evaluation, own } = casesOf(twenty, { selection: 'random' }, { window: { from: '2025-01', months: 24 } })
    const { for_all: figures } = statement('a', { budget: 85_000 }, 20, own, evaluation)
    expect(figures?.by_year.map(({ follow_up_year }) => follow_up_year)).toEqual([0, 1])
    const sum = figures?.by_year.reduce((total, { society }) => total + (society as number), 0)
    expect(sum).toBeCloseTo(figures?.gain as number, 6)
    expect(figures?.by_year[0]?.public).toBe(figures?.by_year[0]?.society)
  })

  it('keeps what is expected apart from what was realised, where every case says when it was talked through', () => {
    const { evaluation, own } = casesOf(twenty, { selection: 'random' }, { session: '2025-06-30' })
    const { for_all: figures } = statement('a', { budget: 85_000 }, 100, own, evaluation)
    expect(figures?.in_time?.realised).toBeCloseTo(195_000 * (181 / 365), 6)
    expect(figures?.in_time?.expected).toBeCloseTo(195_000 * (184 / 365), 6)
    const others = own.slice(1)
    const without = casesOf([1000], { selection: 'random' }, { case: 'x' }).own
    const mixed = statement('a', { budget: 85_000 }, 100, [...others, ...without], evaluation)
    expect([mixed.reason, mixed.for_all?.in_time, mixed.evaluated?.in_time?.n]).toEqual([null, null, 19])
  })

  it('counts the usual support that was not needed apart from the benefit', () => {
    const evaluation = evaluationWith({ selection: 'all' })
    const own = caseOf(
      {
        intervention: [line(1, 850, { investment: true })],
        reference: [line(1, 500, { investment: true }), line(1, 2000)],
      },
      evaluation,
    )
    const { for_all: figures } = statement('a', { budget: 900 }, 1, [own], evaluation)
    expect([own.result.investment, own.result.benefit]).toEqual([350, 2000])
    expect([figures?.benefit, figures?.avoided_support, figures?.net]).toEqual([2000, 500, 1600])
  })

  it('costs what workers and caseload make it where no budget is stated', () => {
    const { evaluation, own } = casesOf(
      [3000],
      { selection: 'all' },
      { support: { started: '2025-01', ended: '2025-10' } },
    )
    const stated = { fte_year_cost: 90_000, caseload: 50 }
    const found = statement('a', stated, 1, own, evaluation)
    expect([found.cost?.from, found.cost?.amount, found.for_all?.net]).toEqual(['caseload', 1500, 1500])
    const rows = found.for_all?.sensitivity.caseload
    expect(rows?.find(({ at }) => at === 30)).toEqual({ at: 30, cost: 2500, gain: 3000, net: 500 })
    expect(rows?.find(({ at }) => at === 100)).toEqual({ at: 100, cost: 750, gain: 3000, net: 2250 })
  })
})

describe('a statement by caseload', () => {
  const support = { started: '2025-01', ended: '2025-10' } as const
  const workers = { fte_year_cost: 90_000, caseload: 45 }
  const rowsOf = (stated: ProgrammeApproach) => {
    const { evaluation, own } = casesOf([3000, 3000], { selection: 'all' }, { support })
    const found = statement('a', stated, 2, own, evaluation).for_all?.sensitivity
    return { ...found, at: (caseload: number) => found?.caseload?.find(({ at }) => at === caseload)?.cost }
  }

  it('has a row for the caseload as it was, at the cost of the statement', () => {
    const { at, caseload, caseload_as_it_was: asItWas } = rowsOf(workers)
    expect([asItWas, caseload?.length, at(45), at(50)]).toEqual([45, 9, 90_000 / 27, 3000])
  })

  it('agrees with the budget there, and changes it by what workers cost elsewhere', () => {
    const { at, caseload_cost: cost } = rowsOf({ ...workers, caseload: 50, budget: 4000 })
    expect([cost?.from, at(50), at(30), at(100)]).toEqual(['budget', 4000, 6000, 2500])
  })

  it('shows both where the budget is less than workers cost', () => {
    const { at, caseload_cost: cost } = rowsOf({ ...workers, caseload: 50, budget: 2000 })
    expect(cost).toEqual({ from: 'workers', budget_per_client: 1000, workers_per_client: 1500 })
    expect(at(50)).toBe(3000)
  })
})

describe('a statement that the cases cannot carry says why, and has no figures', () => {
  it.each([
    ['no-served', () => statementOf(twenty, { selection: 'random' }, {}, null)],
    ['no-cases', () => statementOf([], { selection: 'random' })],
    ['no-cost', () => statementOf(twenty, { selection: 'random' }, { budget: undefined })],
    ['more-cases-than-served', () => statementOf(twenty, { selection: 'random' }, {}, 19)],
    ['selection', () => statementOf(twenty, { selection: 'unknown' })],
    ['selection', () => statementOf(twenty, { selection: 'purposive' })],
    ['selection', () => statementOf(twenty, { selection: 'typical' })],
    ['not-all-served', () => statementOf(twenty, { selection: 'all' })],
    ['too-few-cases', () => statementOf(twenty.slice(1), { selection: 'random' })],
  ])('%s', (reason, make) => {
    const found = make()
    expect([found.reason, found.for_all]).toEqual([reason, null])
  })

  it.each([
    ['improved-reference', { kind: 'improved' as const }],
    ['no-benefit', { intervention: [line(1, 850)] }],
  ])('%s', (reason, more) => {
    const { evaluation, own } = casesOf(twenty, { selection: 'random' }, more)
    expect(statement('a', { budget: 85_000 }, 100, own, evaluation)).toMatchObject({ reason, for_all: null })
  })

  it('unlike-cases, where windows differ', () => {
    const { evaluation, own } = casesOf(twenty, { selection: 'random' })
    const longer = casesOf([1000], { selection: 'random' }, { window: { from: '2025-01', months: 24 } })
    const found = statement('a', { budget: 85_000 }, 100, [...own, ...longer.own], evaluation)
    expect([found.reason, found.evaluated?.n]).toEqual(['unlike-cases', 20])
  })

  it('still says what the cases themselves show', () => {
    const found = statementOf(twenty, { selection: 'purposive' })
    expect([found.evaluated?.benefit?.sum, found.evaluated?.investment?.sum]).toEqual([39_000, 17_000])
  })
})

describe('how a statement depends on what it rests on', () => {
  const base = {
    ...{ cost: 1000, gain: 1800, benefit: 1600, served: 10, fte_year_cost: null, months: null },
    stopped_share: 0.25,
    caseload: undefined,
    caseload_cost: caseloadCost({}, 10, null),
  }
  const found = sensitivity(base)

  it('has less of the benefit, and the part at which nothing is left', () => {
    expect(found.realism.map(({ at, net }) => [at, net])).toEqual([
      [1, 800],
      [0.75, 400],
      [0.5, 0],
    ])
    expect(found.break_even_realism).toBe(0.5)
  })

  it('has more people who stop, those counted among them, and how many may', () => {
    expect(found.dropout.map(({ at }) => at)).toEqual([0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5])
    expect(found.dropout.find(({ at }) => at === 0.25)?.net).toBe(350)
    expect(found.break_even_dropout).toBeCloseTo(4 / 9, 12)
  })

  it('has no caseload without the cost of a worker', () => {
    expect(found.caseload).toBeNull()
  })

  it('meets zero at its break-even values', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(positive, positive, positive, (cost, benefit, avoided) => {
        const gain = benefit + avoided
        const { break_even_realism: factor, break_even_dropout: dropout } = sensitivity({
          ...base,
          cost,
          gain,
          benefit,
        })
        expect(gain - (1 - (factor as number)) * benefit - cost).toBeCloseTo(0, 6)
        if (dropout === null) expect(cost).toBeGreaterThan(gain)
        else expect(gain * (1 - dropout) - cost).toBeCloseTo(0, 6)
      }),
      { numRuns: 40 },
    )
  })
})

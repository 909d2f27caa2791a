import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Aggregate, aggregates, overall } from '../../src/core/aggregate/aggregate.ts'
import type { CaseOutcome } from '../../src/core/aggregate/block.ts'
import type { CaseResult } from '../../src/core/calculate.ts'
import type { Settings } from '../../src/core/case/evaluation.ts'
import { projects } from '../generators/case.ts'
import { evaluationWith, line, type Told, told } from './by-hand.ts'
import { expectClose, sizeOf } from './compare-amounts.ts'
import { outcomeOf } from './outcome.ts'
import { undrawn } from './undrawn.ts'

const evaluation = evaluationWith()

/** A case that saves so much, or costs so much extra. */
function saving(amount: number, more: Told = {}): CaseOutcome {
  const bill = line(1, Math.abs(amount))
  return outcomeOf(told(amount >= 0 ? { reference: [bill], ...more } : { intervention: [bill], ...more }), evaluation)
}

/** What a block shows is the sum of what its cases show. */
function expectSumOf(block: Aggregate, results: readonly CaseResult[]): void {
  const size = results.reduce((sum, result) => sum + sizeOf(result), 1)
  const same = (figure: number | null, of: (result: CaseResult) => number | null | undefined, name: string) => {
    const sum = results.reduce((total, result) => total + (of(result) ?? 0), 0)
    expectClose(figure, sum, size, name)
  }
  if (results.every(({ headline }) => headline.difference !== null)) {
    same(block.cost_difference.total, ({ headline }) => headline.difference, block.id)
  }
  for (const { payer, difference, by_year } of block.payers) {
    same(difference, ({ payers }) => payers.find((row) => row.payer === payer)?.difference, payer)
    const years = by_year.reduce((total, row) => total + (row.difference as number), 0)
    expectClose(years, difference, size, `${payer} by year`)
  }
  for (const { sector, difference } of block.sectors) {
    same(difference, ({ sectors }) => sectors.find((row) => row.sector === sector)?.difference, sector)
  }
  for (const { form, difference } of block.forms) {
    same(difference, ({ forms }) => forms.find((row) => row.form === form)?.difference, form)
  }
}

const one = (outcomes: readonly CaseOutcome[], settings: Partial<Settings> = {}): Aggregate => {
  const blocks = aggregates(outcomes, evaluationWith(settings), false, null, false, undrawn)
  expect(blocks.length).toBe(1)
  return blocks[0] as Aggregate
}

describe('eight net savings, by base R 4.2.2', () => {
  const amounts = [1200, -300, 4500, 800, 2600, 150, 9100, -50]
  const { cost_difference: found } = one(amounts.map((amount) => saving(amount)))

  it('have mean 2250, median 1000 and quartiles (type 7) 100 and 3075', () => {
    expect([found.total, found.mean, found.median, found.quartiles, found.min, found.max]).toEqual([
      18_000,
      2250,
      1000,
      [100, 3075],
      -300,
      9100,
    ])
  })

  it('have as largest share 9,100 of 18,700, every size counted', () => {
    // Net, the largest is 9100 / 18000; of max |d| / sum |d| the sum has the two negative ones with their size.
    expect(found.largest_share).toBeCloseTo(9100 / 18_700, 12)
  })

  it('have means between 1271.4285714 and 2614.2857143 when one is left out', () => {
    expect(found.leave_one_out?.[0]).toBeCloseTo(1271.4285714, 7)
    expect(found.leave_one_out?.[1]).toBeCloseTo(2614.2857143, 7)
  })

  it('save in six cases, cost extra in one, and make no difference within the margin in one', () => {
    expect([found.saves, found.costs_extra, found.none, found.unknown]).toEqual([6, 1, 1, 0])
  })
})

describe('amounts over cases', () => {
  const amounts = fc.array(fc.integer({ min: -90_000, max: 90_000 }), { minLength: 1, maxLength: 9 })

  it('have as leave-one-out range the smallest and largest of the means without one case', () => {
    fc.assert(
      fc.property(
        amounts.filter(({ length }) => length > 1),
        (values) => {
          const means = values.map(
            (_, left) =>
              values.filter((__, at) => at !== left).reduce((sum, value) => sum + value, 0) / (values.length - 1),
          )
          const range = one(values.map((value) => saving(value))).cost_difference.leave_one_out as readonly [
            number,
            number,
          ]
          expectClose(range[0], Math.min(...means), 90_000, 'smallest')
          expectClose(range[1], Math.max(...means), 90_000, 'largest')
        },
      ),
      { numRuns: 40 },
    )
    expect(one([saving(7)]).cost_difference.leave_one_out).toBeNull()
  })

  it('leave out one organisation with all its cases', () => {
    const of = (organisation: string, ...values: number[]) => values.map((value) => saving(value, { organisation }))
    const { cost_difference } = one([...of('North', 1000, 3000), ...of('South', 400), ...of('East', 9000, 0, 0)])
    // Without North 9400 / 4, without South 13000 / 5, without East 4400 / 3.
    expect(cost_difference.leave_one_organisation_out).toEqual([4400 / 3, 2600])
    expect(one(of('North', 1, 2)).cost_difference.leave_one_organisation_out).toBeNull()
    expect(one([...of('North', 1, 2), ...of('South', 4)]).cost_difference.leave_one_organisation_out).toEqual([1.5, 4])
    // Without the only one that is named there is one mean, and no range.
    expect(one([...of('North', 1, 2), saving(5)]).cost_difference.leave_one_organisation_out).toBeNull()
  })

  it('fall in bands that begin above a border and end at the next; every known case has one place', () => {
    const { cost_difference } = one(
      [100, 101, 5000, 5001, 20_000, 70_000, 70_001, -100, -101, 0].map((amount) => saving(amount)),
    )
    expect(cost_difference.bands).toEqual([
      { from: 100, to: 5000, n: 2 },
      { from: 5000, to: 20_000, n: 2 },
      { from: 20_000, to: 70_000, n: 1 },
      { from: 70_000, to: null, n: 1 },
    ])
    expect([cost_difference.none, cost_difference.costs_extra, cost_difference.saves]).toEqual([3, 1, 6])
    // What is called no difference is in no band.
    const wide = one(
      [5000, 6000, 6001, 20_001].map((amount) => saving(amount)),
      { no_difference: 6000 },
    )
    expect(wide.cost_difference.bands).toEqual([
      { from: 6000, to: 20_000, n: 1 },
      { from: 20_000, to: 70_000, n: 1 },
      { from: 70_000, to: null, n: 0 },
    ])
    fc.assert(
      fc.property(amounts, (values) => {
        const { bands, none, costs_extra, saves } = one(values.map((value) => saving(value))).cost_difference
        expect(bands.reduce((sum, { n }) => sum + n, 0)).toBe(saves)
        expect(none + costs_extra + saves).toBe(values.length)
      }),
      { numRuns: 40 },
    )
  })

  it('are unknown in total if one is, with what is known beside it', () => {
    const unknown = outcomeOf(told({ reference: [line('unknown', 5), line(1, 70)] }), evaluation)
    const found = one([saving(500), saving(-200), unknown])
    expect([found.n, found.known]).toEqual([3, 2])
    expect(found.cost_difference).toMatchObject({
      total: null,
      bound: 'at-least',
      bound_amount: 370,
      total_known: 300,
      mean: 150,
      unknown: 1,
    })
    const other = outcomeOf(told({ intervention: [line('unknown', 5)] }), evaluation)
    expect(one([saving(500), unknown, other]).cost_difference).toMatchObject({
      total: null,
      bound: null,
      bound_amount: null,
    })
  })

  it('have ratios of sums, never means of ratios', () => {
    const invested = (investment: number, benefit: number) =>
      outcomeOf(
        told({ intervention: [line(1, investment, { investment: true })], reference: [line(1, benefit)] }),
        evaluation,
      )
    const found = one([invested(100, 1000), invested(900, 500), saving(50)])
    expect(found).toMatchObject({
      invested: 2,
      investment: 1000,
      benefit: 1500,
      benefit_cost_ratio: 1.5,
      net_return: 0.5,
    })
    expect(found.plausibility_threshold).toBeCloseTo(1000 / 1500, 12)
    expect(found.realism).toMatchObject({ at_75: 125, at_50: -250, break_even: 1000 / 1500 })
    expect(one([saving(50)])).toMatchObject({ invested: 0, investment: null, benefit: null, benefit_cost_ratio: null })
  })

  it('have investment and benefit by follow-up year, of which the sums are those of the whole', () => {
    const evaluated = evaluationWith({ discount_rate: { costs: 0, effects: 0 } })
    const over = (first: number, second: number, benefit: number, more: Told = {}) =>
      outcomeOf(
        told({
          window: { from: '2025-01', months: 18 },
          intervention: [
            line(1, first, { investment: true, at: 'month 3' }),
            line(1, second, { investment: true, at: 'month 15' }),
          ],
          reference: [line(1, benefit, { at: 'month 18' })],
          ...more,
        }),
        evaluated,
      )
    const unknown = over(7, 7, 7, { reference: 'unknown' })
    const found = one([over(100, 20, 900), over(300, 0, 50), unknown])
    expect(found).toMatchObject({ invested: 2, investment: 420, benefit: 950 })
    expect(found.returns_by_year).toEqual([
      { follow_up_year: 0, investment: 400, benefit: 0 },
      { follow_up_year: 1, investment: 20, benefit: 950 },
    ])
  })

  it('have a row for each payer, in the order of its list, and in it each year in order', () => {
    const evaluated = evaluationWith({ discount_rate: { costs: 0, effects: 0 } })
    const at = (month: number, payer: string) =>
      outcomeOf(
        told({
          window: { from: '2025-01', months: 36 },
          reference: [line(1, 10 * month, { at: `month ${month}`, price_of: { payer } })],
        }),
        evaluated,
      )
    const inList = [...evaluated.payers.keys()]
    const [first, second] = [inList[0] as string, inList[1] as string]
    const cases = [at(30, second), at(2, second), at(20, first), at(14, second)]
    const { payers } = one(cases)
    expect(payers.map(({ payer, difference }) => [payer, difference])).toEqual([
      [first, 200],
      [second, 460],
    ])
    expect(payers[1]?.by_year.map(({ follow_up_year, difference }) => [follow_up_year, difference])).toEqual([
      [0, 20],
      [1, 140],
      [2, 300],
    ])
    expect(one(cases.toReversed()).payers).toEqual(payers)
  })

  it('have rows of sectors and forms by name, to which a case without them adds nothing unless its cost is unknown', () => {
    const of = (sector: string, amount: number) =>
      outcomeOf(told({ reference: [line(1, amount, { sector })] }), evaluation)
    const known = [of('social-work', 30), of('care', 200), of('social-work', 5)]
    expect(one(known).sectors.map(({ sector, difference }) => [sector, difference])).toEqual([
      ['care', 200],
      ['social-work', 35],
    ])
    const unknown = outcomeOf(told({ reference: 'unknown' }), evaluation)
    expect(one([...known, unknown]).sectors.map((row) => [row.intervention, row.reference, row.difference])).toEqual([
      [0, null, null],
      [0, null, null],
    ])
  })

  it('show a shift in n of N cases, with what it comes to', () => {
    const shifting = (amount: number) =>
      outcomeOf(
        told({
          intervention: [line(1, amount, { sector: 'social-work' })],
          reference: [line(1, 300, { sector: 'care' })],
        }),
        evaluation,
      )
    expect(one([shifting(100), shifting(800), saving(5)]).shifts).toEqual([
      { of: 'sector', from: 'care', to: 'social-work', amount: 400, n: 2 },
    ])
  })
})

describe('blocks', () => {
  const improved = (amount: number) => saving(amount, { kind: 'improved' })
  const months = (amount: number, length: number) => saving(amount, { window: { from: '2025-01', months: length } })

  it('hold one kind of reference and one window length', () => {
    const found = aggregates(
      [saving(1), months(2, 6), saving(3), saving(4, { kind: 'none' }), improved(5)],
      evaluation,
      false,
      null,
      false,
      undrawn,
    )
    expect(found.map(({ id, n, cost_difference }) => [id, n, cost_difference.total])).toEqual([
      ['usual-12', 2, 4],
      ['improved-12', 1, 5],
      ['none-12', 1, 4],
      ['usual-6', 1, 2],
    ])
  })

  it('never count what is still to gain as a saving', () => {
    const found = one([improved(9000), improved(-9000)])
    expect(found.cost_difference).toMatchObject({ saves: 0, none: 0, costs_extra: 0, unknown: 0, bands: [], total: 0 })
    expect(overall([improved(9000), saving(9000), saving(-9000)], 3, evaluation.settings)).toMatchObject({
      n: 3,
      known: 3,
      still_to_gain: 1,
      saves: 1,
      none: 0,
      costs_extra: 1,
      unknown: 0,
    })
  })

  it('and all of them together know how many differences are known', () => {
    const unknown = outcomeOf(told({ reference: 'unknown' }), evaluation)
    expect(overall([saving(9000), unknown, saving(-50)], 4, evaluation.settings)).toMatchObject({
      ...{ files: 4, n: 3, known: 2, still_to_gain: 0 },
      ...{ saves: 1, none: 1, costs_extra: 0, unknown: 1 },
    })
  })

  it('per year hold every window length: undiscounted x 12 / months', () => {
    const late = saving(3000, {
      window: { from: '2025-01', months: 18 },
      reference: [line(1, 3000, { at: 'month 18' })],
    })
    const found = aggregates([months(500, 6), late, saving(700)], evaluation, true, null, false, undrawn)
    expect(found.map(({ id, n, months: length, cost_difference }) => [id, n, length, cost_difference.total])).toEqual([
      ['usual-per-year', 3, null, 1000 + 2000 + 700],
    ])
    // Whole windows of different length are not added up beside it.
    expect(found[0]).toMatchObject({
      ...{ totals: null, investment: null, benefit: null, payers: [], sectors: [], forms: [], shifts: [] },
      ...{ invested: 0, returns_by_year: [] },
    })
  })

  it('equal the sum of their cases, in total and by payer, sector and form', () => {
    fc.assert(
      fc.property(projects(6, { mostMonths: 14 }), ({ stories, evaluation: with_ }) => {
        const outcomes = stories.map((story) => ({ story, outcome: outcomeOf(story, with_) }))
        const found = aggregates(
          outcomes.map(({ outcome }) => outcome),
          with_,
          false,
          null,
          false,
          undrawn,
        )
        expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(stories.length)
        for (const block of found) {
          const isOf = ({ story, outcome }: (typeof outcomes)[number]) =>
            story.window.months === block.months && outcome.result.reference.kind === block.reference_kind
          expectSumOf(
            block,
            outcomes.filter(isOf).map(({ outcome }) => outcome.result as CaseResult),
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('quality of life over cases', () => {
  it('is counted in both classes and crossed; unrated cases are unknown', () => {
    fc.assert(
      fc.property(projects(6, { mostMonths: 2 }), ({ stories, evaluation: with_ }) => {
        const outcomes = stories.map((story) => outcomeOf(story, with_))
        const { quality_of_life } = overall(outcomes, outcomes.length, with_.settings)
        const classesOf = (of: 'class_change' | 'class_effect') =>
          outcomes.map(({ result }) => result.quality_of_life?.[of] ?? 'unknown')
        for (const [of, name] of [
          ['change', 'class_change'],
          ['effect', 'class_effect'],
        ] as const) {
          for (const [quality, n] of Object.entries(quality_of_life[of]))
            expect(n, `${of} ${quality}`).toBe(classesOf(name).filter((one) => one === quality).length)
        }
        const crossed = aggregates(outcomes, with_, true, null, false, undrawn).flatMap(
          (block) => block.quality_of_life.crossed,
        )
        expect(crossed.reduce((sum, { n }) => sum + n, 0)).toBe(stories.length)
      }),
      { numRuns: 60 },
    )
  })
})

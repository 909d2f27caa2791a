import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EfficiencyRow, efficiencyTable } from '../../../src/core/decision/efficiency.ts'
import { type ExpectedOption, expectedOptions } from '../../../src/core/decision/option.ts'
import { a, b, c } from './six-draws.ts'

function numbered(costs: readonly number[], effects: readonly number[]): readonly ExpectedOption[] {
  return costs.map((cost, at) => ({ name: String(at + 1), cost, effect: effects[at] as number }))
}

function of(rows: readonly EfficiencyRow[], status: EfficiencyRow['status']): readonly string[] {
  return rows.filter((row) => row.status === status).map((row) => row.option)
}

function expectIcers(rows: readonly EfficiencyRow[], icers: readonly number[], relative: number): void {
  const found = rows.map((row) => row.icer).filter((icer) => icer !== null)
  expect(found).toHaveLength(icers.length)
  found.forEach((icer, at) => {
    expect(Math.abs(icer / (icers[at] as number) - 1)).toBeLessThan(relative)
  })
}

describe('options in order of cost, with what more effect costs', () => {
  it('sets apart what another option beats, and what a mix of two others beats', () => {
    const rows = efficiencyTable([
      { name: 'E', cost: 55000, effect: 5 },
      { name: 'D', cost: 35000, effect: 4 },
      { name: 'C', cost: 25000, effect: 3 },
      { name: 'B', cost: 10000, effect: 2 },
      { name: 'A', cost: 12000, effect: 1.5 },
      { name: 'UC', cost: 5000, effect: 1 },
    ])
    const none = { incremental_cost: null, incremental_effect: null, icer: null }
    const [efficient, extendedly, dominated] = ['efficient', 'extendedly-dominated', 'dominated']
    expect(rows).toEqual([
      { option: 'UC', cost: 5000, effect: 1, ...none, status: efficient },
      {
        option: 'B',
        cost: 10000,
        effect: 2,
        incremental_cost: 5000,
        incremental_effect: 1,
        icer: 5000,
        status: efficient,
      },
      {
        option: 'D',
        cost: 35000,
        effect: 4,
        incremental_cost: 25000,
        incremental_effect: 2,
        icer: 12500,
        status: efficient,
      },
      {
        option: 'E',
        cost: 55000,
        effect: 5,
        incremental_cost: 20000,
        incremental_effect: 1,
        icer: 20000,
        status: efficient,
      },
      { option: 'C', cost: 25000, effect: 3, ...none, status: extendedly },
      { option: 'A', cost: 12000, effect: 1.5, ...none, status: dominated },
    ])
  })

  it('agrees with published figures of screening', () => {
    const months = [277.25, 277.57, 277.78, 277.83, 277.76]
    const rows = efficiencyTable(
      numbered(
        [26000, 27000, 28020, 28440, 29440],
        months.map((month) => month / 12),
      ),
    )
    expect(of(rows, 'efficient')).toEqual(['1', '2', '3', '4'])
    expect(of(rows, 'dominated')).toEqual(['5'])
    expectIcers(rows, [37500, 58285.7142857, 100800], 1e-6)
  })

  it('leaves one option without increments', () => {
    expect(efficiencyTable([{ name: 'only', cost: 10, effect: 2 }])).toEqual([
      {
        option: 'only',
        cost: 10,
        effect: 2,
        incremental_cost: null,
        incremental_effect: null,
        icer: null,
        status: 'efficient',
      },
    ])
  })

  it('keeps one option that beats all others', () => {
    const rows = efficiencyTable(numbered([163771, 164848.7, 163765.1], [6.48273, 6.52861, 6.52861]))
    expect(of(rows, 'efficient')).toEqual(['3'])
    expect(of(rows, 'dominated')).toEqual(['1', '2'])
    expectIcers(rows, [], 0)
  })

  it.each([
    {
      name: 'an option that a mix of two others beats',
      costs: [14807, 26041, 49706, 64266, 40022, 57392, 91744, 54651],
      effects: [9.635, 10.2497, 11.1654, 11.5152, 11.582, 11.6248, 11.6296, 11.6588],
      efficient: ['1', '5', '8'],
      icers: [12950.6933744, 190481.770833],
    },
    {
      name: 'the least effective option not the cheapest',
      costs: [26041, 14807, 49706, 64266, 40022],
      effects: [9.13, 9.635, 11.1654, 11.5152, 11.582],
      efficient: ['2', '5'],
      icers: [12950.6933744],
    },
    {
      name: 'no option beaten by one other',
      costs: [25000, 35000, 50000, 54651, 64266, 91744],
      effects: [10.2497, 11.1654, 11.3, 11.6588, 11.7, 12.1],
      efficient: ['1', '2', '4', '6'],
      icers: [10920.6071858, 39827.725983, 84072.9827743],
    },
    {
      name: 'equal effect at lower cost',
      costs: [26041, 49706, 64266, 57392, 91744, 54651],
      effects: [10.2497, 11.1654, 11.5152, 11.6248, 11.6296, 11.6296],
      efficient: ['1', '6'],
      icers: [20733.3864773],
    },
    {
      name: 'nothing beaten',
      costs: [26041, 42000, 54651, 60000, 76000],
      effects: [10.2497, 11.1654, 11.6296, 11.7, 11.8],
      efficient: ['1', '2', '3', '4', '5'],
      icers: [15959 / 0.9157, 12651 / 0.4642, 5349 / 0.0704, 16000 / 0.1],
    },
    {
      name: 'two pairs of equal effect',
      costs: [25000, 35000, 50000, 54651, 58500, 64266, 91744],
      effects: [10.2497, 10.2497, 11.3, 11.6588, 11.6588, 11.7, 12.1],
      efficient: ['1', '4', '7'],
      icers: [29651 / 1.4091, 37093 / 0.4412],
    },
  ])('finds the frontier with $name', ({ costs, effects, efficient, icers }) => {
    const rows = efficiencyTable(numbered(costs, effects))
    expect(of(rows, 'efficient')).toEqual(efficient)
    expectIcers(rows, icers, 1e-9)
  })

  it('goes by the means over draws', () => {
    const rows = efficiencyTable(expectedOptions([c, b, a]))
    expect(of(rows, 'efficient')).toEqual(['A', 'B', 'C'])
    expectIcers(rows, [171.5, 180], 1e-9)
    expectIcers(efficiencyTable(expectedOptions([c, a])), [171.707317073], 1e-9)
  })

  it('lets the first of two equals stand', () => {
    const rows = efficiencyTable(numbered([10, 20, 20, 10], [1, 2, 2, 1]))
    expect(of(rows, 'efficient')).toEqual(['1', '2'])
    expect(of(rows, 'dominated')).toEqual(['4', '3'])
  })

  it('puts the more effective first of what costs the same', () => {
    expect(of(efficiencyTable(numbered([1, 5, 5, 5], [9, 1, 3, 2])), 'dominated')).toEqual(['3', '4', '2'])
  })

  it('keeps an option that equals a mix, and sees no difference in rounding', () => {
    expect(of(efficiencyTable(numbered([0, 0.1, 0.3], [0, 1, 3])), 'efficient')).toEqual(['1', '2', '3'])
    expect(of(efficiencyTable(numbered([1, 2], [0.3, 0.1 + 0.2])), 'dominated')).toEqual(['2'])
    expect(of(efficiencyTable(numbered([0.3, 0.1 + 0.2], [1, 2])), 'efficient')).toEqual(['2'])
  })
})

describe('of any options', () => {
  const options = fc
    .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pairs) =>
      numbered(
        pairs.map(([cost]) => cost),
        pairs.map(([, effect]) => effect),
      ),
    )

  it('the efficient are those, and all those, that are the best at some value of an effect', () => {
    fc.assert(
      fc.property(options, (given) => {
        const benefit = ({ cost, effect }: ExpectedOption, threshold: number) => threshold * effect - cost
        const crossings = given.flatMap((one) =>
          given.map((other) => (one.cost - other.cost) / (one.effect - other.effect)),
        )
        const thresholds = [0, ...crossings.filter((at) => at > 0 && Number.isFinite(at)), 1000]
        const best = new Set(
          thresholds.flatMap((threshold) => {
            const highest = Math.max(...given.map((one) => benefit(one, threshold)))
            const winners = given.filter((one) => highest - benefit(one, threshold) < 1e-9)
            // At no value of an effect, lowest cost ties: there the more effective stands.
            const most = Math.max(...winners.map(({ effect }) => effect))
            return winners
              .filter(({ effect }) => threshold > 0 || effect === most)
              .map(({ cost, effect }) => `${cost} ${effect}`)
          }),
        )
        const efficient = efficiencyTable(given).filter(({ status }) => status === 'efficient')
        expect(efficient.map(({ cost, effect }) => `${cost} ${effect}`).sort()).toEqual([...best].sort())
      }),
      { numRuns: 300 },
    )
  })

  it('each has one row, and the ICERs of the efficient do not fall', () => {
    fc.assert(
      fc.property(options, (given) => {
        const rows = efficiencyTable(given)
        expect(rows.map((row) => row.option).sort()).toEqual(given.map(({ name }) => name).sort())
        const icers = rows.map((row) => row.icer).filter((icer) => icer !== null)
        icers.forEach((icer, at) => {
          expect(icer).toBeGreaterThanOrEqual((icers[at - 1] ?? 0) * (1 - 1e-9))
        })
      }),
      { numRuns: 300 },
    )
  })
})

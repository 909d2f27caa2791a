import { describe, expect, it } from 'vitest'
import type { Aggregate } from '../../../src/core/aggregate/aggregate.ts'
import { countedIn, publishedBlock } from '../../../src/core/disclosure/block.ts'
import type { Member } from '../../../src/core/disclosure/member.ts'
import { blockOf, counted, groupedBy, type MadeUp, member, settingsWith, times, usualSettings } from './members.ts'

const made = (...some: readonly (readonly [n: number, MadeUp])[]) =>
  some.flatMap(([n, one]) => times(n, () => member(one)))

function publish(members: readonly Member[], more: Partial<Aggregate> = {}, settings = usualSettings) {
  return publishedBlock(counted(members), blockOf(members, more), settings).value
}

const reasons = (block: ReturnType<typeof publish>) => block.withheld.map(({ what, why }) => `${what}: ${why}`)
const spread = made([10, { difference: 1000 }], [6, { difference: -900 }])

describe('change and effect in a published block', () => {
  const cells = (of: ReturnType<typeof publish>['quality_of_life']['change']) =>
    of.cells?.filter(({ n }) => n > 0).map(({ name, n }) => [name, n])

  it('are two tables, each by its own classes and with its own reason', () => {
    const found = publish(made([8, { steps: [1], effects: [0] }], [6, { steps: [-1], effects: [0] }]))
    expect(cells(found.quality_of_life.change)).toEqual([
      ['better', 8],
      ['worse', 6],
    ])
    expect(cells(found.quality_of_life.effect)).toEqual([['same', 14]])
    const uneven = publish(
      made([8, { steps: [1], effects: [1] }], [3, { steps: [-1], effects: [1] }], [3, { steps: [0], effects: [0] }]),
    )
    expect(cells(uneven.quality_of_life.change)).toEqual([
      ['better', 8],
      ['mixed-or-same-or-worse', 6],
    ])
    expect(uneven.quality_of_life.effect.cells).toBeNull()
    expect(reasons(uneven)).toEqual(expect.arrayContaining(['change: merged', 'effect: small-cell']))
  })

  it('say nothing of a domain in which too few are better, or too few are not', () => {
    const steps = (at: number, better: readonly number[]) => better.map((n) => (at < n ? 1 : 0) as 0 | 1)
    const found = publish(
      times(20, (at) => member({ steps: steps(at, [8, 15, 9, 4, 16, 0]), effects: steps(at, [8, 3, 9, 10, 5, 0]) })),
    )
    expect(found.quality_of_life.domains.map(({ domain, change, effect }) => [domain, change, effect])).toEqual([
      ['domain-1', 8, 8],
      ['domain-2', 15, null],
      ['domain-3', 9, 9],
      ['domain-4', null, 10],
      ['domain-5', null, 5],
      ['domain-6', 0, 0],
    ])
    expect(reasons(found)).toContain('domains: small-cell')
  })

  it('say nothing of domains where there are two, since they and the classes would give how many are mixed', () => {
    const found = publish(times(20, (at) => member({ steps: [at < 8 ? 1 : 0, at < 12 ? 1 : 0] })))
    expect(found.quality_of_life.domains.map(({ change }) => change)).toEqual([null, null])
    expect(reasons(found)).toContain('domains: solvable')
  })

  it('have the domains of the instrument that most cases were rated on, over all of them', () => {
    const on = (instrument: string, n: number) => made([n, { steps: [1, 1, 1], instrument }])
    const found = publish([...on('b', 7), ...on('a', 6), ...on('c', 2)])
    expect(found.quality_of_life.domains.map(({ instrument, change }) => [instrument, change])).toEqual(
      times(3, () => ['b', 7]),
    )
    expect(publish(made([12, { difference: 4 }])).quality_of_life.domains).toEqual([])
  })
})

describe('cost in a published block', () => {
  it('is no saving where it is what could still be gained', () => {
    const found = publish(made([12, { kind: 'improved', difference: 900 }]), { reference_kind: 'improved' })
    expect(found).toMatchObject({ saving: null, bands: [], amounts: { total: 10_800, mean: null } })
  })

  it('gives no reasons where all of it is shown as finely as inside', () => {
    const found = publish([500, 6000, 30_000, 80_000, 0, -900].flatMap((difference) => made([5, { difference }])))
    expect(found.saving?.cells?.map(({ n }) => n)).toEqual([20, 5, 5, 0])
    expect(found.bands.map(({ n }) => n)).toEqual([5, 5, 5, 5])
    expect(found.withheld).toEqual([])
  })

  it('has no bands where it is not shown how often it saves, and says so', () => {
    const found = publish(made([14, { difference: 3000 }], [2, { difference: -900 }]))
    expect(found).toMatchObject({ saving: { cells: null }, bands: [], amounts: { mean: null } })
    expect(reasons(found)).toEqual(expect.arrayContaining(['saving: small-cell', 'mean: small-cell']))
    const merged = publish(made([14, { difference: 3000 }], [3, { difference: 0 }], [3, { difference: -900 }]))
    expect(reasons(merged)).toContain('saving: merged')
    expect(merged.amounts?.mean).toBe((14 * 3000 - 3 * 900) / 20)
  })

  it('does not say of how many it is known where that would tell a few apart', () => {
    const unknown = (n: number) => publish([...spread, ...made([n, { difference: null }])])
    expect(unknown(0)).toMatchObject({ n: 16, known: 16 })
    // A class of its own for those who make no difference stays empty, so it stands with what costs extra.
    expect(unknown(5)).toMatchObject({ n: 21, known: 16, amounts: { mean: 4600 / 16 } })
    expect(unknown(4)).toMatchObject({ n: 20, known: null, amounts: { total: 4600, mean: null } })
    expect(reasons(unknown(4))).toEqual(expect.arrayContaining(['known: partly-known', 'mean: partly-known']))
    expect(reasons(unknown(5)).filter((one) => /known|mean/.test(one))).toEqual([])
  })

  it('is drawn where as many cases were drawn as are known', () => {
    const uncertainty = { known: 16, sd: 300, interval95: [4000, 5200] } as unknown as Aggregate['uncertainty']
    expect(publish(spread, { uncertainty }).amounts).toMatchObject({ sd: 300, interval95: [4000, 5200] })
    const more = [...spread, member({ difference: 5 })]
    expect(publish(more, { uncertainty }).amounts).toMatchObject({ sd: null, interval95: null })
    expect(publish(spread).amounts).toMatchObject({ sd: null, interval95: null })
  })

  it('is counted as its block counts it', () => {
    const half = spread.map((one) => ({
      ...one,
      identity: { ...one.identity, window: { from: '2024-01', months: 6 } },
    }))
    const differences = (months: number | null) =>
      countedIn(half, blockOf(half, { months }), usualSettings).map(({ difference }) => difference)
    expect([differences(6)[0], differences(null)[0]]).toEqual([1000, 2000])
  })
})

describe('realism and returns in a published block', () => {
  const realism = { certain_only: 700, in_full: 4600 } as Aggregate['realism']
  const returns = { investment: 1600, benefit: 6200, benefit_cost_ratio: 3.875, invested: 16 }
  const certain = (amounts: readonly number[]) =>
    spread.map((one, at) => member({ difference: one.result.headline.difference, certain_only: amounts[at] ?? 0 }))

  it('are shown where enough cases make them up', () => {
    const found = publish(certain(times(16, () => 50)), { realism })
    expect(found.amounts?.realism).toEqual({ certain_only: 700, in_full: 4600 })
    expect(reasons(found)).not.toContain('realism: held-by-few')
  })

  it('are not where few make up one of them', () => {
    const few = publish(certain(times(9, () => 50)), { realism })
    expect(few.amounts?.realism).toBeNull()
    expect(reasons(few)).toContain('realism: held-by-few')
    const two = publish(certain([5000, 5000, ...times(14, () => 1)]), { realism })
    expect(two.amounts?.realism).toBeNull()
    // Per year there is none that could be withheld.
    expect(reasons(publish(certain([]), { realism, months: null }))).not.toContain('realism: held-by-few')
  })

  const invested = (n: number, benefit = (at: number) => 300 + at) =>
    spread.map((one, at) =>
      member({
        difference: one.result.headline.difference,
        ...(at < n ? { investment: 100, benefit: benefit(at) } : {}),
      }),
    )

  it('of an investment are over all cases whose difference is known, or not there', () => {
    expect(publish(invested(16), returns).amounts?.returns).toEqual({
      ...{ investment: 1600, benefit: 6200, benefit_cost_ratio: 3.875 },
    })
    const fewer = publish(invested(14), { ...returns, invested: 14 })
    expect(fewer.amounts?.returns).toBeNull()
    expect(reasons(fewer)).toContain('returns: solvable')
    const held = publish(
      invested(16, (at) => (at === 0 ? 90_000 : 1)),
      returns,
    )
    expect(held.amounts?.returns).toBeNull()
    expect(reasons(held)).toContain('returns: held-by-few')
    const unstated = publish(spread)
    expect(unstated.amounts?.returns).toBeNull()
    expect(reasons(unstated).filter((one) => one.startsWith('returns'))).toEqual([])
  })

  it('are not shown beside single cases that make up most of what is left', () => {
    // What the 12 others bring is held by one of them.
    const benefit = (at: number) => (at < 4 ? 9000 : at === 4 ? 2000 : 1)
    const all = counted(invested(16, benefit))
    const { guards } = publishedBlock(all, blockOf([], { ...returns }), usualSettings)
    expect(guards.every((guard) => guard(all))).toBe(true)
    expect(guards.every((guard) => guard(all.slice(4)))).toBe(false)
  })
})

describe('payers in a published block', () => {
  const paying = (first: number, second: number) => ({
    difference: first + second,
    payers: { first, second },
  })
  const members = [...times(12, (at) => member(paying(500 + at, 200))), ...times(6, () => member(paying(-900, 200)))]
  const payers = (isSecondPublic: boolean) =>
    [
      { payer: 'first', public: true },
      { payer: 'second', public: isSecondPublic },
    ] as unknown as Aggregate['payers']

  it('are those of the perspective, and none of what can be saved in cash', () => {
    const of = (perspective: 'society' | 'public' | 'cashable') =>
      publish(members, { payers: payers(false) }, { ...usualSettings, perspective }).payers?.rows
    expect(of('society')).toEqual([
      { payer: 'first', difference: 12 * 500 + 66 - 5400 },
      { payer: 'second', difference: 3600 },
    ])
    expect(of('public')?.map(({ payer }) => payer)).toEqual(['first'])
    expect(of('cashable')).toBeUndefined()
  })

  it('are not shown where what one of them pays is unknown', () => {
    const unknown = { ...members[0], result: { ...members[0]?.result, payers: [{ payer: 'first', difference: null }] } }
    const some = [unknown as unknown as Member, ...members.slice(1)]
    const found = publish(some, { payers: payers(true) })
    expect(found.payers).toBeNull()
    expect(reasons(found)).toContain('payers: held-by-few')
  })

  it('that few cases have stand together, and it says that they do', () => {
    const rare = members.map((_, at) => {
      const third = at < 3 ? 40 : 0
      return member({ difference: 100 + third, payers: { first: 60, second: 40, third } })
    })
    const found = publish(rare)
    expect(found.payers?.rows.map(({ payer }) => payer)).toEqual(['first'])
    expect(found.payers?.rest).toEqual({ payers: 2, difference: 18 * 40 + 120 })
    expect(reasons(found)).toContain('payers: together')
    expect(reasons(publish(members))).not.toContain('payers: together')
  })

  it('must each be of enough cases that are left when single ones are taken off, whose difference is known', () => {
    const of = (first: number, n: number, more: MadeUp = {}) =>
      times(n, () => member({ difference: 100 + first, payers: { first, second: 100 }, ...more }))
    const all = counted([...of(60, 4), ...of(60, 9), ...of(0, 6), ...of(60, 5, { difference: null })])
    const found = publishedBlock(all, blockOf(all.map((one) => one.member)), usualSettings)
    expect(found.value.payers?.rows.map(({ payer }) => payer)).toEqual(['first', 'second'])
    const maySpare = (n: number) => found.guards.every((guard) => guard(all.slice(n)))
    // Thirteen known ones have the first: ten without three of them, nine without four.
    expect([0, 3, 4].map(maySpare)).toEqual([true, true, false])
  })

  it('that stand together need not each be of enough cases, also of those that are left', () => {
    const all = counted(
      times(18, (at) =>
        member({ difference: 100 + (at < 3 ? 40 : 0), payers: { first: 60, second: 40, third: at < 3 ? 40 : 0 } }),
      ),
    )
    const found = publishedBlock(all, blockOf(all.map((one) => one.member)), usualSettings)
    expect(found.value.payers?.rest?.payers).toBe(2)
    expect(found.guards.every((guard) => guard(all))).toBe(true)
    expect(found.guards.every((guard) => guard(all.slice(2)))).toBe(true)
  })

  it('are not shown where the total is not', () => {
    const held = [...times(14, () => member(paying(5, 5))), member(paying(900_000, 5))]
    const found = publish(held)
    expect(found).toMatchObject({ amounts: null, payers: null })
    expect(reasons(found)).toEqual(expect.arrayContaining(['total: held-by-few', 'payers: solvable']))
  })
})

describe('groups in a published block', () => {
  const of = (organisation: string, n: number, more: (at: number) => MadeUp) =>
    times(n, (at) => member({ organisation, ...more(at) }))
  const better = (at: number): MadeUp => ({ steps: [at < 6 ? 1 : 0], difference: at < 6 ? 900 : -900 })
  const rowsOf = (members: readonly Member[], settings = usualSettings) => {
    const found = publish(members, groupedBy('organisation'), settings)
    return [
      found.groups?.rows.map(({ values, n, better_change, saves, total }) => [values, n, better_change, saves, total]),
      reasons(found).filter((one) => one.startsWith('group')),
    ] as const
  }

  it('have as many figures as may be shown of them', () => {
    const [rows, why] = rowsOf([...of('North', 12, better), ...of('South', 14, better)])
    expect(rows).toEqual([
      [['North'], 12, 6, 6, 0],
      [['South'], 14, 6, 6, -1800],
    ])
    expect(why).toEqual([])
  })

  it('have of change and of effect only what is shown of the whole', () => {
    const rows = (effects: (at: number) => MadeUp['effects']) => {
      const more = (at: number): MadeUp => ({ ...better(at), effects: effects(at) ?? [] })
      const found = publish([...of('North', 12, more), ...of('South', 14, more)], groupedBy('organisation'))
      return found.groups?.rows.map(({ better_change, better_effect }) => [better_change, better_effect])
    }
    expect(rows((at) => [at < 7 ? 1 : 0])).toEqual([
      [6, 7],
      [6, 7],
    ])
    // Of all but four it is better, so that nothing is said of effect.
    expect(rows((at) => [at < 2 ? 0 : 1])).toEqual([
      [6, null],
      [6, null],
    ])
  })

  it('that are too small stand together, with the smallest other where there is one', () => {
    const [rows, why] = rowsOf([...of('North', 9, better), ...of('South', 14, better), ...of('West', 12, better)])
    expect(rows).toEqual([
      [['South'], 14, 6, 6, -1800],
      [null, 21, 12, 12, 2700],
    ])
    expect(why).toEqual(['groups: together'])
    expect(rowsOf([...of('North', 9, better), ...of('South', 14, better)])).toEqual([undefined, ['groups: small-cell']])
  })

  it('lack a figure of which a group has too few, and it says which', () => {
    const few = (at: number): MadeUp => ({ steps: [at < 6 ? 1 : 0], difference: at < 3 ? 900 : -900 })
    const all = [...of('North', 12, better), ...of('South', 14, better), ...of('West', 15, few), ...of('East', 16, few)]
    const [rows, why] = rowsOf(all)
    expect(rows).toEqual([
      [['East'], 16, 6, null, 3 * 900 - 13 * 900],
      [['North'], 12, 6, 6, 0],
      [['South'], 14, 6, 6, -1800],
      [['West'], 15, 6, null, 3 * 900 - 12 * 900],
    ])
    expect(why).toEqual(['group-saves: small-cell'])
  })

  it('have their counts rounded, and their total as it is', () => {
    const [rows] = rowsOf([...of('North', 12, better), ...of('South', 13, better)], settingsWith({ round: 5 }))
    expect(rows).toEqual([
      [['North'], 10, 5, 5, 0],
      [['South'], 15, 5, 5, -900],
    ])
  })
})

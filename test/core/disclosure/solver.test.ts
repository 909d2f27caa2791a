import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PublishedBlock, publishedBlock } from '../../../src/core/disclosure/block.ts'
import { publishedGroups } from '../../../src/core/disclosure/groups.ts'
import type { Member } from '../../../src/core/disclosure/member.ts'
import { published } from '../../../src/core/disclosure/published.ts'
import { publishedQuality } from '../../../src/core/disclosure/quality.ts'
import { anyMembers } from './any-members.ts'
import { determined, type Equation } from './linear.ts'
import { blockOf, counted, groupedBy, member, type Step, settingsWith, times, usualSettings } from './members.ts'
import { divisions, solved, type World } from './solved.ts'

const settings = settingsWith({ group: 4, cell: 3 })

/** Fewer than a cell needs, and not none. */
const few = (n: number) => n > 0 && n < 3

describe('who sets all that is shown in equations', () => {
  it('finds no payer and no group that is not shown', () => {
    let hidden = 0
    fc.assert(
      fc.property(anyMembers, (members) => {
        const { blocks } = published(members, [blockOf(members, groupedBy('organisation'))], usualSettings, false)
        for (const block of blocks) {
          const equations = equationsOf(block, members)
          const shown = new Set(equations.flatMap(({ of }) => (Object.keys(of).length === 1 ? Object.keys(of) : [])))
          hidden += new Set(equations.flatMap(({ of }) => Object.keys(of))).size - shown.size
          expect([...determined(equations).keys()].filter((name) => !shown.has(name))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
    expect(hidden).toBeGreaterThan(20)
  })

  it('finds the one row that is hidden where nothing else is', () => {
    // 3 + 12 + 21 = 36: hiding only the 3 hides nothing (P11).
    const total = { of: { a: 1, b: 1, c: 1 }, is: 36 }
    const row = (name: string, is: number) => ({ of: { [name]: 1 }, is })
    expect(determined([total, row('b', 12), row('c', 21)]).get('a')).toBe(3)
    expect(determined([total, row('c', 21)]).has('a')).toBe(false)
  })
})

/** What a block says of payers and groups, as sums of what each of them really is. */
function equationsOf({ amounts, payers, groups, saving, n }: PublishedBlock, members: readonly Member[]): Equation[] {
  const organisations = [...new Set(members.map(({ identity }) => identity.organisation ?? ''))]
  const all = (kind: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [`${kind} ${name}`, 1]))
  const sum = (kind: string, names: readonly string[], is: number | null | undefined): Equation[] =>
    is == null ? [] : [{ of: all(kind, names), is }]
  const ofPayers = ['first', 'second', 'third'].filter((payer) =>
    members.some(({ result }) => result.payers.some((row) => row.payer === payer && row.difference !== 0)),
  )
  const shown = (payers?.rows ?? []).map(({ payer }) => payer)
  const named = (groups?.rows ?? []).flatMap(({ values }) => values ?? []).map(String)
  const others = organisations.filter((name) => !named.includes(name))
  const rows = groups?.rows ?? []
  const namesOf = (values: readonly (string | null)[] | null) => values?.map(String) ?? others
  return [
    ...sum('payer', ofPayers, amounts?.total),
    ...(payers?.rows ?? []).flatMap(({ payer, difference }) => sum('payer', [payer], difference)),
    ...sum(
      'payer',
      ofPayers.filter((payer) => !shown.includes(payer)),
      payers?.rest?.difference,
    ),
    ...sum('n', organisations, n),
    ...sum('total', organisations, amounts?.total),
    ...sum('saves', organisations, saving?.cells?.find(({ name }) => name === 'saves')?.n),
    ...rows.flatMap((row) => sum('n', namesOf(row.values), row.n)),
    ...rows.flatMap((row) => sum('total', namesOf(row.values), row.total)),
    ...rows.flatMap((row) => sum('saves', namesOf(row.values), row.saves)),
  ]
}

describe('who tries every table that would look the same', () => {
  const sides = [1, 0, -1] as const
  const types = sides.flatMap((a) => sides.map((b): readonly Step[] => [a, b]))
  it.each([6, 7])('of %i cases with two domains finds no class and no step with too few', (n) => {
    const ofType = types.flatMap((steps) => counted([member({ steps })]))
    const worlds = divisions(n, types.length).map((division): World => {
      const all = division.flatMap((count, at) => times(count, () => ofType[at] as (typeof ofType)[number]))
      const count = (is: (steps: readonly Step[]) => boolean) =>
        division.reduce((sum, many, at) => sum + (is(types[at] as readonly Step[]) ? many : 0), 0)
      const has = (steps: readonly Step[], step: Step) => steps.includes(step)
      const cells = {
        better: count((steps) => has(steps, 1) && !has(steps, -1)),
        mixed: count((steps) => has(steps, 1) && has(steps, -1)),
        same: count((steps) => !has(steps, 1) && !has(steps, -1)),
        worse: count((steps) => !has(steps, 1) && has(steps, -1)),
        ...Object.fromEntries(
          (types[0] ?? []).flatMap((_, domain) =>
            [1, 0, -1].map((step) => [`${domain} ${step}`, count((steps) => steps[domain] === step)]),
          ),
        ),
      }
      const { change, domains } = publishedQuality(all, settings).value.quality
      return { cells, shown: JSON.stringify([change, domains.map((one) => one.change)]) }
    })
    expect(solved(worlds, few)).toEqual([])
  })

  it('finds no kind and no band of savings with too few, nor an empty one', () => {
    const differences = [200, 8000, 30_000, 90_000, 0, -500, null]
    const names = ['above-100', 'above-5000', 'above-20000', 'above-70000', 'none', 'costs_extra', 'unknown']
    const ofKind = counted(differences.map((difference) => member({ difference })))
    const worlds = [8].flatMap((n) =>
      divisions(n, differences.length).map((division): World => {
        const all = division.flatMap((count, at) => times(count, () => ofKind[at] as (typeof ofKind)[number]))
        const { saving, bands, known } = publishedBlock(all, blockOf([]), settings).value
        const cells = Object.fromEntries(division.map((count, at) => [names[at], count]))
        const saves = division.slice(0, 4).reduce((sum, count) => sum + count, 0)
        return { cells: { ...cells, saves }, shown: JSON.stringify([n, saving?.cells, bands, known]) }
      }),
    )
    // That nothing is known of all of them says nothing of one.
    const someKnown = worlds.filter(({ cells }) => (cells.unknown ?? 0) < 8)
    expect(solved(someKnown, (n, cell) => (cell === 'unknown' ? few(n) : n < 3))).toEqual([])
  })

  it.each(['better', 'saves'] as const)('finds of no group how few are %s', (of) => {
    const yes = { better: member({ steps: [1] }), saves: member({ difference: 900 }) }[of]
    const no = { better: member({ steps: [0] }), saves: member({ difference: -900 }) }[of]
    const names = ['North', 'South', 'West']
    const inGroup = (one: typeof yes, name: string) => ({ ...one, identity: { ...one.identity, organisation: name } })
    const cases = names.map((name) => [inGroup(yes, name), inGroup(no, name)].flatMap((one) => counted([one])))
    const pairs = [4, 5, 6].flatMap((n) => times(n + 1, (yes) => [yes, n - yes] as const))
    const safe = (n: number) => (of === 'better' && n === 0) || n >= 3
    const worlds = pairs.flatMap((north) =>
      pairs.flatMap((south) =>
        pairs.flatMap((west): readonly World[] => {
          const groups = [north, south, west]
          const total = [0, 1].map((at) => groups.reduce((sum, pair) => sum + (pair[at] as number), 0))
          // Where the whole does not show it, no group does.
          const isShown = total.every(safe)
          const all = groups.flatMap((pair, at) =>
            pair.flatMap((count, side) =>
              times(count, () => ({ ...(cases[at]?.[side] as (typeof cases)[number][number]) })),
            ),
          )
          // Each case is one of its own, as groups know their cases apart.
          const own = all.map((one) => ({ ...one, member: { ...one.member } }))
          const whole = {
            better_change: isShown && of === 'better',
            better_effect: false,
            saves: isShown && of === 'saves',
            total: false,
          }
          const { groups: shown } = publishedGroups(own, ['organisation'], settings, whole).value
          const cells = Object.fromEntries(
            groups.flatMap(([a, b], at) => [
              [`${names[at]} yes`, a],
              [`${names[at]} no`, b],
            ]),
          )
          return [{ cells, shown: JSON.stringify([isShown && total, shown?.rows]) }]
        }),
      ),
    )
    expect(solved(worlds, (n) => !safe(n))).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublishedBlock } from '../../../src/core/disclosure/block.ts'
import type { Member } from '../../../src/core/disclosure/member.ts'
import { type Published, published } from '../../../src/core/disclosure/published.ts'
import { anyMembers } from './any-members.ts'
import { blockOf, groupedBy, settingsWith, usualSettings } from './members.ts'

const [group, cell] = [10, 5]

function of(members: readonly Member[], settings = usualSettings): Published {
  return published(members, [blockOf(members, groupedBy('organisation'))], settings, false)
}

type ClassesOf = (block: PublishedBlock) => PublishedBlock['saving'] | PublishedBlock['quality_of_life']['change']

const tables: readonly (readonly [string, ClassesOf, (one: Member) => string])[] = [
  [
    'change',
    (block) => block.quality_of_life.change,
    ({ result }) => result.quality_of_life?.class_change ?? 'unknown',
  ],
  ['saving', (block) => block.saving, ({ result }) => savingOf(result.headline.difference)],
]

function savingOf(difference: number | null): string {
  if (difference === null) return 'unknown'
  return difference > 100 ? 'saves' : difference < -100 ? 'costs_extra' : 'none'
}

interface ShownSet {
  readonly what: string
  readonly n: number
  readonly mayBeEmpty: boolean
  readonly cases: readonly Member[]
  /** Else as few as a cell may have. */
  readonly least?: number
}

/** Everything that is shown of a block as sets of cases, and the amounts of each, worked out again from the cases. */
function shownSets(block: PublishedBlock, members: readonly Member[]): readonly ShownSet[] {
  const counts = tables.flatMap(([name, classesOf, classOf]) =>
    (classesOf(block)?.cells ?? []).map((one) => ({
      what: `${name} ${one.name}`,
      n: one.n,
      mayBeEmpty: name === 'change' || one.name === 'unknown',
      cases: members.filter((member) => (one.of as readonly string[]).includes(classOf(member))),
    })),
  )
  const domains = block.quality_of_life.domains.flatMap(({ domain, change }) =>
    change === null
      ? []
      : [true, false].map((better) => {
          const cases = members.filter(
            ({ result }) =>
              (result.quality_of_life?.domains.find((one) => one.domain === domain)?.change === 1) === better,
          )
          return { what: domain, n: better ? change : members.length - change, mayBeEmpty: true, cases }
        }),
  )
  const rows = block.groups?.rows ?? []
  const named = rows.flatMap((row) => row.values ?? [])
  const membersIn = (values: (typeof rows)[number]['values']) =>
    members.filter(({ identity }) => {
      const name = identity.organisation ?? null
      return values === null ? !named.includes(name) : values.includes(name)
    })
  const savesOf = (what: string, cases: readonly Member[], n?: number) => {
    const [yes, no] = [true, false].map((is) =>
      cases.filter(({ result }) => (savingOf(result.headline.difference) === 'saves') === is),
    ) as [Member[], Member[]]
    return [
      { what: `saves in ${what}`, n: n ?? yes.length, mayBeEmpty: false, cases: yes },
      { what: `does not save in ${what}`, n: no.length, mayBeEmpty: false, cases: no },
    ]
  }
  const groups = rows.flatMap(({ values, n, saves }): readonly ShownSet[] => {
    const cases = membersIn(values)
    const whole: ShownSet = { what: `group ${values}`, n, mayBeEmpty: true, cases, least: group }
    return saves === null ? [whole] : [whole, ...savesOf(String(values), cases, saves)]
  })
  // The whole less the groups of which it is shown gives how many of the others save.
  const hidden = rows.filter(({ saves }) => saves === null)
  const rest =
    hidden.length === 0 || hidden.length === rows.length
      ? []
      : savesOf(
          'the others',
          hidden.flatMap(({ values }) => membersIn(values)),
        )
  return [...counts, ...domains, ...groups, ...rest]
}

function sums(block: PublishedBlock, members: readonly Member[]) {
  const known = members.filter(({ result }) => result.headline.difference !== null)
  const payerOf = (name: string) => (one: Member) =>
    one.result.payers.find(({ payer }) => payer === name)?.difference ?? 0
  const rows = (block.payers?.rows ?? []).map(({ payer, difference }) => ({
    shown: difference,
    amounts: known.map(payerOf(payer)),
  }))
  const total = known.map(({ result }) => result.headline.difference as number)
  const others = total.map((amount, at) => amount - rows.reduce((sum, { amounts }) => sum + (amounts[at] as number), 0))
  return [
    ...(block.amounts === null ? [] : [{ shown: block.amounts.total, amounts: total }]),
    ...rows,
    // What payers that are not shown come to follows from the total.
    ...(block.payers?.rest == null ? [] : [{ shown: block.payers.rest.difference, amounts: others }]),
  ]
}

function isHeldByFew(amounts: readonly number[]): boolean {
  const sizes = amounts.map(Math.abs).sort((a, b) => b - a)
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  const [first = 0, second = 0] = sizes
  return sizes.filter((size) => size > 0).length < group || first + second > 0.9 * whole + 1e-6
}

/** What is shown of a block and holds too few of some of its cases, worked out again from these. */
function tooFew(block: PublishedBlock, members: readonly Member[], some: readonly Member[]): readonly string[] {
  const among = new Set(some)
  const counts = shownSets(block, members).flatMap(({ what, cases, mayBeEmpty, least = cell }) => {
    const n = cases.filter((one) => among.has(one)).length
    return (n === 0 && mayBeEmpty) || n >= least ? [] : [`${what}: ${n}`]
  })
  const amounts = sums(block, some).filter(({ amounts }) => isHeldByFew(amounts))
  return [...counts, ...amounts.map(({ shown }) => `held by few: ${shown}`)]
}

/** The figures of a block that are not what its cases come to. */
function wrong(block: PublishedBlock, members: readonly Member[]): readonly string[] {
  const counts = shownSets(block, members).filter(({ n, cases }) => n !== cases.length)
  const off = ({ shown, amounts }: ReturnType<typeof sums>[number]) =>
    Math.abs(shown - amounts.reduce((sum, amount) => sum + amount, 0)) > 1e-4
  return [
    ...counts.map(({ what }) => what),
    ...sums(block, members)
      .filter(off)
      .map(({ shown }) => String(shown)),
  ]
}

describe('what is published of any cases', () => {
  it('is what is so, and nothing of fewer cases than the settings allow', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const { blocks } = of(members)
        expect(blocks).toHaveLength(members.length < group ? 0 : 1)
        expect(blocks.flatMap((block) => wrong(block, members))).toEqual([])
        expect(blocks.flatMap((block) => tooFew(block, members, members))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('still is when the cases that are shown one by one are taken off it', () => {
    let shownBeside = 0
    fc.assert(
      fc.property(anyMembers, (members) => {
        const { blocks, cases } = of(members)
        const shown = new Set(cases.map(({ case: id }) => id))
        expect(members.filter(({ identity, mayBeShown }) => shown.has(identity.case) && !mayBeShown)).toEqual([])
        const left = members.filter(({ identity }) => !shown.has(identity.case))
        if (shown.size === 0 || left.length === 0 || blocks.length === 0) return
        shownBeside += 1
        expect(left.length).toBeGreaterThanOrEqual(group)
        expect(blocks.flatMap((block) => tooFew(block, members, left))).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(shownBeside).toBeGreaterThan(5)
  })

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        expect(of(members.toReversed())).toEqual(of(members))
      }),
      { numRuns: 50 },
    )
  })

  it('has every count rounded where the settings ask for it, and no mean that would give the counts', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        for (const block of of(members, settingsWith({ round: 5 })).blocks) {
          const counts = JSON.stringify(block).match(/"n":\d+/g) ?? []
          for (const one of counts) expect(Number(one.slice(4)) % 5).toBe(0)
          expect(block.amounts?.mean ?? null).toBe(null)
        }
      }),
      { numRuns: 50 },
    )
  })
})

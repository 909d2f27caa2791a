import { fsum } from 'd3-array'
import { savingOf } from '../aggregate/counts.ts'
import { membersBy } from '../aggregate/members.ts'
import type { ComparableField, Settings } from '../case/evaluation.ts'
import { type CellRule, isSafeCount, roundedCount } from './cell.ts'
import { isSafeSum, rounding } from './dominance.ts'
import { type Counted, type Guard, type Guarded, knownOf } from './member.ts'
import { parted } from './parted.ts'
import { type Withheld, withheldIf } from './withheld.ts'

/** The figures of a group that a report may show. */
export const groupFigures = ['better_change', 'better_effect', 'saves', 'total'] as const

export type GroupFigure = (typeof groupFigures)[number]

/** One group, or the groups that may not be shown one by one together; a figure that is not shown is null. */
export interface PublishedGroup extends Readonly<Record<GroupFigure, number | null>> {
  readonly id: string
  /** Null for the others together. */
  readonly values: readonly (string | null)[] | null
  readonly n: number
}

export interface PublishedGroups {
  readonly by: readonly ComparableField[]
  readonly rows: readonly PublishedGroup[]
}

/** Which figures are shown of the whole block: of its groups no other may be, since they add up to it. */
export type ShownOfWhole = Readonly<Record<GroupFigure, boolean>>

interface Row {
  readonly id: string
  readonly values: PublishedGroup['values']
  readonly cases: readonly Counted[]
}

interface Figure {
  readonly value: (cases: readonly Counted[]) => number
  readonly isSafe: (cases: readonly Counted[]) => boolean
  /** Whether all and none may be said too: only where that may be shown of every group, since a hidden one would follow from them. */
  readonly isSafeOfEach: (cases: readonly Counted[]) => boolean
  /** How much of a rest a group is. */
  readonly sizeOf: (cases: readonly Counted[]) => number
  readonly mostOfRest: number
}

/** The groups of a block; null where fewer than two rows are left. */
export function publishedGroups(
  all: readonly Counted[],
  by: readonly ComparableField[],
  settings: Settings,
  whole: ShownOfWhole,
): Guarded<{ readonly groups: PublishedGroups | null; readonly withheld: readonly Withheld[] }> {
  const { disclosure } = settings
  const { rows, isMerged } = rowsOf(all, by, disclosure.group)
  if (rows.length < 2) return { value: { groups: null, withheld: [{ what: 'groups', why: 'small-cell' }] }, guards: [] }
  const columns = groupFigures.map((name) => ({ name, ...columnOf(rows, figureOf(name, settings), whole[name]) }))
  const groups = rows.map(({ id, values, cases }): PublishedGroup => {
    const figures = columns.map(({ name, shown }) => [name, shown.get(id) ?? null])
    return {
      id,
      values,
      n: roundedCount(cases.length, disclosure.round),
      ...rounded(Object.fromEntries(figures), disclosure.round),
    }
  })
  const isSafeSize: Guard = (left) =>
    rows.every(({ cases }) =>
      isSafeCount(left.filter((one) => cases.includes(one)).length, { least: disclosure.group, empty: true }),
    )
  return {
    value: {
      groups: { by, rows: groups },
      withheld: [
        ...withheldIf(isMerged, 'groups', 'together'),
        ...columns.flatMap(({ name, shown }) =>
          withheldIf(
            whole[name] && shown.size < rows.length,
            subject[name],
            name === 'total' ? 'held-by-few' : 'small-cell',
          ),
        ),
      ],
    },
    guards: [isSafeSize, ...columns.flatMap(({ guards }) => guards)],
  }
}

const subject = {
  better_change: 'group-better-change',
  better_effect: 'group-better-effect',
  saves: 'group-saves',
  total: 'group-total',
} as const

/** The id of the row of all groups that are too small. */
const othersId = 'others'

/** The groups, those with too few cases together with the smallest others. */
function rowsOf(all: readonly Counted[], by: readonly ComparableField[], least: number) {
  const byOutcome = new Map(all.map((one) => [one.member as object, one]))
  const groups = membersBy(
    all.map(({ member }) => member),
    by,
  ).map(({ id, values, outcomes }): Row => ({ id, values, cases: outcomes.flatMap((one) => byOutcome.get(one) ?? []) }))
  const sizeOf = ({ cases }: Row) => cases.length
  const { shown, rest } = parted(groups, {
    isSafe: (row) => sizeOf(row) >= least,
    isSafeTogether: (rows) => rows.reduce((sum, row) => sum + sizeOf(row), 0) >= least,
    sizeOf,
  })
  const others: readonly Row[] =
    rest.length === 0 ? [] : [{ id: othersId, values: null, cases: rest.flatMap(({ cases }) => cases) }]
  return { rows: [...shown, ...others], isMerged: rest.length > 0 }
}

/** A figure of each group that may be shown; the groups that may not are two or more, and together may be. */
function columnOf(rows: readonly Row[], { value, sizeOf, mostOfRest, ...figure }: Figure, isShown: boolean) {
  if (!isShown) return { shown: new Map<string, number>(), guards: [] }
  const isSafe = rows.every(({ cases }) => figure.isSafeOfEach(cases)) ? figure.isSafeOfEach : figure.isSafe
  const isSafeTogether = (some: readonly (readonly Counted[])[]) => {
    const most = mostOfRest * fsum(some.map(sizeOf))
    // One of which nearly all of the rest is would be known by it.
    return isSafe(some.flat()) && some.every((cases) => isSafe(cases) || sizeOf(cases) <= most)
  }
  const { shown, rest } = parted(rows, {
    isSafe: ({ cases }) => isSafe(cases),
    isSafeTogether: (some) => isSafeTogether(some.map(({ cases }) => cases)),
    sizeOf: ({ cases }) => cases.length,
  })
  const guard: Guard = (left) => {
    const still = new Set(left)
    const of = (some: readonly Row[]) => some.map(({ cases }) => cases.filter((one) => still.has(one)))
    const ofRest = of(rest)
    return (
      of(shown).every((cases) => cases.length === 0 || isSafe(cases)) &&
      (ofRest.flat().length === 0 || isSafeTogether(ofRest))
    )
  }
  return {
    shown: new Map(shown.map(({ id, cases }) => [id, value(cases)])),
    guards: shown.length === 0 ? [] : [guard],
  }
}

function figureOf(name: GroupFigure, { disclosure, no_difference }: Settings): Figure {
  if (name === 'total')
    return {
      value: (cases) => fsum(knownOf(cases)),
      isSafe: (cases) => isSafeSum(knownOf(cases), disclosure),
      isSafeOfEach: (cases) => isSafeSum(knownOf(cases), disclosure),
      sizeOf: (cases) => fsum(knownOf(cases).map(Math.abs)),
      mostOfRest: disclosure.dominance + rounding,
    }
  const isIn = ({ member, difference }: Counted) =>
    name === 'saves'
      ? savingOf(difference, no_difference) === 'saves'
      : member.result.quality_of_life?.[name === 'better_change' ? 'class_change' : 'class_effect'] === 'better'
  const count = (cases: readonly Counted[]) => cases.filter(isIn).length
  const judgedBy = (rule: CellRule) => (cases: readonly Counted[]) =>
    isSafeCount(count(cases), rule) && isSafeCount(cases.length - count(cases), rule)
  return {
    value: count,
    isSafe: judgedBy({ least: disclosure.cell, empty: false }),
    isSafeOfEach: judgedBy({ least: disclosure.cell, empty: name !== 'saves' }),
    sizeOf: (cases) => cases.length,
    mostOfRest: 1,
  }
}

function rounded(figures: Readonly<Record<GroupFigure, number | null>>, base: number | null) {
  const count = (n: number | null) => (n === null ? null : roundedCount(n, base))
  const { better_change, better_effect, saves, total } = figures
  return { better_change: count(better_change), better_effect: count(better_effect), saves: count(saves), total }
}

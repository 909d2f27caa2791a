import { fsum, groups as grouped, median } from 'd3-array'
import type { ComparableField, Settings } from '../case/evaluation.ts'
import { assertSum } from '../costs/adds-up.ts'
import { type Compared, sumCompared } from '../costs/difference.ts'
import { classes } from '../quality/class.ts'
import { type Block, type CaseOutcome, headlineOf } from './block.ts'
import { type ClassCounts, countClasses, type Saving, savingOf, savings } from './counts.ts'

/** The cases of a block that have one value of a field; null is not stated. */
export interface GroupRow extends Readonly<Record<Saving, number>> {
  /** The field and the row's place, such as `approach-2`: by this the row's figures are named. */
  readonly id: string
  readonly value: string | null
  readonly n: number
  readonly known: number
  readonly quality_of_life: { readonly change: ClassCounts; readonly effect: ClassCounts }
  /** Null where one difference is unknown, as for the whole block. */
  readonly total: number | null
  readonly bound: Compared['bound']
  readonly bound_amount: number | null
  readonly total_known: number
  readonly median: number | null
}

/** A block by one field of its cases; together the groups are the block. */
export interface Groups {
  readonly by: ComparableField
  readonly rows: readonly GroupRow[]
}

/** What a case has in a field. */
export function fieldOf({ client, ...identity }: CaseOutcome['identity'], by: ComparableField): string | null {
  const value = by === 'age_group' || by === 'household' ? client?.[by] : identity[by]
  return value === undefined ? null : String(value)
}

/** The field asked for; else the first of approach and organisation that divides the cases into groups of more than one. */
export function groupFieldOf(outcomes: readonly CaseOutcome[], asked: ComparableField | null): ComparableField | null {
  const usual = (['approach', 'organisation'] as const).find((field) => {
    const named = grouped(outcomes, ({ identity }) => fieldOf(identity, field)).filter(([value]) => value !== null)
    return named.length > 1 && named.some(([, members]) => members.length > 1)
  })
  return asked ?? usual ?? null
}

/**
 * The groups of a block, in the order of their values.
 *
 * @throws where the groups do not add up to the block: a fault of this tool
 */
export function groupsOf(
  block: Block,
  by: ComparableField,
  settings: Settings,
  whole: { readonly total: number | null; readonly total_known: number },
): Groups {
  const rows = grouped(block.outcomes, ({ identity }) => fieldOf(identity, by))
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([value, members], at) => groupRow(`${by}-${at + 1}`, value, members, block, settings))
  const sums = (of: (row: GroupRow) => number | null) => rows.map(of)
  assertSum(
    block.outcomes.length,
    sums(({ n }) => n),
    `the groups of ${block.id}`,
  )
  for (const figure of ['total', 'total_known'] as const)
    assertSum(
      whole[figure],
      sums((row) => row[figure]),
      `the groups of ${block.id}`,
    )
  return { by, rows }
}

function groupRow(
  id: string,
  value: string | null,
  members: readonly CaseOutcome[],
  block: Block,
  { perspective, no_difference }: Settings,
): GroupRow {
  const differences = members.map((outcome) => headlineOf(outcome, block, perspective))
  const amounts = differences.flatMap(({ difference }) => difference ?? [])
  const total = sumCompared(differences)
  // What could still be gained saves nothing yet.
  const saving =
    block.reference_kind === 'improved' ? [] : differences.map((one) => savingOf(one.difference, no_difference))
  const counted = (of: 'class_change' | 'class_effect') =>
    countClasses(
      classes,
      members.map(({ result }) => result.quality_of_life?.[of] ?? 'unknown'),
    )
  return {
    ...{ id, value, n: members.length, known: amounts.length },
    quality_of_life: { change: counted('class_change'), effect: counted('class_effect') },
    ...countClasses(savings, saving),
    ...{ total: total.difference, bound: total.bound, bound_amount: total.bound_amount },
    total_known: fsum(amounts),
    median: median(amounts) ?? null,
  }
}

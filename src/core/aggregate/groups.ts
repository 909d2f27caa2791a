import { fsum, median } from 'd3-array'
import type { ComparableField, Settings } from '../case/evaluation.ts'
import { assertSum } from '../costs/adds-up.ts'
import { type Compared, sumCompared } from '../costs/difference.ts'
import { classes } from '../quality/class.ts'
import { type Block, headlineOf } from './block.ts'
import { type ClassCounts, countClasses, type Saving, savingOf, savings } from './counts.ts'
import { type Members, membersBy } from './members.ts'

/** The cases of a block that have one value of each field; null is not stated. */
export interface GroupRow extends Readonly<Record<Saving, number>> {
  /** The fields and the row's place, such as `approach-2` or `approach-year-2`: by this the row's figures are named. */
  readonly id: string
  /** As many as there are fields. */
  readonly values: readonly (string | null)[]
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

/** A block by one field of its cases, or by two together; the groups add up to the block. */
export interface Groups {
  readonly by: readonly ComparableField[]
  readonly rows: readonly GroupRow[]
}

/**
 * The groups of a block, in the order of their values.
 *
 * @throws where the groups do not add up to the block: a fault of this tool
 */
export function groupsOf(
  block: Block,
  by: readonly ComparableField[],
  settings: Settings,
  whole: { readonly total: number | null; readonly total_known: number },
): Groups {
  const rows = membersBy(block.outcomes, by).map((members) => groupRow(members, block, settings))
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
  { id, values, outcomes: members }: Members,
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
    ...{ id, values, n: members.length, known: amounts.length },
    quality_of_life: { change: counted('class_change'), effect: counted('class_effect') },
    ...countClasses(savings, saving),
    ...{ total: total.difference, bound: total.bound, bound_amount: total.bound_amount },
    total_known: fsum(amounts),
    median: median(amounts) ?? null,
  }
}

import type { ComparableField, Settings } from '../case/evaluation.ts'
import { stream } from '../chance/stream.ts'
import { type CliffsDelta, cliffsDelta } from '../statistics/cliffs-delta.ts'
import { holm } from '../statistics/holm.ts'
import { type Permutation, permutationTest } from '../statistics/permutation.ts'
import { ratioOfSums } from '../statistics/ratio-of-sums.ts'
import { differencesOf } from './amount-inference.ts'
import type { Block } from './block.ts'
import { confidence } from './confidence.ts'
import { membersBy } from './members.ts'
import { oneOrganisation } from './one-organisation.ts'
import { type CaseAmount, type Resampled, resampledDifference } from './resampled.ts'

/** From so many known cases on either side a difference of means has an interval. */
export const leastInGroup = 10

/** More comparisons than these find something by chance alone. */
export const mostGroups = 12

/** How the cost differences of one group lie beside those of others. */
export interface GroupDifference {
  /** Of the group, as its row is named. */
  readonly id: string
  /** The group it is compared with; null is all other groups together. */
  readonly other: string | null
  /** Cases whose difference is known: of the group, and of the others. */
  readonly known: readonly [number, number]
  /** The mean of each. */
  readonly means: readonly [number, number]
  /** The first mean minus the second. */
  readonly difference: number
  /** Null where a side has fewer than ten known cases. */
  readonly interval: Pick<Resampled, 'drawn' | 'resamples' | 'percentile' | 'bca'> | null
  readonly permutation: Permutation
  /** The p-value for as many comparisons as there are (Holm). */
  readonly p_adjusted: number
  readonly cliffs_delta: ShownDelta
}

/** Cliff's delta, without an interval of a few cases, and without a word where it may as well be 0. */
type ShownDelta = Pick<CliffsDelta, 'delta' | 'interval'> & { readonly size: CliffsDelta['size'] | null }

/** What the groups of a block say about more cases. */
export interface GroupInference {
  readonly by: readonly ComparableField[]
  /** Groups with at least two known cases, in all fields stated. */
  readonly groups: number
  /** The groups that are the whole of one organisation: what sets the one apart sets the other apart too. */
  readonly organisations: readonly string[]
  /** Of two groups the one with the other, of more each such group with all others; none above twelve groups. */
  readonly rows: readonly GroupDifference[]
}

interface Side {
  readonly id: string
  /** Whose amounts these are, so that what is drawn depends on that and not on how a group is named. */
  readonly cases: readonly string[]
  readonly amounts: readonly CaseAmount[]
}

/** How the groups of a block differ in cost; null where there are not two to compare. */
export function groupInference(
  block: Block,
  by: readonly ComparableField[],
  { perspective, seed }: Settings,
): GroupInference | null {
  const stated = membersBy(block.outcomes, by).filter(({ values }) => !values.includes(null))
  const all = stated
    .map(({ id, outcomes }) => ({
      ...{ id, cases: outcomes.map(({ identity }) => identity.case) },
      amounts: differencesOf(outcomes, block, perspective),
    }))
    .filter(({ amounts }) => amounts.length > 0)
  const sides = all.filter(({ amounts }) => amounts.length > 1)
  if (sides.length < 2) return null
  const pairs = sides.length > mostGroups ? [] : pairsOf(sides, all)
  const rows = pairs.map((pair) => compared(pair, seed))
  const adjusted = holm(rows.map(({ permutation }) => permutation.p))
  return {
    by,
    groups: sides.length,
    organisations: by.includes('organisation')
      ? []
      : oneOrganisation(stated).filter((id) => sides.some((side) => side.id === id)),
    rows: rows.map((row, at) => ({ ...row, p_adjusted: adjusted[at] as number })),
  }
}

type Pair = readonly [Side, Side & { readonly isRest: boolean }]

/** Cases of a group too small to be compared itself do belong to the others. */
function pairsOf(sides: readonly Side[], all: readonly Side[]): readonly Pair[] {
  const [first, second] = sides
  if (all.length === 2 && first !== undefined && second !== undefined) return [[first, { ...second, isRest: false }]]
  return sides.map((side) => {
    const others = all.filter((one) => one !== side)
    const [amounts, cases] = [others.flatMap((one) => one.amounts), others.flatMap((one) => one.cases)]
    return [side, { id: 'others', cases, amounts, isRest: true }]
  })
}

function compared([one, other]: Pair, seed: number): Omit<GroupDifference, 'p_adjusted'> {
  const [a, b] = [one.amounts, other.amounts]
  const [ofA, ofB] = [a, b].map((amounts) => amounts.map(({ numerator }) => numerator)) as [number[], number[]]
  const means = [ratioOfSums(a), ratioOfSums(b)] as const
  const members = [one, other].map(({ cases }) => cases.toSorted().join(' '))
  const isEnough = a.length >= leastInGroup && b.length >= leastInGroup
  return {
    ...{ id: one.id, other: other.isRest ? null : other.id, known: [a.length, b.length], means },
    difference: means[0] - means[1],
    interval: isEnough ? intervalOf(resampledDifference(a, b, seed, `difference ${members.join(', ')}`)) : null,
    permutation: permutationTest(ofA, ofB, stream(seed, `permutation ${members.toSorted().join(', ')}`)),
    cliffs_delta: shown(cliffsDelta(ofA, ofB, confidence), isEnough),
  }
}

function shown({ delta, size, interval }: CliffsDelta, isEnough: boolean): ShownDelta {
  const isSure = isEnough && interval !== null && interval[0] * interval[1] > 0
  return { delta, size: isSure ? size : null, interval: isEnough ? interval : null }
}

function intervalOf({ drawn, resamples, percentile, bca }: Resampled): GroupDifference['interval'] {
  return { drawn, resamples, percentile, bca }
}

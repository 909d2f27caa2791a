import { extent, fsum, groups, max, median, min, quantile } from 'd3-array'
import type { Settings } from '../case/evaluation.ts'
import type { ReferenceKind } from '../case/scenario.ts'
import { type Compared, sumCompared } from '../costs/difference.ts'
import { trimmedMean } from '../statistics/trimmed-mean.ts'
import { countClasses, type Saving, savingOf, savings } from './counts.ts'

/** How many cases save more than `from` and at most `to`; the last band has no upper end. */
export interface Band {
  readonly from: number
  readonly to: number | null
  readonly n: number
}

/** Cost differences over the cases of one block; statistics over the known ones, never a mean alone. */
export interface CostDifference extends Readonly<Record<Saving, number>> {
  /** Null where the difference of one case is unknown; then the bound holds, and `total_known` adds the known ones. */
  readonly total: number | null
  readonly bound: Compared['bound']
  readonly bound_amount: number | null
  readonly total_known: number
  readonly mean: number | null
  /** Without the lowest and the highest tenth of the cases; null below ten known ones. */
  readonly trimmed_mean: number | null
  readonly median: number | null
  /** First and third quartile, type 7. */
  readonly quartiles: readonly [number, number] | null
  readonly min: number | null
  readonly max: number | null
  readonly bands: readonly Band[]
  /** Of each kind how many may as well be of another; null where nothing was drawn. */
  readonly uncertain: Readonly<Record<Saving, number>> | null
  /** Largest part of one case: max |d| / sum |d|. */
  readonly largest_share: number | null
  /** Smallest and largest mean when one case, or one organisation, is left out. */
  readonly leave_one_out: readonly [number, number] | null
  readonly leave_one_organisation_out: readonly [number, number] | null
}

/** A case's difference with the organisation it comes from. */
export interface OrganisationDifference extends Compared {
  readonly organisation: string | null
  /** What the ends of the middle 95% of its draws are called; null where it is unknown or was not drawn. */
  readonly ends: readonly [Saving, Saving] | null
}

/** Total, middle, spread, bands and the weight of single cases. */
export function costDifference(
  differences: readonly OrganisationDifference[],
  kind: ReferenceKind,
  settings: Settings,
): CostDifference {
  const known = differences.flatMap(({ difference, organisation }) =>
    difference === null ? [] : [{ difference, organisation }],
  )
  const amounts = known.map(({ difference }) => difference)
  const total = sumCompared(differences)
  const sizes = amounts.map(Math.abs)
  const size = fsum(sizes)
  // What could still be gained saves nothing yet.
  const saving =
    kind === 'improved' ? [] : differences.map(({ difference }) => savingOf(difference, settings.no_difference))
  return {
    total: total.difference,
    bound: total.bound,
    bound_amount: total.bound_amount,
    total_known: fsum(amounts),
    mean: meanOf(amounts),
    trimmed_mean: trimmedMean(amounts),
    median: median(amounts) ?? null,
    quartiles: amounts.length === 0 ? null : [quantile(amounts, 0.25) as number, quantile(amounts, 0.75) as number],
    min: min(amounts) ?? null,
    max: max(amounts) ?? null,
    ...countClasses(savings, saving),
    bands: kind === 'improved' ? [] : bandsOf(amounts, settings),
    uncertain: uncertainOf(differences, kind, settings),
    largest_share: size === 0 ? null : (max(sizes) as number) / size,
    leave_one_out: leaveOneOut(amounts),
    leave_one_organisation_out: leftOut(organisations(known)),
  }
}

function uncertainOf(
  differences: readonly OrganisationDifference[],
  kind: ReferenceKind,
  settings: Settings,
): CostDifference['uncertain'] {
  if (differences.every(({ ends }) => ends === null)) return null
  return countClasses(savings, kind === 'improved' ? [] : differences.flatMap((one) => unsure(one, settings)))
}

/** What a difference is called, where at an end of its interval it would be called otherwise. */
function unsure({ difference, ends }: OrganisationDifference, { no_difference }: Settings): readonly Saving[] {
  if (ends === null || difference === null) return []
  const saving = savingOf(difference, no_difference)
  return ends.every((end) => end === saving) ? [] : [saving]
}

function bandsOf(amounts: readonly number[], { bands, no_difference }: Settings): readonly Band[] {
  const borders = [no_difference, ...bands.filter((border) => border > no_difference)]
  return borders.map((from, at) => {
    const to = borders[at + 1] ?? null
    return { from, to, n: amounts.filter((amount) => amount > from && (to === null || amount <= to)).length }
  })
}

type Known = { readonly difference: number; readonly organisation: string | null }

function organisations(known: readonly Known[]): readonly (readonly Known[])[] {
  const names = groups(known, ({ organisation }) => organisation)
    .map(([name]) => name)
    .filter((name) => name !== null)
  return names.map((name) => known.filter(({ organisation }) => organisation !== name))
}

// The mean without one case falls as that case rises, so the two ends belong to the largest and the smallest.
function leaveOneOut(amounts: readonly number[]): readonly [number, number] | null {
  if (amounts.length < 2) return null
  const without = (left: number) => fsum([...amounts, -left]) / (amounts.length - 1)
  return [without(max(amounts) as number), without(min(amounts) as number)]
}

function leftOut(rests: readonly (readonly Known[])[]): readonly [number, number] | null {
  const means = rests.map((rest) => meanOf(rest.map(({ difference }) => difference))).filter((mean) => mean !== null)
  return means.length < 2 ? null : (extent(means) as [number, number])
}

function meanOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : fsum(amounts) / amounts.length
}

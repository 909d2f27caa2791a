import { fsum, rollups } from 'd3-array'
import type { CostLine } from './cost-line.ts'

/**
 * Cost in both scenarios and their difference, in money of the settings' price year.
 * Plus means that the course with the intervention costs less. Null is unknown; then `bound` says on which side of
 * `bound_amount` (the difference of what is known) the difference lies, if that can be said.
 */
export interface Compared {
  readonly intervention: number | null
  readonly reference: number | null
  readonly difference: number | null
  readonly bound: 'at-least' | 'at-most' | null
  readonly bound_amount: number | null
}

/** A sum of what is known, and whether something unknown may make it more, or less. */
export interface Tally {
  readonly known: number
  readonly more: boolean
  readonly less: boolean
}

const roundingOfShares = 1e-9

/** Which part of a line's amount a figure takes: 1 all of it, 0 nothing. */
export type Taking = (line: CostLine) => number

/**
 * Adds up what is taken from lines; the sum does not depend on their order. What is unknown and cancels out, as a
 * transfer does between who pays and who receives, leaves the sum known.
 */
export function tally(lines: readonly CostLine[], take: Taking): Tally {
  const known = fsum(lines, (line) => (line.amount === null ? 0 : line.amount * take(line)))
  const unknown = lines.filter(({ amount }) => amount === null)
  if (unknown.length === 0) return { known, more: false, less: false }
  const net = rollups(
    unknown,
    (same) => fsum(same.map((line) => (line.unit_price < 0 ? -1 : 1) * line.payer_share * take(line))),
    ({ activity, follow_up_year }) => `${activity} ${follow_up_year}`,
  ).map(([, share]) => share)
  return {
    known,
    more: net.some((share) => share > roundingOfShares),
    less: net.some((share) => share < -roundingOfShares),
  }
}

/**
 * The sign rule: difference = cost of the reference scenario - cost of the intervention scenario.
 * An unknown cost in the reference leaves the known difference as "at least", in the intervention as "at most", in
 * both as no bound; an unknown amount received works the other way.
 */
export function compared(intervention: Tally, reference: Tally): Compared {
  const isUnknown = (sum: Tally) => sum.more || sum.less
  const difference = reference.known - intervention.known
  const mayBeLess = reference.less || intervention.more
  const mayBeMore = reference.more || intervention.less
  const hasBound = mayBeLess !== mayBeMore
  return {
    intervention: isUnknown(intervention) ? null : intervention.known,
    reference: isUnknown(reference) ? null : reference.known,
    difference: mayBeLess || mayBeMore ? null : difference,
    bound: hasBound ? (mayBeMore ? 'at-least' : 'at-most') : null,
    bound_amount: hasBound ? difference : null,
  }
}

/** The sum of comparisons, over payers or over cases: unknown where one of them is, with a bound where all agree on its side. */
export function sumCompared(parts: readonly Compared[]): Compared {
  const sum = (values: readonly (number | null)[]) => (values.includes(null) ? null : fsum(values as readonly number[]))
  const difference = sum(parts.map((part) => part.difference))
  const unknown = parts.filter((part) => part.difference === null)
  const side = unknown[0]?.bound ?? null
  const bounded = side !== null && unknown.every(({ bound }) => bound === side)
  return {
    intervention: sum(parts.map((part) => part.intervention)),
    reference: sum(parts.map((part) => part.reference)),
    difference,
    bound: bounded ? side : null,
    bound_amount: bounded ? fsum(parts.map((part) => part.difference ?? (part.bound_amount as number))) : null,
  }
}

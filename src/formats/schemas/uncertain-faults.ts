import { distributionOf, varianceOf } from '../../core/chance/distribution.ts'
import type { Coverage, Moments, Uncertain } from '../../core/chance/expected.ts'
import { quantile } from '../../core/chance/quantile.ts'
import type { FindingArgs } from '../../core/finding.ts'
import type { FieldProblem } from './fields.ts'
import type { UncertainKey } from './uncertain-forms.ts'

/** The lowest and highest value that a field takes, and whether it lies on one side of 0 with all it may be. */
export type Bounds = { readonly min?: number; readonly max?: number; readonly oneSide?: boolean }

/** A number that is not known exactly, as it stands in a file. */
export type UncertainMap = Exclude<Uncertain, number>

/** What is the matter with one of the keys. */
export type Fault = FieldProblem & { readonly key: UncertainKey }

// Half of what lies outside a 95% interval: so much of a distribution may lie beyond a bound of its field.
const mostBeyond = 0.025

/** What cannot be drawn of a range or distribution whose keys go together; null where it can. */
export function uncertainFault(value: UncertainMap, bounds: Bounds): Fault | null {
  if (!('distribution' in value) || value.distribution === 'triangular')
    return orderFault(value) ?? (bounds.oneSide === true ? sideFault(value) : null)
  return ('mean' in value ? momentsFault(value) : coverageFault(value)) ?? reachFault(value, bounds)
}

/** Low above high, or likely outside. */
export function orderFault(value: { low: number; likely?: number | undefined; high: number }): Fault | null {
  const { low, likely = low, high } = value
  if (low > high) return { key: 'low', code: 'range-order', args: { problem: 'low-above-high' } }
  const isOutside = likely < low || likely > high
  return isOutside ? { key: 'likely', code: 'range-order', args: { problem: 'likely-outside' } } : null
}

/** Low below 0 and high above it: what costs money and what brings it in are two things. */
export function sideFault({ low, high }: { low: number; high: number }): Fault | null {
  return low < 0 && high > 0 ? { key: 'low', code: 'range-order', args: { problem: 'across-zero' } } : null
}

function momentsFault({ distribution: name, mean, sd }: Moments): Fault | null {
  if (sd <= 0) return faulty('sd', 'sd-not-positive', null)
  if ((name === 'gamma' || name === 'lognormal') && mean <= 0) return faulty('mean', 'mean-not-positive', null)
  if (name !== 'beta') return null
  if (mean <= 0 || mean >= 1) return faulty('mean', 'beta-outside', null)
  return sd * sd >= mean * (1 - mean) ? faulty('sd', 'beta-too-wide', null) : null
}

function coverageFault(value: Coverage): Fault | null {
  const { distribution: name, low, high } = value
  if (low >= high) return low > high ? orderFault(value) : faulty('high', 'no-width', null)
  return name === 'lognormal' && low <= 0 ? faulty('low', 'low-not-positive', null) : null
}

/**
 * A distribution too wide to be calculated with, or of which more than 2.5% lies below the lowest or above the highest
 * value of its field: drawn, it would give negative visits or shares above 1. So too one of which more than 2.5% lies on
 * either side of 0, where a field lies on one.
 */
function reachFault(value: Moments | Coverage, { min, max, oneSide = false }: Bounds): Fault | null {
  const drawn = distributionOf(value)
  const isByMoments = 'mean' in value
  if (!Number.isFinite(varianceOf(drawn))) return faulty(isByMoments ? 'sd' : 'covers', 'too-wide', null)
  if (min !== undefined && quantile(drawn, mostBeyond) < min)
    return faulty(isByMoments ? 'sd' : 'low', 'below-bound', min)
  if (max !== undefined && quantile(drawn, 1 - mostBeyond) > max)
    return faulty(isByMoments ? 'sd' : 'high', 'above-bound', max)
  const isAcross = oneSide && quantile(drawn, mostBeyond) < 0 && quantile(drawn, 1 - mostBeyond) > 0
  if (isAcross) return faulty(isByMoments ? 'sd' : 'low', 'across-zero', null)
  return null
}

function faulty(
  key: UncertainKey,
  problem: FindingArgs['distribution-moments']['problem'],
  bound: number | null,
): Fault {
  return { key, code: 'distribution-moments', args: { problem, bound } }
}

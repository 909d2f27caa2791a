import type { FindingArgs } from '../../core/finding.ts'
import { distributionOf, varianceOf } from '../../core/uncertainty/distribution.ts'
import type { Coverage, Moments, Uncertain } from '../../core/uncertainty/expected.ts'
import { quantile } from '../../core/uncertainty/quantile.ts'
import type { FieldProblem } from './fields.ts'
import type { UncertainKey } from './uncertain-forms.ts'

/** The lowest and highest value that a field takes. */
export type Bounds = { readonly min?: number; readonly max?: number }

/** A number that is not known exactly, as it stands in a file. */
export type UncertainMap = Exclude<Uncertain, number>

/** What is the matter with one of the keys. */
export type Fault = FieldProblem & { readonly key: UncertainKey }

// Half of what lies outside a 95% interval: so much of a distribution may lie beyond a bound of its field.
const mostBeyond = 0.025

/** What cannot be drawn of a range or distribution whose keys go together; null where it can. */
export function uncertainFault(value: UncertainMap, bounds: Bounds): Fault | null {
  if (!('distribution' in value) || value.distribution === 'triangular') return orderFault(value)
  return ('mean' in value ? momentsFault(value) : coverageFault(value)) ?? reachFault(value, bounds)
}

/** Low above high, or likely outside. */
export function orderFault(value: { low: number; likely?: number | undefined; high: number }): Fault | null {
  const { low, likely = low, high } = value
  if (low > high) return { key: 'low', code: 'range-order', args: { problem: 'low-above-high' } }
  const isOutside = likely < low || likely > high
  return isOutside ? { key: 'likely', code: 'range-order', args: { problem: 'likely-outside' } } : null
}

function momentsFault({ distribution: name, mean, sd }: Moments): Fault | null {
  if (sd <= 0) return faulty('sd', 'sd-not-positive', null)
  if ((name === 'gamma' || name === 'lognormal') && mean <= 0) return faulty('mean', 'mean-not-positive', null)
  if (name !== 'beta') return null
  if (mean <= 0 || mean >= 1) return faulty('mean', 'beta-outside', null)
  return sd * sd >= mean * (1 - mean) ? faulty('sd', 'beta-too-wide', null) : null
}

function coverageFault(value: Coverage): Fault | null {
  const { distribution: name, low, high, covers } = value
  if (covers <= 0 || covers >= 1) return faulty('covers', 'covers-outside', null)
  if (low >= high) return low > high ? orderFault(value) : faulty('high', 'no-width', null)
  return name === 'lognormal' && low <= 0 ? faulty('low', 'low-not-positive', null) : null
}

/**
 * A distribution too wide to be calculated with, or of which more than 2.5% lies below the lowest or above the highest
 * value of its field: drawn, it would give negative visits or shares above 1.
 */
function reachFault(value: Moments | Coverage, { min, max }: Bounds): Fault | null {
  const drawn = distributionOf(value)
  const isByMoments = 'mean' in value
  if (!Number.isFinite(varianceOf(drawn))) return faulty(isByMoments ? 'sd' : 'covers', 'too-wide', null)
  if (min !== undefined && quantile(drawn, mostBeyond) < min)
    return faulty(isByMoments ? 'sd' : 'low', 'below-bound', min)
  if (max !== undefined && quantile(drawn, 1 - mostBeyond) > max)
    return faulty(isByMoments ? 'sd' : 'high', 'above-bound', max)
  return null
}

function faulty(
  key: UncertainKey,
  problem: FindingArgs['distribution-moments']['problem'],
  bound: number | null,
): Fault {
  return { key, code: 'distribution-moments', args: { problem, bound } }
}

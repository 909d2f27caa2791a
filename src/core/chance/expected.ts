import { distributionOf, meanOf } from './distribution.ts'

/** From low to high, with or without a most likely value. */
export interface Range {
  readonly low: number
  readonly likely?: number | undefined
  readonly high: number
}

/** A named distribution, given by its mean and standard deviation. */
export interface Moments {
  readonly distribution: 'gamma' | 'lognormal' | 'beta' | 'normal'
  readonly mean: number
  readonly sd: number
}

/** A normal or lognormal distribution of which a range holds a given share: half of the rest lies on either side. */
export interface Coverage {
  readonly distribution: 'lognormal' | 'normal'
  readonly low: number
  readonly high: number
  /** Share of the probability between low and high, between 0 and 1. */
  readonly covers: number
}

/** A triangular distribution. */
export interface Triangular {
  readonly distribution: 'triangular'
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** A number, or a number that is not known exactly. */
export type Uncertain = number | Range | Moments | Coverage | Triangular

/**
 * The expected value: of a number itself; of low, likely and high the mean of a PERT distribution (lambda 4),
 * (low + 4 likely + high) / 6; of low and high the mean of a uniform one, (low + high) / 2; of a distribution its mean.
 */
export function expected(value: Uncertain): number {
  if (typeof value === 'number') return value
  if ('mean' in value) return value.mean
  if ('distribution' in value) return meanOf(distributionOf(value))
  return value.likely === undefined ? (value.low + value.high) / 2 : (value.low + 4 * value.likely + value.high) / 6
}

/** The highest value that is written; of a distribution by its moments, its mean. */
export function highest(value: Uncertain): number {
  if (typeof value === 'number') return value
  return 'mean' in value ? value.mean : value.high
}

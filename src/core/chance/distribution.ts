import type { Uncertain } from './expected.ts'
import { fitCoverage, fitMoments } from './fit-named.ts'

/** An uncertain input as it is drawn. A PERT is a beta distribution stretched from low to high. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'yes-no'; readonly certainty: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly likely: number; readonly high: number }
  | {
      readonly kind: 'beta'
      readonly alpha: number
      readonly beta: number
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'gamma'; readonly shape: number; readonly scale: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly mu: number; readonly sigma: number }

/**
 * The distribution a written value stands for. A number is fixed; { low, likely, high } is a PERT with lambda 4,
 * alpha = 1 + 4 (likely - low) / (high - low) and beta = 1 + 4 (high - likely) / (high - low); { low, high } is uniform.
 * The checks refuse what has no distribution, such as low above high or an sd that is not above 0.
 */
export function distributionOf(value: Uncertain): Distribution {
  if (typeof value === 'number') return { kind: 'fixed', value }
  if ('mean' in value) return fitMoments(value)
  const { low, high } = value
  if (low === high) return { kind: 'fixed', value: low }
  if ('covers' in value) return fitCoverage(value)
  if (value.likely === undefined) return { kind: 'uniform', low, high }
  if ('distribution' in value) return { kind: 'triangular', low, likely: value.likely, high }
  const position = (value.likely - low) / (high - low)
  return { kind: 'beta', alpha: 1 + 4 * position, beta: 5 - 4 * position, low, high }
}

/**
 * The PERT with lambda 4 from low to high whose mean is given: alpha = 6 (mean - low) / (high - low), beta = 6 - alpha.
 * Its mode, (6 mean - low - high) / 4, must lie between low and high.
 */
export function pertWithMean(low: number, mean: number, high: number): Distribution {
  if (low === high) return { kind: 'fixed', value: mean }
  const alpha = (6 * (mean - low)) / (high - low)
  return { kind: 'beta', alpha, beta: 6 - alpha, low, high }
}

/** The mean, in closed form. */
export function meanOf(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return d.value
    case 'yes-no':
      return d.certainty
    case 'uniform':
      return (d.low + d.high) / 2
    case 'triangular':
      return (d.low + d.likely + d.high) / 3
    case 'beta':
      return d.low + (d.high - d.low) * (d.alpha / (d.alpha + d.beta))
    case 'gamma':
      return d.shape * d.scale
    case 'normal':
      return d.mean
    case 'lognormal':
      return Math.exp(d.mu + (d.sigma * d.sigma) / 2)
  }
}

/** The variance, in closed form, in the square of the input's unit; of yes or no with certainty c, c (1 - c). */
export function varianceOf(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return 0
    case 'yes-no':
      return d.certainty * (1 - d.certainty)
    case 'uniform':
      return ((d.high - d.low) * (d.high - d.low)) / 12
    case 'triangular': {
      // (a² + b² + c² - ab - ac - bc) / 18, in differences so that nothing cancels.
      const [rise, fall] = [d.likely - d.low, d.high - d.likely]
      return (rise * rise + rise * fall + fall * fall) / 18
    }
    case 'beta': {
      const [k, width] = [d.alpha + d.beta, d.high - d.low]
      return ((width * width * (d.alpha / k)) / (k + 1)) * (d.beta / k)
    }
    case 'gamma':
      return d.shape * d.scale * d.scale
    case 'normal':
      return d.sd * d.sd
    case 'lognormal': {
      const square = d.sigma * d.sigma
      return Math.expm1(square) * Math.exp(2 * d.mu + square)
    }
  }
}

/** Whether every draw is the same: a fixed value, yes or no at certainty 0 or 1, no spread. */
export function isFixed(d: Distribution): boolean {
  return varianceOf(d) === 0
}

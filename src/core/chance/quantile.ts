import type { Distribution } from './distribution.ts'
import { betaCurve, type Curve, gammaCurve } from './quantile-curve.ts'
import { placeAt, placesAt } from './quantile-inverse.ts'
import { normalPoint } from './quantile-normal.ts'

/**
 * The value with a share p of the probability below it, 0 <= p <= 1, to about 1e-10 of itself. Of yes or no, 0 up to
 * 1 - certainty and then 1. At 0 and 1 a normal distribution gives minus infinity and infinity, a lognormal or gamma
 * one 0 and infinity.
 */
export function quantile(d: Distribution, p: number): number {
  switch (d.kind) {
    case 'fixed':
      return d.value
    case 'yes-no':
      return p < 1 - d.certainty ? 0 : 1
    case 'uniform':
      return d.low + (d.high - d.low) * p
    case 'triangular':
      return triangularQuantile(d.low, d.likely, d.high, p)
    case 'normal':
      return d.mean + d.sd * normalPoint(p)
    case 'lognormal':
      return Math.exp(d.mu + d.sigma * normalPoint(p))
    case 'gamma': {
      if (p <= 0) return 0
      if (p >= 1) return Number.POSITIVE_INFINITY
      const curve = gammaCurve(d.shape, d.scale)
      return curve.value(placeAt(curve, p))
    }
    case 'beta': {
      if (p <= 0) return d.low
      if (p >= 1) return d.high
      const curve = betaCurve(d.alpha, d.beta, d.low, d.high)
      return curve.value(placeAt(curve, p))
    }
  }
}

/**
 * The values with a share p of the probability below, and above, 0 < p < 1/2: the quantiles of p and of 1 - p, for little
 * more than the work of one.
 */
export function tails(d: Distribution, p: number): readonly [low: number, high: number] {
  if (d.kind !== 'gamma' && d.kind !== 'beta') return [quantile(d, p), quantile(d, 1 - p)]
  const curve = d.kind === 'gamma' ? gammaCurve(d.shape, d.scale) : betaCurve(d.alpha, d.beta, d.low, d.high)
  const [low, high] = d.kind === 'gamma' ? placesAt(curve, p) : placesOfShape(d.alpha, d.beta, p, curve)
  return [curve.value(low), curve.value(high)]
}

/** The places on the curve of a beta distribution are the same for all of its shape: worked out once for many. */
function placesOfShape(alpha: number, beta: number, p: number, curve: Curve): readonly [number, number] {
  const name = `${alpha} ${beta} ${p}`
  const places = knownPlaces.get(name) ?? placesAt(curve, p)
  if (knownPlaces.size === mostPlaces) knownPlaces.clear()
  knownPlaces.set(name, places)
  return places
}

const knownPlaces = new Map<string, readonly [number, number]>()
const mostPlaces = 1024

/** Of a triangle with its top at likely, (likely - low) / (high - low) of the probability lies below the top. */
function triangularQuantile(low: number, likely: number, high: number, p: number): number {
  const width = high - low
  return p < (likely - low) / width
    ? Math.min(likely, low + Math.sqrt(p * width * (likely - low)))
    : Math.max(likely, high - Math.sqrt((1 - p) * width * (high - likely)))
}

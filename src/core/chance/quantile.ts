import type { Distribution } from './distribution.ts'
import { betaCurve, type Curve, gammaCurve } from './quantile-curve.ts'
import { placeAt } from './quantile-inverse.ts'
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
      return curve.value(placeOfShape(d.alpha, d.beta, p, curve))
    }
  }
}

/** The place of p on the curve of a beta distribution, the same for all of its shape: worked out once for many. */
function placeOfShape(alpha: number, beta: number, p: number, curve: Curve): number {
  const name = `${alpha} ${beta} ${p}`
  const place = placesOfShapes.get(name) ?? placeAt(curve, p)
  if (placesOfShapes.size === mostPlaces) placesOfShapes.clear()
  placesOfShapes.set(name, place)
  return place
}

const placesOfShapes = new Map<string, number>()
const mostPlaces = 1024

/** Of a triangle with its top at likely, (likely - low) / (high - low) of the probability lies below the top. */
function triangularQuantile(low: number, likely: number, high: number, p: number): number {
  const width = high - low
  return p < (likely - low) / width
    ? Math.min(likely, low + Math.sqrt(p * width * (likely - low)))
    : Math.max(likely, high - Math.sqrt((1 - p) * width * (high - likely)))
}

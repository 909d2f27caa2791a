import { normalCurve } from './quantile-curve.ts'
import { placeAt } from './quantile-inverse.ts'

/** The standard normal quantile of p, in standard deviations: minus infinity at 0, infinity at 1. */
export function normalPoint(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  return p === 0.5 ? 0 : placeAt(normalCurve, p)
}

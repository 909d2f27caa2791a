import { fsum } from 'd3-array'
import { discountFactor } from '../costs/discounting.ts'

/** A utility at a moment, in years since the start. */
export interface UtilityPoint {
  readonly years: number
  readonly utility: number
}

/**
 * Quality-adjusted years: the area under the straight lines through the points (trapezium), from the first point up to
 * `until`, cut where follow-up years end, each piece times 1 / (1 + rate)^t of its follow-up year.
 *
 * @param points in the order of time, the first at 0; two of one moment make a step
 * @param until in years, not after the last point
 * @param ratePerYear of effects, a fraction
 */
export function areaUnder(points: readonly UtilityPoint[], until: number, ratePerYear: number): number {
  const pieces = points.slice(1).flatMap((to, at) => {
    const from = points[at] as UtilityPoint
    return piecesOf(from, to, until).map(({ area, year }) => area * discountFactor(ratePerYear, year))
  })
  return fsum(pieces)
}

/** The area under one line, by follow-up year. */
function piecesOf(from: UtilityPoint, to: UtilityPoint, until: number) {
  const pieces: { readonly area: number; readonly year: number }[] = []
  const last = Math.min(to.years, until)
  let start = from.years
  while (start < last) {
    const year = Math.floor(start)
    const end = Math.min(year + 1, last)
    pieces.push({ area: ((end - start) * (between(from, to, start) + between(from, to, end))) / 2, year })
    start = end
  }
  return pieces
}

/** The height of the line at a moment. */
function between(from: UtilityPoint, to: UtilityPoint, years: number): number {
  if (years === to.years) return to.utility
  return from.utility + ((to.utility - from.utility) * (years - from.years)) / (to.years - from.years)
}

import type { Curve } from './quantile-curve.ts'
import { endOf, pieceOf, placeOn, slopeOn } from './quantile-inverse.ts'
import { massesOf } from './quantile-mass.ts'

/** Cells an octave, as a power of 2. */
export const fineness = 2
export const cellsAnOctave = 1 << fineness
/** Cells from an end to the middle, and knots: one more. */
export const cellsASide = (32 - fineness) * cellsAnOctave
export const knotsASide = cellsASide + 1

/** Of each cell, counted from an end, how many numbers of 32 bits it holds. */
export const widths = Float64Array.from({ length: cellsASide }, (_, i) => 1 << Math.max(0, (i >> fineness) - 1))
/** Of each knot between cells, the log-odds of its probability p = (number + 1/2) / 2^32, and their change a number. */
const logOdds = new Float64Array(knotsASide)
const changes = new Float64Array(knotsASide)
for (let i = 0, number = 0; i < knotsASide; number += widths[i++] ?? 0) {
  const p = (number + 0.5) / 0x1_0000_0000
  logOdds[i] = Math.log(p / (1 - p))
  changes[i] = 1 / (p * (1 - p) * 0x1_0000_0000)
}

/** The places of a curve at the knots, lower side and upper, from the ends to the middle; and their changes a number. */
export interface Knots {
  readonly places: Float64Array
  readonly slopes: Float64Array
}

/** The places of a curve at the knots. */
export function knotsOf(curve: Curve): Knots {
  const masses = massesOf(curve, 1, 1e-14)
  const places = new Float64Array(2 * knotsASide)
  const slopes = new Float64Array(2 * knotsASide)
  let next = 1
  let right = endOf(curve, masses, next)
  let piece = pieceOf(endOf(curve, masses, 0), right)
  for (let n = 0; n < places.length; n++) {
    // Probability rises along the lower side's knots and then along the upper side's, backwards.
    const sign = n < knotsASide ? 1 : -1
    const i = n < knotsASide ? n : 2 * knotsASide - 1 - n
    const odds = sign * (logOdds[i] as number)
    while (right.odds < odds) {
      const left = right
      right = endOf(curve, masses, ++next)
      piece = pieceOf(left, right)
    }
    const at = n < knotsASide ? i : knotsASide + i
    places[at] = placeOn(piece, odds)
    slopes[at] = sign * slopeOn(piece, odds) * (changes[i] as number)
  }
  return { places, slopes }
}

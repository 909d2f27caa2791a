import type { Curve } from './quantile-curve.ts'
import { type Masses, massBetween, massesOf } from './quantile-mass.ts'

/** A place as a function of the log-odds of the mass below it, with two derivatives. */
export interface End {
  readonly place: number
  readonly odds: number
  readonly first: number
  readonly second: number
}

/**
 * Place i. With r = below above / density, the derivative of place to ln(below / above) is r and the next one
 * r (above - below - r slope), where slope is that of the log density.
 */
export function endOf(curve: Curve, masses: Masses, i: number): End {
  const place = masses.places[i] as number
  const below = masses.below[i] as number
  const above = masses.above[i] as number
  const ratio = (below * above * masses.whole) / curve.density(place)
  const second = ratio * (above - below - ratio * curve.slope(place))
  return { place, odds: Math.log(below / above), first: ratio, second }
}

/** The places between two ends: a quintic in share = (log-odds - from) / length. */
export interface Piece {
  readonly from: number
  readonly length: number
  readonly constant: number
  readonly linear: number
  readonly square: number
  readonly cubic: number
  readonly quartic: number
  readonly quintic: number
}

/** The quintic that has place and derivatives right at both ends (Hermite). */
export function pieceOf(left: End, right: End): Piece {
  const length = right.odds - left.odds
  const linear = left.first * length
  const square = (left.second * length * length) / 2
  const rise = right.place - left.place - linear - square
  const turn = right.first * length - linear - 2 * square
  const bow = right.second * length * length - 2 * square
  return {
    from: left.odds,
    length,
    constant: left.place,
    linear,
    square,
    cubic: 10 * rise - 4 * turn + bow / 2,
    quartic: -15 * rise + 7 * turn - bow,
    quintic: 6 * rise - 3 * turn + bow / 2,
  }
}

/** The place at these log-odds of the mass below. */
export function placeOn(piece: Piece, odds: number): number {
  const share = (odds - piece.from) / piece.length
  const steep = piece.cubic + share * (piece.quartic + share * piece.quintic)
  return piece.constant + share * (piece.linear + share * (piece.square + share * steep))
}

/** The derivative of the place to the log-odds of the mass below. */
export function slopeOn(piece: Piece, odds: number): number {
  const share = (odds - piece.from) / piece.length
  const steep = 3 * piece.cubic + share * (4 * piece.quartic + share * 5 * piece.quintic)
  return (piece.linear + share * (2 * piece.square + share * steep)) / piece.length
}

/** The place of a curve with a share p of its mass below it, 0 < p < 1; of a p below 1e-300 as if it were that. */
export function placeAt(curve: Curve, p: number): number {
  return p <= 0.5 ? placesAt(curve, p)[0] : placesAt(curve, 1 - p)[1]
}

/** The places of a curve with a share p of its mass below, and with p above, 0 < p <= 1/2; a p below 1e-300 counts as that. */
export function placesAt(curve: Curve, p: number): readonly [lower: number, upper: number] {
  const share = Math.max(1e-300, p)
  const masses = massesOf(curve, 0.4, share * 1e-17)
  const { below, above } = masses
  const odds = Math.log(share / (1 - share))
  // Each from the side on which its share lies, which is the one known best.
  const lower = below.findIndex((mass) => mass >= share)
  const upper = above.findIndex((mass) => mass <= share)
  return [
    exactPlace(curve, masses, lower, odds, (between) => share - (below[lower - 1] as number) - between),
    exactPlace(curve, masses, upper, -odds, (between) => (above[upper - 1] as number) - between - share),
  ]
}

/**
 * The place at these log-odds, which lies before place i: `short` says how much mass is still missing, given what lies
 * between place i - 1 and it.
 */
function exactPlace(curve: Curve, masses: Masses, i: number, odds: number, short: (between: number) => number): number {
  const left = endOf(curve, masses, i - 1)
  let place = placeOn(pieceOf(left, endOf(curve, masses, i)), odds)
  // The piece is right to some seven digits: two steps of Newton's method leave only rounding.
  for (let step = 0; step < 2; step++) {
    const between = massBetween(curve, left.place, place) / masses.whole
    place += (short(between) * masses.whole) / curve.density(place)
  }
  return place
}

import type { Curve } from './quantile-curve.ts'

/** Places on a curve, rising, and what of the curve lies on either side of each. */
export interface Masses {
  /** In the curve's coordinate. */
  readonly places: readonly number[]
  /** Share of the mass below each place, above 0 and rising. */
  readonly below: readonly number[]
  /** Share of the mass above each place, above 0 and falling. */
  readonly above: readonly number[]
  /** The mass over the whole line, where the density at the mode is 1. */
  readonly whole: number
}

/**
 * The mass of a curve on either side of places so close together that the log density changes by about `step` between
 * two. Both sides are added up from the outside, so that small probabilities keep their relative precision; the places
 * end where what remains is less than `remainder` of the whole.
 */
export function massesOf(curve: Curve, step: number, remainder: number): Masses {
  const left = walk(curve, -1, step, remainder)
  const right = walk(curve, 1, step, remainder)
  const cells = [...left.cells.toReversed(), ...right.cells]
  let whole = left.rest + right.rest
  for (const cell of cells) whole += cell
  return {
    places: [...left.places.toReversed(), 0, ...right.places],
    below: addUp(left.rest, cells, whole),
    above: addUp(right.rest, cells.toReversed(), whole).toReversed(),
    whole,
  }
}

function addUp(rest: number, cells: readonly number[], whole: number): number[] {
  const shares = [rest / whole]
  let sum = rest
  for (const cell of cells) {
    sum += cell
    shares.push(sum / whole)
  }
  return shares
}

interface Walk {
  readonly places: readonly number[]
  readonly cells: readonly number[]
  /** Mass beyond the last place, as if the log density went on as a straight line. */
  readonly rest: number
}

/** From the mode outwards, in one direction. */
function walk(curve: Curve, side: -1 | 1, step: number, remainder: number): Walk {
  const places: number[] = []
  const cells: number[] = []
  let y = 0
  let sum = 0
  let rest = Number.POSITIVE_INFINITY
  let steepness = curve.steepness(0)
  while (rest > remainder * sum) {
    // Far from its bend a log density is nearly straight: steps may grow, unless it is steep.
    let length = Math.min(step / steepness, Math.max(1, Math.abs(y - curve.bend) / 4))
    steepness = curve.steepness(y + side * length)
    while (length * steepness > 1.5 * step) {
      length *= 0.75
      steepness = curve.steepness(y + side * length)
    }
    const next = y + side * length
    const cell = massBetween(curve, y, next)
    places.push(next)
    cells.push(cell)
    sum += cell
    rest = curve.density(next) / Math.abs(curve.slope(next))
    y = next
  }
  return { places, cells, rest }
}

/** The mass between two places that lie close together, above 0: Gauss-Legendre quadrature with five points. */
export function massBetween(curve: Curve, from: number, to: number): number {
  const middle = (from + to) / 2
  const half = (to - from) / 2
  const near = 0.5384693101056831 * half
  const far = 0.906179845938664 * half
  const sum =
    0.5688888888888889 * curve.density(middle) +
    0.47862867049936647 * (curve.density(middle - near) + curve.density(middle + near)) +
    0.23692688505618908 * (curve.density(middle - far) + curve.density(middle + far))
  return Math.abs(half) * sum
}

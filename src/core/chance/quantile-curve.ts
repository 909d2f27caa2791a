/**
 * A density on the whole line, unimodal and log-concave, in a coordinate y that is 0 at its mode, where it is 1:
 * for a beta distribution the log-odds of x, for a gamma distribution the logarithm of x. There it is smooth for every
 * shape above 0, also where the density of x itself is infinite at an end.
 */
export interface Curve {
  /** Density at y, of which the mode's is 1. */
  readonly density: (y: number) => number
  /** Derivative of the log density at y. */
  readonly slope: (y: number) => number
  /** Changes of the log density per unit of y: the larger of its slope and the root of its curvature. */
  readonly steepness: (y: number) => number
  /** The y near which the log density bends; far from it, it is nearly straight or steep. */
  readonly bend: number
  /** The x that belongs to y. */
  readonly value: (y: number) => number
  /** Derivative of x to y, from x. */
  readonly stretch: (x: number) => number
}

/** The normal distribution, in standard deviations: density exp(-y² / 2). */
export const normalCurve: Curve = {
  density: (y) => Math.exp((-y * y) / 2),
  slope: (y) => -y,
  steepness: (y) => Math.max(1, Math.abs(y)),
  bend: 0,
  value: (y) => y,
  stretch: () => 1,
}

/** The gamma distribution with x = shape scale e^y: density exp(-shape (e^y - 1 - y)). */
export function gammaCurve(shape: number, scale: number): Curve {
  const mean = shape * scale
  return {
    density: (y) => Math.exp(-shape * beyondLine(y)),
    slope: (y) => -shape * Math.expm1(y),
    steepness: (y) => {
      const e = Math.exp(y)
      return Math.max(shape * Math.abs(e - 1), Math.sqrt(shape * e))
    },
    bend: -Math.log(shape),
    value: (y) => mean * Math.exp(y),
    stretch: (x) => x,
  }
}

/** e^y - 1 - y, without cancellation near 0. */
function beyondLine(y: number): number {
  if (Math.abs(y) > 0.01) return Math.expm1(y) - y
  return ((y * y) / 2) * (1 + (y / 3) * (1 + (y / 4) * (1 + (y / 5) * (1 + y / 6))))
}

/**
 * The beta distribution from low to high with odds x / (1 - x) = (p / q) e^y, p = alpha / (alpha + beta), q = 1 - p:
 * density (e^(p y) / (q + p e^y))^(alpha + beta). Exchanging alpha and beta mirrors it, so that each part is written for
 * the half where nothing overflows or cancels.
 */
export function betaCurve(alpha: number, beta: number, low: number, high: number): Curve {
  const k = alpha + beta
  const p = alpha / k
  const q = beta / k
  const width = high - low
  return {
    density: (y) => Math.exp(p < q ? logDensity(k, p, q, y) : logDensity(k, q, p, -y)),
    slope: (y) => (y < 0 ? slopeBelow(k, p, q, y) : -slopeBelow(k, q, p, -y)),
    steepness: (y) => (y < 0 ? steepnessBelow(k, p, q, y) : steepnessBelow(k, q, p, -y)),
    bend: Math.log(beta) - Math.log(alpha),
    value: (y) => (y < 0 ? low + width * shareBelow(p, q, y) : high - width * shareBelow(q, p, -y)),
    stretch: (x) => ((x - low) * (high - x)) / width,
  }
}

/** k (p y - ln(q + p e^y)) for p up to 1/2; near 0 by its first three cumulants, as rounding grows with k. */
function logDensity(k: number, p: number, q: number, y: number): number {
  if (Math.abs(y) < 1e-4) return -k * p * q * ((y * y) / 2) * (1 + (y / 3) * (q - p + (y / 4) * (1 - 6 * p * q)))
  return y < 600 ? k * (p * y - Math.log1p(p * Math.expm1(y))) : -k * (q * y + Math.log(p + q * Math.exp(-y)))
}

/** Slope of the log density at y up to 0, k (p - x). */
function slopeBelow(k: number, p: number, q: number, y: number): number {
  return (-k * p * q * Math.expm1(y)) / (q + p * Math.exp(y))
}

/** The curvature of the log density is k x (1 - x). */
function steepnessBelow(k: number, p: number, q: number, y: number): number {
  const odds = p * Math.exp(y)
  const curvature = ((k * q) / (q + odds)) * (odds / (q + odds))
  return Math.max(slopeBelow(k, p, q, y), Math.sqrt(curvature))
}

/** x at y up to 0, of a beta distribution from 0 to 1. */
function shareBelow(p: number, q: number, y: number): number {
  const odds = p * Math.exp(y)
  return odds / (q + odds)
}

/** Makes of each z of a room, at most 6.3 from zero, exp(mu + sigma z), to 1e-8 of itself: draws of a lognormal input. */
export function exponentials(mu: number, sigma: number, room: Float64Array): void {
  if (6.3 * sigma * stepsAUnit < half - 1) byTable(mu, sigma, room)
  else oneByOne(mu, sigma, room)
}

/** Steps of the table: so many double. */
const doubling = 16
const stepsAUnit = doubling / Math.LN2
/** Steps on either side of its middle. */
const half = 512

/** So wide that the table ends: a sigma above 3.5. */
function oneByOne(mu: number, sigma: number, room: Float64Array): void {
  for (let i = 0; i < room.length; i++) room[i] = Math.exp(mu + sigma * (room[i] as number))
}

const byTable = reader()

/** A function that holds its table, for speed as in `quantile-table.ts`. */
function reader() {
  const middle = half
  const powers = new Float64Array(2 * half)
  const read = (steps: number, terms: Terms, room: Float64Array): void => {
    const { constant, linear, square, cubic } = terms
    for (let i = 0; i < room.length; i++) {
      const place = steps * (room[i] as number) + middle
      const step = place | 0
      const rest = place - step
      room[i] = (powers[step] as number) * (constant + rest * (linear + rest * (square + rest * cubic)))
    }
  }
  return (mu: number, sigma: number, room: Float64Array): void => {
    if (powers[middle] === 0) fill(powers)
    read(sigma * stepsAUnit, termsOf(Math.exp(mu)), room)
  }
}

/** Powers of 2, 16 to a doubling, with 1 in the middle: those of one doubling, and from them exactly all others. */
function fill(powers: Float64Array): void {
  for (let at = 0; at < doubling; at++) powers[half + at] = Math.exp(at / stepsAUnit)
  for (let at = half + doubling; at < powers.length; at++) powers[at] = 2 * (powers[at - doubling] as number)
  for (let at = half - 1; at >= 0; at--) powers[at] = (powers[at + doubling] as number) / 2
}

interface Terms {
  readonly constant: number
  readonly linear: number
  readonly square: number
  readonly cubic: number
}

/** The cubic from a size at 0 to a step more at 1, with the slopes of the exponential there (Hermite). */
function termsOf(size: number): Terms {
  const rise = Math.exp(1 / stepsAUnit) - 1
  const slope = 1 / stepsAUnit
  const endSlope = slope * (1 + rise)
  return {
    constant: size,
    linear: size * slope,
    square: size * (3 * rise - 2 * slope - endSlope),
    cubic: size * (slope + endSlope - 2 * rise),
  }
}

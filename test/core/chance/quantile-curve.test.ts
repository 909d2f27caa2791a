import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCurve, type Curve, gammaCurve, normalCurve } from '../../../src/core/chance/quantile-curve.ts'
import { type End, pieceOf, placeOn, slopeOn } from '../../../src/core/chance/quantile-inverse.ts'
import { massesOf } from '../../../src/core/chance/quantile-mass.ts'
import { normalTail } from '../../../src/core/statistics/normal-tail.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const shape = between(Math.log(0.1), Math.log(1e4)).map(Math.exp)
/** How far from its mode, in about as many standard deviations. */
const distance = between(-3, 3)

/** Where the log density has changed by about distance² / 2. */
const placeFrom = (curve: Curve, far: number) => far / curve.steepness(0)

/** Below the least normal number a density has too few bits to say anything of its logarithm. */
const hasAllBits = (curve: Curve, y: number) => curve.density(y) > 1e-300

function expectNear(found: number, wanted: number, within: number): void {
  expect(Math.abs(found - wanted), `${found} and ${wanted}`).toBeLessThanOrEqual(within)
}

/** Slopes and stretch are what a small step to either side shows, and the steepness is the larger of both changes. */
function expectDerivatives(curve: Curve, y: number): void {
  const steepness = curve.steepness(y)
  const step = 1e-3 / Math.max(1, steepness)
  const rise = (of: (y: number) => number) => (of(y + step) - of(y - step)) / (2 * step)
  expectNear(
    curve.slope(y),
    rise((at) => Math.log(curve.density(at))),
    1e-4 * steepness,
  )
  const curvature = -rise(curve.slope)
  expectNear(steepness, Math.max(Math.abs(curve.slope(y)), Math.sqrt(curvature)), 1e-4 * steepness)
  const stretch = rise(curve.value)
  // Near an end the places on either side have most of their bits in common, and their difference has few of its own.
  const lost = (Number.EPSILON * Math.abs(curve.value(y))) / step
  expectNear(curve.stretch(curve.value(y)), stretch, 1e-4 * Math.abs(stretch) + lost)
}

describe('the curve of a distribution', () => {
  it('of a beta is x^alpha (1 - x)^beta over the log-odds of x, 1 at its mode, stretched from low to high', () => {
    const range = fc.tuple(between(-100, 100), between(0.5, 1000))
    fc.assert(
      fc.property(shape, shape, range, distance, (alpha, beta, [low, width], far) => {
        const curve = betaCurve(alpha, beta, low, low + width)
        const y = placeFrom(curve, far)
        fc.pre(hasAllBits(curve, y))
        // x / (1 - x) = (alpha / beta) e^y; 1 - x by itself, since next to 1 a difference has lost its bits.
        const x = 1 / (1 + (beta / alpha) * Math.exp(-y))
        const rest = 1 / (1 + (alpha / beta) * Math.exp(y))
        const k = alpha + beta
        const logDensity = alpha * Math.log((x * k) / alpha) + beta * Math.log((rest * k) / beta)
        expectNear(curve.value(y), low + width * x, 1e-12 * (Math.abs(low) + width))
        expectNear(Math.log(curve.density(y)), logDensity, 1e-8)
        expect(curve.density(0)).toBe(1)
        expectDerivatives(betaCurve(alpha, beta, 0, width), y)
      }),
    )
    // Far from its mode it falls as a straight line: e^(-alpha 800) below, and e^(-beta 700) above.
    expect(Math.log(betaCurve(0.5, 0.5, 0, 1).density(-800)) + 400).toBeCloseTo(Math.log(2), 9)
    expect(Math.log(betaCurve(0.5, 0.5, 0, 1).density(700)) + 350).toBeCloseTo(Math.log(2), 9)
    // Moved up, the stretch at a quarter of the way is 1/4 x 3/4 of the width.
    expect(betaCurve(2, 3, 10, 14).stretch(11)).toBeCloseTo((4 * 3) / 16, 12)
  })

  it('of a gamma is x^shape e^(-x / scale) over the logarithm of x, 1 at its mode', () => {
    fc.assert(
      fc.property(shape, between(0.1, 10), distance, (alpha, scale, far) => {
        const curve = gammaCurve(alpha, scale)
        const y = placeFrom(curve, far)
        fc.pre(y <= 5 && hasAllBits(curve, y))
        expectNear(curve.value(y) / (alpha * scale * Math.exp(y)), 1, 1e-12)
        expectNear(Math.log(curve.density(y)), alpha * (y - Math.expm1(y)), 1e-8)
        expect(curve.density(0)).toBe(1)
        expectDerivatives(curve, y)
      }),
    )
  })

  it('of a normal distribution is e^(-y² / 2)', () => {
    expect(normalCurve.density(2)).toBeCloseTo(Math.exp(-2), 15)
    for (const y of [-3, -0.5, 0.5, 3]) expectDerivatives(normalCurve, y)
  })
})

describe('the mass on either side of places', () => {
  it('is the tail of the normal distribution, and over the whole line the root of 2 pi', () => {
    const { places, below, above, whole } = massesOf(normalCurve, 0.4, 1e-17)
    expectNear(whole / Math.sqrt(2 * Math.PI), 1, 1e-12)
    const inside = places.map((place, at) => [place, at] as const).filter(([place]) => Math.abs(place) < 6)
    expect(inside.length).toBeGreaterThan(20)
    for (const [place, at] of inside) {
      expectNear((below[at] as number) / normalTail(-place), 1, 1e-9)
      expectNear((above[at] as number) / normalTail(place), 1, 1e-9)
    }
  })

  it('is all of it together, rising on the one side and falling on the other', () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const { places, below, above } = massesOf(betaCurve(alpha, beta, 0, 1), 1, 1e-14)
        for (const at of places.keys()) {
          expectNear((below[at] as number) + (above[at] as number), 1, 1e-12)
          if (at === 0) continue
          expect(places[at]).toBeGreaterThan(places[at - 1] as number)
          expect(below[at]).toBeGreaterThan(below[at - 1] as number)
          expect(above[at]).toBeLessThan(above[at - 1] as number)
        }
        // Less than a ten-billionth is left beyond the last place on either side.
        expect(below[0]).toBeLessThan(1e-10)
        expect(above.at(-1)).toBeLessThan(1e-10)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the piece between two ends', () => {
  const ends: fc.Arbitrary<readonly [End, End]> = fc
    .tuple(between(-20, 20), between(0.2, 3), fc.array(between(-3, 3), { minLength: 6, maxLength: 6 }))
    .map(([odds, length, [place, first, second, nextPlace, nextFirst, nextSecond]]) => [
      { odds, place, first, second } as End,
      { odds: odds + length, place: nextPlace, first: nextFirst, second: nextSecond } as End,
    ])

  it('has the place, the slope and its change of both ends', () => {
    fc.assert(
      fc.property(ends, ([left, right]) => {
        const piece = pieceOf(left, right)
        for (const { odds, place, first, second } of [left, right]) {
          expectNear(placeOn(piece, odds), place, 1e-9)
          expectNear(slopeOn(piece, odds), first, 1e-7)
          const step = 1e-4
          expectNear((slopeOn(piece, odds + step) - slopeOn(piece, odds - step)) / (2 * step), second, 1e-2)
        }
      }),
    )
  })

  it('has at every place between them the slope that a small step shows', () => {
    fc.assert(
      fc.property(ends, between(0, 1), ([left, right], share) => {
        const piece = pieceOf(left, right)
        const odds = left.odds + share * (right.odds - left.odds)
        const step = 1e-5
        const rise = (placeOn(piece, odds + step) - placeOn(piece, odds - step)) / (2 * step)
        expectNear(slopeOn(piece, odds), rise, 1e-3)
      }),
    )
  })
})

import type { Distribution } from './distribution.ts'
import { betaCurve, type Curve, gammaCurve, normalCurve } from './quantile-curve.ts'
import { type Knots, knotsOf } from './quantile-knots.ts'
import { quantilesAt, type Scale } from './quantile-table.ts'
import { type Stream, stream, uniforms } from './stream.ts'

/**
 * Fills a room with the draws of an input from its own stream: one number of the stream a draw, u = (k + 1/2) / 2^32 of its
 * k, and the quantile of u as the draw. So draws rise with u, two inputs with one key rise and fall together, and a yes at a
 * low certainty is a yes at every higher one. Of yes or no a draw is 1 where u is below the certainty, to 2^-31, else 0.
 * What has a probability below 2^-33 is never drawn: of a lognormal input with sigma 2 that takes 0.25% off the standard
 * deviation, of one with sigma 1 nothing that counts.
 */
export function draw(d: Distribution, seed: number, key: string, into: Float64Array): void {
  if (d.kind === 'fixed') {
    into.fill(d.value)
    return
  }
  const numbers = numbersOf(stream(seed, key), into.length)
  if (d.kind === 'yes-no') decide(d.certainty, numbers, into)
  else if (d.kind === 'uniform') stretch(d.low, d.high - d.low, numbers, into)
  else if (d.kind === 'triangular') fold(d.low, d.likely, d.high, numbers, into)
  else lookUp(d, numbers, into)
}

/** The next numbers of a stream, in a room that the next input takes over: fresh memory costs more than what is done in it. */
function numbersOf(state: Stream, count: number): Int32Array {
  if (room.length < count) room = new Int32Array(count)
  const numbers = room.subarray(0, count)
  uniforms(state, numbers)
  return numbers
}

let room = new Int32Array(0)

type Smooth = Extract<Distribution, { kind: 'beta' | 'gamma' | 'normal' | 'lognormal' }>

function lookUp(d: Smooth, numbers: Int32Array, into: Float64Array): void {
  if (d.kind === 'normal') quantilesAt(normalKnots(), normalScale(d), numbers, into)
  else if (d.kind === 'lognormal') quantilesAt(normalKnots(), lognormalScale(d), numbers, into)
  else if (d.kind === 'gamma') {
    const curve = gammaCurve(d.shape, d.scale)
    quantilesAt(knotsOf(curve), curve, numbers, into)
  } else {
    const curve = betaCurve(d.alpha, d.beta, d.low, d.high)
    quantilesAt(betaKnots(d.alpha, d.beta, curve), curve, numbers, into)
  }
}

function normalScale({ mean, sd }: Extract<Distribution, { kind: 'normal' }>): Scale {
  return { value: (z) => mean + sd * z, stretch: () => sd }
}

function lognormalScale({ mu, sigma }: Extract<Distribution, { kind: 'lognormal' }>): Scale {
  return { value: (z) => Math.exp(mu + sigma * z), stretch: (x) => sigma * x }
}

/** The knots of a beta distribution, which those from one low to one high share with all others of their shape. */
function betaKnots(alpha: number, beta: number, curve: Curve): Knots {
  const shape = `${alpha} ${beta}`
  const knots = knotsOfShapes.get(shape) ?? knotsOf(curve)
  if (knotsOfShapes.size === mostShapes) knotsOfShapes.clear()
  knotsOfShapes.set(shape, knots)
  return knots
}

const knotsOfShapes = new Map<string, Knots>()
const mostShapes = 64

/** The knots of the standard normal distribution, which normal and lognormal inputs share: made once. */
function normalKnots(): Knots {
  standardNormal ??= knotsOf(normalCurve)
  return standardNormal
}

let standardNormal: Knots | undefined

// By the sign of a difference, without a branch that the processor would guess wrong half of the time.
function decide(certainty: number, numbers: Int32Array, into: Float64Array): void {
  const limit = Math.min(0x7fff_ffff, Math.round(certainty * 0x8000_0000))
  for (let i = 0; i < numbers.length; i++) into[i] = (((numbers[i] as number) >>> 1) - limit) >>> 31
}

function stretch(low: number, width: number, numbers: Int32Array, into: Float64Array): void {
  for (let i = 0; i < numbers.length; i++) into[i] = low + width * probability(numbers[i] as number)
}

/**
 * Below the top low + sqrt(u width (likely - low)), above it high - sqrt((1 - u) width (high - likely)); without a branch,
 * and with u and the top told apart by 31 bits, beside which both come to the same.
 */
function fold(low: number, likely: number, high: number, numbers: Int32Array, into: Float64Array): void {
  const width = high - low
  const top = Math.min(0x7fff_ffff, Math.floor(((likely - low) / width) * 0x8000_0000))
  const rise = (width * (likely - low)) / 0x1_0000_0000
  const fall = (width * (high - likely)) / 0x1_0000_0000
  for (let i = 0; i < numbers.length; i++) {
    const k = numbers[i] as number
    const above = (top - (k >>> 1)) >>> 31
    const fromEnd = ((k ^ -above) >>> 0) + 0.5
    into[i] = low + above * width + (1 - 2 * above) * Math.sqrt(fromEnd * (rise + above * (fall - rise)))
  }
}

/** (k + 1/2) / 2^32 of a whole number k of 32 bits with a sign, read as one without. */
function probability(k: number): number {
  return ((k >>> 0) + 0.5) / 0x1_0000_0000
}

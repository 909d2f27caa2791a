import type { Distribution } from './distribution.ts'
import { betaCurve, type Curve, gammaCurve, normalCurve } from './quantile-curve.ts'
import { type Knots, knotsOf } from './quantile-knots.ts'
import { type QuantileTable, quantileTable } from './quantile-table.ts'
import { stream, uniforms } from './stream.ts'

/** Fills a block with an input's next draws, as many as it holds. */
export type Drawer = (into: Float64Array) => void

/**
 * The draws of an input from its own stream: one number of the stream a draw, u = (k + 1/2) / 2^32 of its k, and the
 * quantile of u as the draw. So draws rise with u, two inputs with one key rise and fall together, and a yes at a low
 * certainty is a yes at every higher one. Of yes or no a draw is 1 where u is below the certainty, else 0.
 * What has a probability below 2^-33 is never drawn: of a lognormal input with sigma 2 that takes 0.25% off the standard
 * deviation, of one with sigma 1 nothing that counts.
 */
export function drawer(d: Distribution, seed: number, key: string): Drawer {
  if (d.kind === 'fixed') return (into) => into.fill(d.value)
  const state = stream(seed, key)
  const transform = transformOf(d)
  return (into) => {
    for (let from = 0; from < into.length; from += block.length) {
      const numbers = block.subarray(0, into.length - from)
      uniforms(state, numbers)
      transform(numbers, into, from)
    }
  }
}

/** So many numbers at a time stay in the nearest memory of the processor. */
const block = new Int32Array(2048)

/** Puts draws, made of numbers of a stream, from a place on. */
type Transform = QuantileTable

function transformOf(d: Exclude<Distribution, { kind: 'fixed' }>): Transform {
  if (d.kind === 'yes-no') return (numbers, into, from) => decide(d.certainty, numbers, into, from)
  if (d.kind === 'uniform') return (numbers, into, from) => stretch(d.low, d.high - d.low, numbers, into, from)
  if (d.kind === 'triangular') return (numbers, into, from) => fold(d.low, d.likely, d.high, numbers, into, from)
  return tableFor(d)
}

function tableFor(d: Extract<Distribution, { kind: 'beta' | 'gamma' | 'normal' | 'lognormal' }>): QuantileTable {
  if (d.kind === 'normal') {
    return quantileTable(
      normalKnots(),
      (z) => d.mean + d.sd * z,
      () => d.sd,
    )
  }
  if (d.kind === 'lognormal') {
    return quantileTable(
      normalKnots(),
      (z) => Math.exp(d.mu + d.sigma * z),
      (x) => d.sigma * x,
    )
  }
  if (d.kind === 'gamma') {
    const curve = gammaCurve(d.shape, d.scale)
    return quantileTable(knotsOf(curve), curve.value, curve.stretch)
  }
  const curve = betaCurve(d.alpha, d.beta, d.low, d.high)
  return quantileTable(betaKnots(d.alpha, d.beta, curve), curve.value, curve.stretch)
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

// Below the certainty u - certainty lies in [-1, 0), else in [0, 1): its floor decides without a branch that the
// processor would guess wrong half of the time.
function decide(certainty: number, numbers: Int32Array, into: Float64Array, from: number): void {
  for (let i = 0; i < numbers.length; i++)
    into[from + i] = 0 - Math.floor(probability(numbers[i] as number) - certainty)
}

function stretch(low: number, width: number, numbers: Int32Array, into: Float64Array, from: number): void {
  for (let i = 0; i < numbers.length; i++) into[from + i] = low + width * probability(numbers[i] as number)
}

/**
 * Below the top low + sqrt(u width (likely - low)), above it high - sqrt((1 - u) width (high - likely)); without a branch,
 * and with u and the top told apart by 31 bits, beside which both come to the same.
 */
function fold(low: number, likely: number, high: number, numbers: Int32Array, into: Float64Array, from: number): void {
  const width = high - low
  const top = Math.min(0x7fff_ffff, Math.floor(((likely - low) / width) * 0x8000_0000))
  const rise = (width * (likely - low)) / 0x1_0000_0000
  const fall = (width * (high - likely)) / 0x1_0000_0000
  for (let i = 0; i < numbers.length; i++) {
    const k = numbers[i] as number
    const above = (top - (k >>> 1)) >>> 31
    const fromEnd = ((k ^ -above) >>> 0) + 0.5
    into[from + i] = low + above * width + (1 - 2 * above) * Math.sqrt(fromEnd * (rise + above * (fall - rise)))
  }
}

/** (k + 1/2) / 2^32 of a whole number k of 32 bits with a sign, read as one without. */
function probability(k: number): number {
  return ((k >>> 0) + 0.5) / 0x1_0000_0000
}

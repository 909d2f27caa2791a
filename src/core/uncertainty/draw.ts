import type { Distribution } from './distribution.ts'
import { betaCurve, gammaCurve, normalCurve } from './quantile-curve.ts'
import { type Knots, knotsOf } from './quantile-knots.ts'
import { lookUp, type QuantileTable, tableOf } from './quantile-table.ts'
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
    uniforms(state, into)
    transform(into)
  }
}

function transformOf(d: Exclude<Distribution, { kind: 'fixed' }>): (numbers: Float64Array) => void {
  if (d.kind === 'yes-no') return (numbers) => decide(d.certainty, numbers)
  if (d.kind === 'uniform') return (numbers) => stretch(d.low, d.high - d.low, numbers)
  if (d.kind === 'triangular') return (numbers) => fold(d.low, d.likely, d.high, numbers)
  const table = tableFor(d)
  return (numbers) => lookUp(table, numbers)
}

function tableFor(d: Extract<Distribution, { kind: 'beta' | 'gamma' | 'normal' | 'lognormal' }>): QuantileTable {
  if (d.kind === 'normal') {
    return tableOf(
      normalKnots(),
      (z) => d.mean + d.sd * z,
      () => d.sd,
    )
  }
  if (d.kind === 'lognormal') {
    return tableOf(
      normalKnots(),
      (z) => Math.exp(d.mu + d.sigma * z),
      (x) => d.sigma * x,
    )
  }
  const curve = d.kind === 'beta' ? betaCurve(d.alpha, d.beta, d.low, d.high) : gammaCurve(d.shape, d.scale)
  return tableOf(knotsOf(curve), curve.value, curve.stretch)
}

/** The knots of the standard normal distribution, which normal and lognormal inputs share: made once. */
function normalKnots(): Knots {
  standardNormal ??= knotsOf(normalCurve)
  return standardNormal
}

let standardNormal: Knots | undefined

// Below the certainty u - certainty lies in [-1, 0), else in [0, 1): its floor decides without a branch that the
// processor would guess wrong half of the time.
function decide(certainty: number, numbers: Float64Array): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = 0 - Math.floor(probability(numbers[i] as number) - certainty)
}

function stretch(low: number, width: number, numbers: Float64Array): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = low + width * probability(numbers[i] as number)
}

/** Below the top low + sqrt(u width (likely - low)), above it high - sqrt((1 - u) width (high - likely)). */
function fold(low: number, likely: number, high: number, numbers: Float64Array): void {
  const width = high - low
  const top = (likely - low) / width
  const rise = width * (likely - low)
  const fall = width * (high - likely)
  for (let i = 0; i < numbers.length; i++) {
    const u = probability(numbers[i] as number)
    const above = 1 + Math.floor(u - top)
    const below = 1 - above
    const root = Math.sqrt(below * u * rise + above * (1 - u) * fall)
    numbers[i] = below * (low + root) + above * (high - root)
  }
}

/** (k + 1/2) / 2^32 of a whole number k of 32 bits with a sign, read as one without. */
function probability(k: number): number {
  return ((k >>> 0) + 0.5) / 0x1_0000_0000
}

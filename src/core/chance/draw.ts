import type { Distribution } from './distribution.ts'
import { exponentials } from './exponential.ts'
import type { Cells } from './quantile-cells.ts'
import { betaCells, gammaCells, normalCells } from './quantile-shapes.ts'
import { quantilesAt } from './quantile-table.ts'
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
  const state = stream(seed, key)
  const fill = fillOf(d, state)
  for (let from = 0; from < into.length; from += block) fill(into.subarray(from, from + block))
}

/** So many draws at a time stay near the processor, from pass to pass, and soon let V8 make its best code. */
const block = 1000

/** What fills a room with the next draws of a stream. */
function fillOf(d: Exclude<Distribution, { kind: 'fixed' }>, state: Stream): (room: Float64Array) => void {
  switch (d.kind) {
    case 'yes-no':
      return (room) => decide(d.certainty, numbersOf(state, room.length), room)
    case 'uniform':
      return (room) => stretch(d.low, d.high - d.low, numbersOf(state, room.length), room)
    case 'triangular':
      return (room) => fold(d.low, d.likely, d.high, state, room)
    case 'gamma':
      return fromTable(gammaCells(d.shape), state, 0, d.scale)
    case 'beta':
      return fromTable(betaCells(d.alpha, d.beta), state, d.low, d.high - d.low)
    case 'normal':
      return fromTable(normalCells(), state, d.mean, d.sd)
    case 'lognormal':
      return (room) => {
        quantilesAt(normalCells(), state, 0, 1, room)
        exponentials(d.mu, d.sigma, room)
      }
  }
}

function fromTable(cells: Cells, state: Stream, low: number, width: number): (room: Float64Array) => void {
  return (room) => quantilesAt(cells, state, low, width, room)
}

/** The next numbers of a stream, at most a block, in a room that the next input takes over. */
function numbersOf(state: Stream, count: number): Int32Array {
  const numbers = count === block ? numbersOfBlock : numbersOfBlock.subarray(0, count)
  uniforms(state, numbers)
  return numbers
}

const numbersOfBlock = new Int32Array(block)

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
 * and with u and the top told apart by 31 bits, beside which both come to the same. The numbers are made here, as `uniforms`
 * makes them, while the processor takes the roots.
 */
function fold(low: number, likely: number, high: number, state: Stream, into: Float64Array): void {
  const width = high - low
  const top = Math.min(0x7fff_ffff, Math.floor(((likely - low) / width) * 0x8000_0000))
  const rise = (width * (likely - low)) / 0x1_0000_0000
  const fall = (width * (high - likely)) / 0x1_0000_0000
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let count = state[3] as number
  for (let i = 0; i < into.length; i++) {
    const k = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + k) | 0
    const above = (top - (k >>> 1)) >>> 31
    const fromEnd = ((k ^ -above) >>> 0) + 0.5
    into[i] = low + above * width + (1 - 2 * above) * Math.sqrt(fromEnd * (rise + above * (fall - rise)))
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = count
}

/** (k + 1/2) / 2^32 of a whole number k of 32 bits with a sign, read as one without. */
function probability(k: number): number {
  return ((k >>> 0) + 0.5) / 0x1_0000_0000
}

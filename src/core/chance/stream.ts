/** Where a stream of chance is: four words of 32 bits. Reading it moves it on. */
export type Stream = Int32Array

/**
 * The stream of an input, by what it is: the run's seed and the input's key give 128 bits, each word a 32-bit
 * MurmurHash3 (Austin Appleby, public domain) of both with the word's number as its seed. Equal seed and key give equal
 * streams; others have nothing to do with each other.
 */
export function stream(seed: number, key: string): Stream {
  const low = scrambled(seed | 0)
  const high = scrambled(Math.floor(seed / 0x1_0000_0000) | 0)
  let a = mixed(mixed(1, low), high)
  let b = mixed(mixed(2, low), high)
  let c = mixed(mixed(3, low), high)
  let d = mixed(mixed(4, low), high)
  for (let i = 0; i < key.length; i++) {
    const block = scrambled(key.charCodeAt(i))
    a = mixed(a, block)
    b = mixed(b, block)
    c = mixed(c, block)
    d = mixed(d, block)
  }
  const state = new Int32Array(4)
  state[0] = finished(a ^ key.length)
  state[1] = finished(b ^ key.length)
  state[2] = finished(c ^ key.length)
  state[3] = finished(d ^ key.length)
  // The generator's author advises to skip the first dozen numbers after seeding.
  uniforms(state, skipped)
  return state
}

const skipped = new Int32Array(16)

function scrambled(block: number): number {
  const k = Math.imul(block, 0xcc9e2d51)
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593)
}

function mixed(h: number, block: number): number {
  const both = h ^ block
  return (Math.imul((both << 13) | (both >>> 19), 5) + 0xe6546b64) | 0
}

function finished(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/**
 * Fills a block with the stream's next whole numbers of 32 bits, -2^31 to 2^31 - 1, all equally likely: the same
 * numbers whatever the length of the blocks. The generator is sfc32 (Chris Doty-Humphrey, PractRand, public domain),
 * with a period of at least 2^32 numbers.
 */
export function uniforms(state: Stream, into: Int32Array): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let count = state[3] as number
  for (let i = 0; i < into.length; i++) {
    const next = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + next) | 0
    into[i] = next
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = count
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream, uniforms } from '../../../src/core/chance/stream.ts'

const numbersOf = (seed: number, key: string, count: number) => {
  const numbers = new Int32Array(count)
  uniforms(stream(seed, key), numbers)
  return numbers
}

/** Correlation of two rows of numbers from -2^31 to 2^31 - 1, of which the mean and the variance are known. */
const correlation = (a: Int32Array, b: Int32Array) =>
  a.reduce((sum, value, i) => sum + (value / 2 ** 31) * ((b[i] as number) / 2 ** 31), 0) / (a.length / 3)

/** Pearson's chi-square, in standard deviations from its mean, of numbers counted by 256 values. */
const unevenness = (values: Iterable<number>, count: number) => {
  const counts = new Array<number>(256).fill(0)
  for (const value of values) counts[value] = (counts[value] as number) + 1
  const each = count / 256
  const square = counts.reduce((sum, seen) => sum + ((seen - each) * (seen - each)) / each, 0)
  return (square - 255) / Math.sqrt(2 * 255)
}

describe('a stream', () => {
  it('gives the numbers of sfc32, calculated in whole numbers of any size', () => {
    const state = stream(7, 'price: shelter')
    let [a, b, c, count] = [...state].map((word) => BigInt.asUintN(32, BigInt(word))) as [
      bigint,
      bigint,
      bigint,
      bigint,
    ]
    const expected = Array.from({ length: 100 }, () => {
      const next = BigInt.asUintN(32, a + b + count)
      count = BigInt.asUintN(32, count + 1n)
      a = b ^ (b >> 9n)
      b = BigInt.asUintN(32, c * 9n)
      c = BigInt.asUintN(32, c * 2n ** 21n + c / 2n ** 11n + next)
      return Number(BigInt.asIntN(32, next))
    })
    const numbers = new Int32Array(100)
    uniforms(state, numbers)
    expect([...numbers]).toEqual(expected)
  })

  it('begins from MurmurHash3 of the seed and the key, and sixteen numbers further', () => {
    for (const [seed, key] of [
      [1, ''],
      [7, 'price: shelter'],
      [2 ** 40 + 3, 'é€'],
      [-5, 'key'],
    ] as const) {
      const begun = Int32Array.from([1n, 2n, 3n, 4n], (word) => Number(BigInt.asIntN(32, murmurOf(seed, key, word))))
      uniforms(begun, new Int32Array(16))
      expect(stream(seed, key)).toEqual(begun)
    }
  })

  it('is the same for an equal seed and key, and another for another seed or key', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.string(), fc.string(), (seed, other, key, otherKey) => {
        const numbers = numbersOf(seed, key, 4)
        expect(numbersOf(seed, key, 4)).toEqual(numbers)
        if (other !== seed) expect(numbersOf(other, key, 4)).not.toEqual(numbers)
        if (otherKey !== key) expect(numbersOf(seed, otherKey, 4)).not.toEqual(numbers)
      }),
    )
  })

  it('gives the same numbers whatever the length of the blocks it is read in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 8 }), (lengths) => {
        const state = stream(1, 'key')
        const parts = lengths.flatMap((length) => {
          const block = new Int32Array(length)
          uniforms(state, block)
          return [...block]
        })
        expect(parts).toEqual([...numbersOf(1, 'key', parts.length)])
      }),
    )
  })

  it('has nothing to do with those of keys and seeds that hardly differ', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      i < 30 ? numbersOf(1, `case ${i}: event`, 2000) : numbersOf(i, 'case 1: event', 2000),
    )
    const pairs = rows.flatMap((a, i) => rows.slice(0, i).map((b) => correlation(a, b)))
    // Of 1770 pairs: standard deviation 1 / sqrt(2000) = 0.0224, and none beyond five of them.
    expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(5 / Math.sqrt(2000))
    const spread = Math.sqrt(pairs.reduce((sum, r) => sum + r * r, 0) / pairs.length)
    expect(Math.abs(spread * Math.sqrt(2000) - 1)).toBeLessThan(0.1)
  })

  it('gives every value of its highest and lowest bits equally often', () => {
    for (const seed of [1, 2, 3]) {
      const numbers = numbersOf(seed, 'price: shelter', 1 << 17)
      expect(
        Math.abs(
          unevenness(
            numbers.map((n) => (n >>> 24) & 255),
            numbers.length,
          ),
        ),
      ).toBeLessThan(4)
      expect(
        Math.abs(
          unevenness(
            numbers.map((n) => n & 255),
            numbers.length,
          ),
        ),
      ).toBeLessThan(4)
    }
  })

  it('begins evenly over keys: the first numbers of many streams are as spread as those of one', () => {
    const firsts = Array.from({ length: 1 << 14 }, (_, i) => numbersOf(1, `price ${i}`, 1)[0] as number)
    expect(
      Math.abs(
        unevenness(
          firsts.map((n) => (n >>> 24) & 255),
          firsts.length,
        ),
      ),
    ).toBeLessThan(4)
    expect(
      Math.abs(
        unevenness(
          firsts.map((n) => n & 255),
          firsts.length,
        ),
      ),
    ).toBeLessThan(4)
  })
})

/**
 * MurmurHash3 of 32 bits, in whole numbers of any size: of the two halves of the seed and then the code of each character,
 * each as a block; at the end it is mixed with how many characters there are.
 */
function murmurOf(seed: number, key: string, word: bigint): bigint {
  const cut = (value: bigint) => BigInt.asUintN(32, value)
  const turned = (value: bigint, by: bigint) => cut(value << by) | (value >> (32n - by))
  const halves = [BigInt.asUintN(64, BigInt(seed)) & 0xffffffffn, BigInt.asUintN(64, BigInt(seed)) >> 32n]
  let hash = word
  for (const block of [...halves, ...Array.from({ length: key.length }, (_, at) => BigInt(key.charCodeAt(at)))]) {
    hash ^= cut(turned(cut(block * 0xcc9e2d51n), 15n) * 0x1b873593n)
    hash = cut(turned(hash, 13n) * 5n + 0xe6546b64n)
  }
  hash ^= BigInt(key.length)
  hash = cut((hash ^ (hash >> 16n)) * 0x85ebca6bn)
  hash = cut((hash ^ (hash >> 13n)) * 0xc2b2ae35n)
  return hash ^ (hash >> 16n)
}

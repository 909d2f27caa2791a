import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanOf, varianceOf } from '../../../src/core/chance/distribution.ts'
import { quantile } from '../../../src/core/chance/quantile.ts'
import { betaCells, gammaCells } from '../../../src/core/chance/quantile-shapes.ts'
import { quantilesAt } from '../../../src/core/chance/quantile-table.ts'
import { betas, gammas, type Shaped } from './distributions.ts'

const shaped = fc.oneof(betas, gammas)

/** The quantiles of whole numbers; a stream whose first word is one and whose others are 0 gives that one first. */
const read = (d: Shaped, numbers: readonly number[]) => {
  const cells = d.kind === 'beta' ? betaCells(d.alpha, d.beta) : gammaCells(d.shape)
  const [low, width] = d.kind === 'beta' ? [d.low, d.high - d.low] : [0, d.scale]
  const one = new Float64Array(1)
  return Float64Array.from(numbers, (number) => {
    quantilesAt(cells, Int32Array.of(number, 0, 0, 0), low, width, one)
    return one[0] as number
  })
}

/** Numbers of 32 bits from the lowest quantile to the highest, up to 64 from each of eight parts of each octave, with
 * how many numbers each stands for. */
function representatives(): { readonly numbers: readonly number[]; readonly weights: readonly number[] } {
  const lower: [number, number][] = Array.from({ length: 8 }, (_, n) => [n, 1])
  for (let from = 8; from < 2 ** 31; from *= 2) {
    for (let part = 0; part < 8; part++) {
      const width = from / 8
      const each = Math.max(1, width / 64)
      for (let n = 0; n < width; n += each) lower.push([from + part * width + n + Math.floor(each / 2), each])
    }
  }
  const upper = lower.map(([n, each]) => [-1 - n, each] as const).toReversed()
  const all = [...lower, ...upper]
  return { numbers: all.map(([n]) => n), weights: all.map(([, each]) => each / 2 ** 32) }
}

const { numbers, weights } = representatives()

describe('a quantile table', () => {
  it('has the mean to 1e-4 standard deviations and the standard deviation to 1e-4 of itself', () => {
    fc.assert(
      fc.property(shaped, (distribution) => {
        const [mean, sd] = [meanOf(distribution), Math.sqrt(varianceOf(distribution))]
        let [first, second] = [0, 0]
        read(distribution, numbers).forEach((value, i) => {
          const distance = (value - mean) / sd
          first += (weights[i] as number) * distance
          second += (weights[i] as number) * distance * distance
        })
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1)
        expect(Math.abs(first)).toBeLessThan(1e-4)
        expect(Math.abs(Math.sqrt(second) - 1)).toBeLessThan(1e-4)
      }),
      { numRuns: 30 },
    )
  })

  it('is nowhere further from the exact quantile than 3e-4 standard deviations, and in a far tail than 1e-4 of the value', () => {
    fc.assert(
      fc.property(
        shaped,
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.integer({ min: 0, max: 30 }),
        (d, n, octaves) => {
          const number = n >>> octaves
          const p = (number + 0.5) / 2 ** 32
          const [low, high] = read(d, [number, -1 - number]) as unknown as [number, number]
          const sd = Math.sqrt(varianceOf(d))
          expect(Math.abs(low - quantile(d, p))).toBeLessThan(3e-4 * sd)
          expect(Math.abs(high - quantile(d, 1 - p))).toBeLessThan(3e-4 * sd)
          if (p < 1e-3) expect(Math.abs(high / quantile(d, 1 - p) - 1)).toBeLessThan(1e-4)
        },
      ),
    )
  })

  it('never turns back', () => {
    fc.assert(
      fc.property(shaped, (distribution) => {
        const values = read(distribution, numbers)
        const most = values.at(-1) as number
        const back = values.findIndex((value, i) => i > 0 && value < (values[i - 1] as number) - 1e-14 * most)
        expect(back).toBe(-1)
      }),
      { numRuns: 30 },
    )
  })

  it('of a shape far below 1 is 0 where nothing else can be written, and never fails', () => {
    const values = read({ kind: 'gamma', shape: 0.001, scale: 1 }, numbers)
    expect(values[0]).toBe(0)
    expect(values.every((value) => value >= 0)).toBe(true)
    expect(
      Math.abs((values.at(-1) as number) / quantile({ kind: 'gamma', shape: 0.001, scale: 1 }, 1 - 2 ** -33) - 1),
    ).toBeLessThan(1e-4)
  })
})

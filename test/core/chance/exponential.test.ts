import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponentials } from '../../../src/core/chance/exponential.ts'

const exponentialsOf = (mu: number, sigma: number, z: readonly number[]) => {
  const room = Float64Array.from(z)
  exponentials(mu, sigma, room)
  return [...room]
}

const sizes = {
  mu: fc.double({ min: -20, max: 20, noNaN: true }),
  sigma: fc.double({ min: 1e-9, max: 8, noNaN: true }),
}

describe('exponentials', () => {
  it('are right to 1e-8 of themselves, also of a sigma beyond the table', () => {
    fc.assert(
      fc.property(sizes.mu, sizes.sigma, fc.double({ min: -6.3, max: 6.3, noNaN: true }), (mu, sigma, z) => {
        const [found] = exponentialsOf(mu, sigma, [z]) as [number]
        expect(Math.abs(found / Math.exp(mu + sigma * z) - 1)).toBeLessThan(1e-8)
      }),
      { numRuns: 2000 },
    )
  })

  it('go over from the table to one by one without a gap', () => {
    // The table ends at 6.3 x sigma x 16 / ln 2 = 511 steps from its middle, a sigma of 3.5138.
    for (let sigma = 3.5; sigma < 3.54; sigma += 0.001) {
      for (const z of [-6.3, 6.3]) {
        const [found] = exponentialsOf(0, sigma, [z]) as [number]
        expect(Math.abs(found / Math.exp(sigma * z) - 1)).toBeLessThan(1e-8)
      }
    }
  })

  it('never turn back', () => {
    const z = Array.from({ length: 20_001 }, (_, at) => -6.3 + (12.6 * at) / 20_000)
    for (const sigma of [1e-9, 0.1, 1, 3.5, 3.6]) {
      const found = exponentialsOf(3, sigma, z)
      expect(found.findIndex((one, at) => at > 0 && one < (found[at - 1] as number) * (1 - 1e-15))).toBe(-1)
    }
  })
})

import { quantileSorted } from 'd3-array'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quantilesOf } from '../../../src/core/uncertainty/quantiles-of.ts'
import { spreadOf } from '../../../src/core/uncertainty/spread.ts'

const amounts = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.constantFrom(-100, 0, 0.5, 100),
)

it('quantiles are those of the sorted numbers, type 7, ties and all', () => {
  fc.assert(
    fc.property(
      fc.array(amounts, { minLength: 1, maxLength: 3000 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
      (numbers, shares) => {
        const sorted = Float64Array.from(numbers).sort()
        const found = quantilesOf(Float64Array.from(numbers), shares)
        shares.forEach((share, at) => {
          const exact = quantileSorted([...sorted], share) as number
          expect(Math.abs((found[at] as number) - exact)).toBeLessThanOrEqual(1e-12 * Math.abs(exact))
        })
      },
    ),
    { numRuns: 150 },
  )
})

it('a spread of eight net savings has the figures that R gives', () => {
  const { mean, sd, median, interval50 } = spreadOf(Float64Array.of(1200, -300, 4500, 800, 2600, 150, 9100, -50))
  expect([mean, median, ...interval50]).toEqual([2250, 1000, 100, 3075])
  expect(sd).toBeCloseTo(3196.31484235, 8)
})

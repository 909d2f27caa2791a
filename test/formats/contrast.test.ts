import { expect, it } from 'vitest'
import { contrastOnWhite } from '../../src/formats/contrast.ts'

it.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#FF0000', 4],
  ['#1d5b79', 7.43],
])('the contrast of %s on white is %d, as others count it', (colour, contrast) => {
  expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2)
})

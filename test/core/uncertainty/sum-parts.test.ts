import { Adder, fsum } from 'd3-array'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addParts, partsOf } from '../../../src/core/uncertainty/sum-parts.ts'

// A sum of nothing but -0 is -0 or 0 by who adds it; every report has it as 0.
const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => number + 0)
const amounts = fc.array(amount, { maxLength: 40 })
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum.add(number), new Adder())

test('sums that go on elsewhere are the sum of all, to the last bit', () => {
  fc.assert(
    fc.property(amounts, amounts, amounts, (here, there, later) => {
      const sum = sumOf(here)
      addParts(sum, partsOf(sumOf(there)))
      for (const number of later) sum.add(number)
      expect(+sum).toBe(fsum([...here, ...there, ...later]))
    }),
  )
})

test('to ask what a sum holds does not change it', () => {
  fc.assert(
    fc.property(amounts, (numbers) => {
      const sum = sumOf(numbers)
      expect(partsOf(sum)).toEqual(partsOf(sum))
      expect(+sum).toBe(fsum(numbers))
    }),
  )
})

test('a sum without end stays so', () => {
  expect(partsOf(sumOf([Number.POSITIVE_INFINITY, 1]))).toEqual([Number.POSITIVE_INFINITY])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a property is asked about the same inputs each time', () => {
  const asked = () => {
    const inputs: string[] = []
    fc.assert(fc.property(fc.string(), (input) => void inputs.push(input)))
    return inputs
  }
  expect(asked()).toEqual(asked())
})

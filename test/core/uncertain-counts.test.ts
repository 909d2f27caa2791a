import fc from 'fast-check'
import { expect, it } from 'vitest'
import { costDifference } from '../../src/core/aggregate/amounts.ts'
import { type Saving, savingAtEnds, savingOf } from '../../src/core/aggregate/counts.ts'
import { defaultSettings } from '../generators/evaluation.ts'

const amount = (difference: number, ends: readonly [Saving, Saving] | null) => ({
  ...{ intervention: 0, reference: difference, difference, bound: null, bound_amount: null },
  ...{ organisation: null, ends },
})

it('a case is uncertain where an end of its interval would be called something else than its difference', () => {
  const { uncertain } = costDifference(
    [
      amount(5000, ['saves', 'saves']),
      amount(5000, ['none', 'saves']),
      // Realism may put all of the draws on one side and the difference itself on the other.
      amount(5000, ['costs_extra', 'costs_extra']),
      amount(0, ['none', 'none']),
      amount(-500, ['costs_extra', 'saves']),
    ],
    'usual',
    defaultSettings,
  )
  expect(uncertain).toEqual({ saves: 2, none: 0, costs_extra: 1, unknown: 0 })
})

it('a case that was not drawn is not uncertain beside those that were, nor is one of which the difference is unknown', () => {
  const unknown = { ...amount(0, ['costs_extra', 'saves']), reference: null, difference: null }
  const { uncertain } = costDifference(
    [amount(5000, null), unknown, amount(5000, ['none', 'saves'])],
    'usual',
    defaultSettings,
  )
  expect(uncertain).toEqual({ saves: 1, none: 0, costs_extra: 0, unknown: 0 })
})

it('what is still to gain is no saving, and none that is uncertain', () => {
  const { uncertain } = costDifference([amount(5000, ['none', 'saves'])], 'improved', defaultSettings)
  expect(uncertain).toEqual({ saves: 0, none: 0, costs_extra: 0, unknown: 0 })
})

it('where nothing was drawn nothing is said of how many are uncertain', () => {
  expect(costDifference([amount(5000, null)], 'usual', defaultSettings).uncertain).toBeNull()
})

it('the ends of the draws are called what the draws of those ranks are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 400 }), (numbers) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      const [low, high] = [Math.floor(0.025 * (numbers.length - 1)), Math.ceil(0.975 * (numbers.length - 1))]
      expect(savingAtEnds(Float64Array.from(numbers), 100)).toEqual(
        [low, high].map((rank) => savingOf(sorted[rank] as number, 100)),
      )
    }),
    { numRuns: 200 },
  )
})

import { expect, it } from 'vitest'
import { costDifference } from '../../src/core/aggregate/amounts.ts'
import { defaultSettings } from '../generators/evaluation.ts'

const amount = (difference: number, interval95: readonly [number, number] | null) => ({
  ...{ intervention: 0, reference: difference, difference, bound: null, bound_amount: null },
  ...{ organisation: null, interval95 },
})

it('a case is uncertain where an end of its interval would be called something else than its difference', () => {
  const { uncertain } = costDifference(
    [
      amount(5000, [200, 9000]),
      amount(5000, [-50, 9000]),
      // Realism may put all of the draws on one side and the difference itself on the other.
      amount(5000, [-9000, -2000]),
      amount(0, [-100, 100]),
      amount(-500, [-900, 300]),
    ],
    'usual',
    defaultSettings,
  )
  expect(uncertain).toEqual({ saves: 2, none: 0, costs_extra: 1, unknown: 0 })
})

it('where nothing was drawn nothing is said of how many are uncertain', () => {
  expect(costDifference([amount(5000, null)], 'usual', defaultSettings).uncertain).toBeNull()
})

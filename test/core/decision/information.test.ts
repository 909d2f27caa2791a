import { describe, expect, it } from 'vitest'
import { draw } from '../../../src/core/chance/draw.ts'
import { type InformationValue, informationValue } from '../../../src/core/decision/information.ts'
import { netBenefit } from '../../../src/core/decision/net-benefit.ts'
import { a, b, c, option } from './six-draws.ts'

function draws(mean: number, sd: number, key: string): Float64Array {
  const into = new Float64Array(200_000)
  draw({ kind: 'normal', mean, sd }, 1, key, into)
  return into
}

/** Doing nothing, against an option with this cost and effect in each draw. */
function against(cost: Float64Array, effect: Float64Array) {
  const none = new Float64Array(cost.length)
  return [
    { name: 'nothing', cost: none, effect: none },
    { name: 'support', cost, effect },
  ]
}

/** Within four standard errors, of which chance passes fewer than one in ten thousand; the seed is fixed. */
function expectWithinError({ value, standard_error }: InformationValue, exact: number): void {
  const error = standard_error as number
  expect(error).toBeGreaterThan(0)
  expect(error).toBeLessThan(0.003)
  expect(Math.abs(value - exact)).toBeLessThan(4 * error)
}

describe('an option worth p1 - p2, with p1 normal (1, 1) and p2 normal (0, 2), against nothing', () => {
  const [effect, cost] = [draws(1, 1, 'p1'), draws(0, 2, 'p2')]

  it('knowing all is worth what the closed form says', () => {
    expectWithinError(informationValue(against(cost, effect), 1), 0.4798107063483925)
  })

  it('knowing p1 is worth what the closed form says', () => {
    expectWithinError(
      informationValue(
        against(
          cost.map(() => 0),
          effect,
        ),
        1,
      ),
      0.08331547058768629,
    )
  })

  it('knowing p2 is worth what the closed form says', () => {
    expectWithinError(
      informationValue(
        against(
          cost,
          effect.map(() => 1),
        ),
        1,
      ),
      0.39559311480261217,
    )
  })

  it('the choice of today is right as often as the closed form says', () => {
    const result = netBenefit(against(cost, effect), Float64Array.of(1))
    const exact = 0.6726395769907114
    expect(result.best[0]).toBe(1)
    const error = Math.sqrt((exact * (1 - exact)) / cost.length)
    expect(Math.abs((result.probability_right[0] as number) - exact)).toBeLessThan(4 * error)
    expect(result.perfect_information[0]).toBeCloseTo(informationValue(against(cost, effect), 1).value, 12)
  })
})

describe('six draws of three options', () => {
  it('give the expected loss of the choice, and its error', () => {
    const known = informationValue([a, b, c], 50)
    expect(known.choice).toBe('A')
    // A loses 1 in the first draw, and nothing in the others: the standard deviation is the root of 1 / 6.
    expect(known.value).toBeCloseTo(1 / 6, 12)
    expect(known.standard_error).toBeCloseTo(1 / 6, 12)
  })

  it('lose nothing where the choice is the best in every draw', () => {
    expect(informationValue([a, b, c], 0)).toEqual({ choice: 'A', value: 0, standard_error: 0 })
  })
})

it('knowing an input that changes no choice is worth nothing', () => {
  const options = [option('usual', [10, 11, 12], [1, 1, 1]), option('support', [5, 6, 7], [2, 2, 2])]
  expect(informationValue(options, 3)).toEqual({ choice: 'support', value: 0, standard_error: 0 })
})

it('one draw says nothing about its error', () => {
  expect(informationValue([option('a', [1], [1]), option('b', [2], [1])], 1).standard_error).toBeNull()
})

it('refuses to work without draws', () => {
  expect(() => informationValue([option('a', [], [])], 1)).toThrow(RangeError)
})

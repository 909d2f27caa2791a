import { fsum } from 'd3-array'

/** Something one can choose, as it turns out in each draw: its cost in money, and its effect in units. */
export interface Option {
  readonly name: string
  readonly cost: Float64Array
  readonly effect: Float64Array
}

/** An option by its expected cost and effect. */
export interface ExpectedOption {
  readonly name: string
  readonly cost: number
  readonly effect: number
}

/**
 * The mean cost and effect of each option, whatever the order of the draws.
 *
 * @throws RangeError without options or draws, with arrays of unequal length, or with a value that is no finite number
 */
export function expectedOptions(options: readonly Option[]): readonly ExpectedOption[] {
  const draws = options[0]?.cost.length ?? 0
  if (draws === 0) throw new RangeError('a decision needs at least one option and one draw')
  return options.map(({ name, cost, effect }) => {
    if (cost.length !== draws || effect.length !== draws)
      throw new RangeError(`option ${name} has another number of draws than the first option`)
    if (!cost.every(Number.isFinite) || !effect.every(Number.isFinite))
      throw new RangeError(`option ${name} has a draw that is not a finite number`)
    return { name, cost: fsum(cost) / draws, effect: fsum(effect) / draws }
  })
}

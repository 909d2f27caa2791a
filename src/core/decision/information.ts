import { fsum } from 'd3-array'
import { bestOf } from './net-benefit.ts'
import { expectedOptions, type Option } from './option.ts'

/** What knowing something before choosing is worth. */
export interface InformationValue {
  /** The option one would choose without knowing it. */
  readonly choice: string
  /** Money, on average. */
  readonly value: number
  /** Money: the Monte-Carlo error of the value, one standard error; null with one draw. */
  readonly standard_error: number | null
}

/**
 * The expected value of information at one threshold: the mean over draws of the highest net benefit, less the highest mean
 * net benefit. With draws of all inputs it is that of perfect information (EVPI). With, per draw of a group of inputs, each
 * option's expected cost and effect given that group, it is that of knowing the group (EVPPI); where net benefit is
 * multilinear in independent inputs, that expectation is the net benefit with all other inputs at their means.
 *
 * Its standard error is the standard deviation over draws of what the choice loses, divided by the root of their number. The
 * choice is the best by these draws, by which the value is slightly too high where options are nearly equal.
 *
 * @param threshold money per unit of effect, 0 or more
 * @throws RangeError where expectedOptions does
 */
export function informationValue(options: readonly Option[], threshold: number): InformationValue {
  const chosen = bestOf(expectedOptions(options), threshold)
  const choice = options[chosen] as Option
  const losses = choice.cost.map((_, draw) => {
    const benefits = options.map(({ cost, effect }) => threshold * (effect[draw] as number) - (cost[draw] as number))
    return Math.max(...benefits) - (benefits[chosen] as number)
  })
  const draws = losses.length
  const value = fsum(losses) / draws
  const squares = fsum(losses.map((loss) => (loss - value) * (loss - value)))
  return {
    choice: choice.name,
    value,
    standard_error: draws > 1 ? Math.sqrt(squares / (draws - 1) / draws) : null,
  }
}

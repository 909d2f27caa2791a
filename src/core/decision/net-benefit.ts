import { type ExpectedOption, expectedOptions, type Option } from './option.ts'
import { tally } from './tally.ts'
import { above } from './tie.ts'

/** One option at each threshold. */
export interface OptionBenefit {
  readonly option: string
  /** Money: threshold x mean effect - mean cost. */
  readonly expected: Float64Array
  /** Share of draws in which it has the highest net benefit: the acceptability curve. */
  readonly probability_best: Float64Array
  /** Money: what choosing it loses on average, beside choosing the best option of each draw. */
  readonly expected_loss: Float64Array
}

/** What a decision between options looks like at each threshold. */
export interface NetBenefit {
  readonly options: readonly OptionBenefit[]
  /** At each threshold the place in `options` of the one with the highest expected net benefit, of equals the first. */
  readonly best: Int32Array
  /** The acceptability frontier: the share of draws in which that option is the best. */
  readonly probability_right: Float64Array
  /** Money: the expected value of perfect information (EVPI), which is the expected loss of that option. */
  readonly perfect_information: Float64Array
}

/**
 * Net benefit = threshold x effect - cost, at each threshold: its expectation per option, how often each option is the best,
 * and what not knowing costs. Options that tie in a draw, by no more than rounding, share it evenly. Given expectations per
 * draw of one group of inputs in place of draws of all, the value of perfect information is that of this group (EVPPI).
 *
 * @param thresholds money per unit of effect, from 0 up and ascending
 * @throws RangeError where expectedOptions does, and where thresholds are not ascending from 0 up
 */
export function netBenefit(options: readonly Option[], thresholds: Float64Array): NetBenefit {
  if (thresholds.some((one, at) => !Number.isFinite(one) || one < 0 || one < (thresholds[at - 1] ?? 0)))
    throw new RangeError('thresholds ascend, and are not below 0')
  const means = expectedOptions(options)
  const draws = options[0]?.cost.length as number
  const { among, best, cost, effect } = tally(options, thresholds)
  const benefits = means.map((mean, option): OptionBenefit => {
    const expected = thresholds.map((threshold) => threshold * mean.effect - mean.cost)
    return {
      option: mean.name,
      expected,
      probability_best: (best[option] as Float64Array).map((times) => times / draws),
      expected_loss: expected.map((benefit, at) => {
        if (among[option]?.[at] === draws) return 0
        const [threshold, bestEffect, bestCost] = [thresholds[at], effect[at], cost[at]] as [number, number, number]
        return Math.max(0, (threshold * bestEffect - bestCost) / draws - benefit)
      }),
    }
  })
  const chosen = Int32Array.from(thresholds, (threshold) => bestOf(means, threshold))
  const ofChosen = (values: (benefit: OptionBenefit) => Float64Array) =>
    Float64Array.from(chosen, (option, at) => values(benefits[option] as OptionBenefit)[at] as number)
  return {
    options: benefits,
    best: chosen,
    probability_right: ofChosen((benefit) => benefit.probability_best),
    perfect_information: ofChosen((benefit) => benefit.expected_loss),
  }
}

/** The place of the option with the highest expected net benefit at a threshold; of equals, but for rounding, the first. */
export function bestOf(options: readonly ExpectedOption[], threshold: number): number {
  const benefit = ({ effect, cost }: ExpectedOption) => threshold * effect - cost
  const size = ({ effect, cost }: ExpectedOption) => threshold * Math.abs(effect) + Math.abs(cost)
  return options.reduce((best, option, at) => {
    const other = options[best] as ExpectedOption
    return above(benefit(option), benefit(other), size(option) + size(other)) ? at : best
  }, 0)
}

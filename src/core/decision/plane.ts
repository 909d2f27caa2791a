import { type ExpectedOption, expectedOptions, type Option } from './option.ts'
import { above } from './tie.ts'

/** From which threshold on, or up to which, an option is worth choosing over another. */
export interface BreakEven {
  /** Money per unit of effect. */
  readonly threshold: number
  /** `from`: more effect, at a cost; `up-to`: less effect, at a saving. */
  readonly worthwhile: 'from' | 'up-to'
}

/** The cost-effectiveness plane of an option of interest against a comparator. */
export interface Plane {
  /** Means over draws; increments are the option's less the comparator's, a saving below zero. */
  readonly incremental_cost: number
  readonly incremental_effect: number
  /** Shares of draws; together with `on_axis` they are 1. */
  readonly quadrants: {
    readonly more_effect_costs_more: number
    readonly more_effect_saves: number
    readonly less_effect_saves: number
    readonly less_effect_costs_more: number
  }
  /** Share of draws in which cost or effect, or both, are the same: counted apart, as it is neither side. */
  readonly on_axis: number
  /** Null where one option has at least the effect at no more cost: then no threshold changes the choice. */
  readonly break_even: BreakEven | null
}

/**
 * Counts in which quadrant each draw lies, and finds the threshold at which both options are worth the same on average,
 * mean incremental cost / mean incremental effect. Increments of no more than rounding are none.
 *
 * @throws RangeError where expectedOptions does
 */
export function plane(option: Option, comparator: Option): Plane {
  const [mean, other] = expectedOptions([option, comparator]) as [ExpectedOption, ExpectedOption]
  const places = [...option.cost.keys()].map((draw) => {
    const side = (of: 'cost' | 'effect') => sideOf(option[of][draw] as number, comparator[of][draw] as number)
    return `${side('effect')} ${side('cost')}`
  })
  const share = (place: string) => places.filter((one) => one === place).length / places.length
  return {
    incremental_cost: mean.cost - other.cost,
    incremental_effect: mean.effect - other.effect,
    quadrants: {
      more_effect_costs_more: share('more more'),
      more_effect_saves: share('more less'),
      less_effect_saves: share('less less'),
      less_effect_costs_more: share('less more'),
    },
    on_axis: places.filter((place) => place.includes('same')).length / places.length,
    break_even: breakEven(mean, other),
  }
}

function breakEven(mean: ExpectedOption, other: ExpectedOption): BreakEven | null {
  const [cost, effect] = [sideOf(mean.cost, other.cost), sideOf(mean.effect, other.effect)]
  if (cost === 'same' || effect !== cost) return null
  return {
    threshold: (mean.cost - other.cost) / (mean.effect - other.effect),
    worthwhile: effect === 'more' ? 'from' : 'up-to',
  }
}

function sideOf(one: number, other: number): 'more' | 'same' | 'less' {
  const size = Math.abs(one) + Math.abs(other)
  return above(one, other, size) ? 'more' : above(other, one, size) ? 'less' : 'same'
}

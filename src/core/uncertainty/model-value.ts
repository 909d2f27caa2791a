import { fsum } from 'd3-array'
import { meanOf } from '../chance/distribution.ts'
import { claimed } from '../costs/attribution.ts'
import { ratios } from '../costs/investment.ts'
import type { Input } from './input.ts'
import type { Model } from './model.ts'
import { termAt } from './terms.ts'

/** What a model comes to with its inputs at given values. */
export interface ModelValue {
  readonly difference: number
  /** Null where the evaluated support is not stated. */
  readonly benefit: number | null
  readonly investment: number | null
  /** Null where no share of the benefit is claimed, or the support is not stated. */
  readonly attributed: number | null
  /** Null where the investment is not above zero, or not stated. */
  readonly benefit_cost_ratio: number | null
}

/** Values of inputs by their keys; what is not there stands at its mean. */
export type InputValues = ReadonlyMap<Input['key'], number>

/** A model with some inputs at given values and the others at their means. */
export function valueOfModel({ terms, support_stated, attribution }: Model, values: InputValues): ModelValue {
  const at = (input: Input) => values.get(input.key) ?? meanOf(input.distribution)
  const parts = terms.map((term) => ({ support: term.support, amount: termAt(term, at) }))
  const sum = (support: boolean) => fsum(parts, (part) => ((part.support ?? false) === support ? part.amount : 0))
  const [cheaper, benefit] = [sum(true), sum(false)]
  const difference = benefit + cheaper
  if (!support_stated)
    return { difference, benefit: null, investment: null, attributed: null, benefit_cost_ratio: null }
  const investment = 0 - cheaper
  return {
    difference,
    benefit,
    investment,
    attributed: attribution === null ? null : claimed(at(attribution), benefit) - investment,
    benefit_cost_ratio: ratios(investment, benefit).benefit_cost_ratio,
  }
}

import { Adder } from 'd3-array'
import { type KindShare, kindShares } from './case-uncertainty.ts'
import { type DifferenceSpread, differenceSpread } from './difference-spread.ts'
import { addDraws, type CaseDraws } from './draws.ts'
import { type Model, restsOnRealism } from './model.ts'
import { valueOfModel } from './model-value.ts'
import type { OneWay } from './one-way.ts'
import { addParts, partsOf, type SumParts } from './sum-parts.ts'
import { type OneWayState, totalOneWay } from './total-one-way.ts'
import { totalVariance, type VarianceState } from './total-variance.ts'
import { sharesOf, varianceByGroup, varianceParts } from './variance.ts'

/** How sure the total over cases is, given that their reference courses are the right ones to compare with. */
export interface TotalUncertainty extends DifferenceSpread {
  readonly draws: number
  /** Cases of which the difference is known, which is the total's. */
  readonly known: number
  /** Of these, to how many the realism of the settings applies: those of which the evaluated support is stated. */
  readonly with_realism: number
  /** The mean of endlessly many draws, in closed form: the total itself, unless the settings state a realism. */
  readonly expected: number
  /** The same for the mean of a case: of the total, divided by the number of cases. */
  readonly per_case: { readonly mean: number; readonly sd: number; readonly interval95: readonly [number, number] }
  readonly kinds: readonly KindShare[]
  /** Every shared input and the inputs of single cases that move the total most, the largest swing first. */
  readonly one_way: readonly OneWay[]
}

/** Gathers cases one by one; what it comes to does not depend on their order, and takes no more room for more cases. */
export interface Total {
  readonly add: (model: Model, draws: CaseDraws) => void
  /** Null where no case was added. */
  readonly result: (noDifference: number) => TotalUncertainty | null
  readonly state: () => TotalState
  /** Adds what was gathered of other cases. */
  readonly join: (state: TotalState) => void
}

/** What was gathered of some cases, as plain values; draws as they are, to be sent once. */
export interface TotalState {
  readonly sum: Float64Array
  readonly known: number
  readonly with_realism: number
  readonly expected: readonly [difference: SumParts, benefit: SumParts, investment: SumParts]
  readonly variance: VarianceState
  readonly inputs: OneWayState
}

/** A total over no cases yet, of so many draws. */
export function total(draws: number): Total {
  const sum = new Float64Array(draws)
  const [difference, benefit, investment] = [new Adder(), new Adder(), new Adder()]
  const [variance, inputs] = [totalVariance(), totalOneWay()]
  let [known, withRealism] = [0, 0]
  return {
    add: (model, made) => {
      known++
      if (restsOnRealism(model)) withRealism++
      addDraws(sum, made.difference)
      const value = valueOfModel(model, new Map())
      const parts = varianceParts(model.terms)
      difference.add(value.difference)
      benefit.add(value.benefit ?? 0)
      investment.add(value.investment ?? 0)
      variance.add(parts)
      inputs.add(
        model,
        varianceByGroup(parts, ({ key }) => key),
      )
    },
    result: (noDifference) => {
      if (known === 0) return null
      const spread = differenceSpread(sum, noDifference)
      const { whole, kinds, shared } = variance.result()
      const share = (part: number) => (whole > 0 ? part / whole : 0)
      const [low, high] = spread.interval95
      return {
        draws,
        known,
        with_realism: withRealism,
        expected: +difference,
        ...spread,
        per_case: { mean: spread.mean / known, sd: spread.sd / known, interval95: [low / known, high / known] },
        kinds: kindShares(sharesOf(kinds)),
        one_way: inputs.result(
          { difference: +difference, benefit: +benefit, investment: +investment },
          ({ input, variance: own }) => share(input.shared ? (shared.get(input.name) ?? 0) : own),
        ),
      }
    },
    state: () => ({
      sum,
      known,
      with_realism: withRealism,
      expected: [partsOf(difference), partsOf(benefit), partsOf(investment)],
      variance: variance.state(),
      inputs: inputs.state(),
    }),
    join: (state) => {
      addDraws(sum, state.sum)
      known += state.known
      withRealism += state.with_realism
      for (const [at, figure] of [difference, benefit, investment].entries())
        addParts(figure, state.expected[at] as SumParts)
      variance.join(state.variance)
      inputs.join(state.inputs)
    },
  }
}

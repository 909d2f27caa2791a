import { median } from 'd3-array'
import type { Settings } from '../case/evaluation.ts'
import { type MedianInterval, medianInterval } from '../statistics/median-interval.ts'
import { type Block, type CaseOutcome, headlineOf } from './block.ts'
import { confidence } from './confidence.ts'
import { type CaseAmount, type Resampled, resampledRatio } from './resampled.ts'

/** From so many known cases on a mean has an interval: resamples of fewer look surer than they are. */
export const leastCases = 20

/** What the amounts of a block say about more cases; null where there are too few to say so. */
export interface AmountInference {
  /** Cases whose difference is known. */
  readonly known: number
  /** How many organisations these come from, as far as they say so. */
  readonly organisations: number
  readonly mean: Resampled | null
  readonly median: (MedianInterval & { readonly estimate: number }) | null
  /** Cases that know their investment and their benefit too. */
  readonly invested: number
  /** The sum of the benefits over that of the investments; null too where resamples have no investment above zero. */
  readonly benefit_cost_ratio: Resampled | null
}

/**
 * The mean difference with its bootstrap intervals from 20 known cases on, the median with its exact interval from six on,
 * and the ratio of benefit to investment with bootstrap intervals from 20 on. Per year there are only differences.
 */
export function amountInference(block: Block, { perspective, seed }: Settings): AmountInference {
  const differences = differencesOf(block.outcomes, block, perspective)
  const returns = returnsOf(block)
  const sorted = differences.map(({ numerator }) => numerator).sort((a, b) => a - b)
  const middle = medianInterval(sorted, confidence)
  const enough = (amounts: readonly CaseAmount[], figure: string) =>
    amounts.length < leastCases ? null : resampledRatio(amounts, seed, `${block.id} ${figure}`)
  return {
    known: differences.length,
    organisations: new Set(differences.flatMap(({ organisation }) => organisation ?? [])).size,
    mean: enough(differences, 'mean'),
    median: middle && { estimate: median(sorted) as number, ...middle },
    invested: returns.length,
    benefit_cost_ratio: enough(returns, 'benefit_cost_ratio'),
  }
}

/** The known differences of some cases of a block. */
export function differencesOf(
  outcomes: readonly CaseOutcome[],
  block: Pick<Block, 'months'>,
  perspective: Settings['perspective'],
): readonly CaseAmount[] {
  return outcomes.flatMap((outcome) => {
    const { difference } = headlineOf(outcome, block, perspective)
    const organisation = outcome.identity.organisation ?? null
    return difference === null ? [] : [{ numerator: difference, denominator: 1, organisation }]
  })
}

/** Benefit over investment of the cases that know both and their difference. */
function returnsOf({ outcomes, months }: Block): readonly CaseAmount[] {
  if (months === null) return []
  return outcomes.flatMap(({ identity, result: { investment, benefit, headline } }) =>
    investment === null || benefit === null || headline.difference === null
      ? []
      : [{ numerator: benefit, denominator: investment, organisation: identity.organisation ?? null }],
  )
}

import type { Settings } from '../case/evaluation.ts'
import { hodgesLehmann } from '../statistics/hodges-lehmann.ts'
import { signTest } from '../statistics/sign-test.ts'
import { type SignedRank, signedRank } from '../statistics/signed-rank.ts'
import { type Block, headlineOf } from './block.ts'
import { confidence } from './confidence.ts'
import { countClasses, type Saving, savingOf, savings } from './counts.ts'
import { type ShareEstimate, shareEstimates } from './share-estimate.ts'

type KnownSaving = Exclude<Saving, 'unknown'>

const knownSavings = ['saves', 'none', 'costs_extra'] as const satisfies readonly KnownSaving[]

/** What the cost differences of a block, as counts and as ranks, say about more cases. */
export interface SavingInference {
  readonly classes: Readonly<Record<KnownSaving, ShareEstimate | null>>
  /** The sign test of cases that save against cases that cost extra, those without a difference left out. */
  readonly sign_p: number | null
  /** Of the differences in money, whatever is called no difference. */
  readonly wilcoxon: SignedRank | null
  /** The median of the means of all pairs of cases (Hodges-Lehmann); null where none is known. */
  readonly pseudo_median: number | null
  /** Its exact interval at 95%; null of fewer than six cases. */
  readonly interval: readonly [number, number] | null
}

/** Shares of what cases save or cost extra, with the sign test and Wilcoxon's test of their differences. */
export function savingInference(block: Block, { perspective, no_difference, statistics }: Settings): SavingInference {
  const differences = block.outcomes.map((outcome) => headlineOf(outcome, block, perspective).difference)
  const counts = countClasses(
    savings,
    differences.map((difference) => savingOf(difference, no_difference)),
  )
  const known = differences.filter((difference) => difference !== null)
  const middle = known.length === 0 ? null : hodgesLehmann(known, confidence)
  return {
    classes: shareEstimates(knownSavings, counts),
    sign_p: signTest(counts.saves, counts.costs_extra),
    wilcoxon: signedRank(known, statistics.zeros),
    pseudo_median: middle?.pseudo_median ?? null,
    interval: middle?.interval ?? null,
  }
}

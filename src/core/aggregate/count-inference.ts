import type { Evaluation } from '../case/evaluation.ts'
import type { QualityClass } from '../quality/class.ts'
import { holm } from '../statistics/holm.ts'
import { mcnemar } from '../statistics/mcnemar.ts'
import { signTest } from '../statistics/sign-test.ts'
import type { ZeroRule } from '../statistics/signed-ranks.ts'
import type { Block } from './block.ts'
import { qualityCounts } from './counts.ts'
import { type DomainInference, domainInferences } from './domain-inference.ts'
import { type SavingInference, savingInference } from './saving-inference.ts'
import { type ShareEstimate, shareEstimates } from './share-estimate.ts'
import { yesNoOutcomes } from './yes-no.ts'

/** What is said of a case as a whole. */
type KnownClass = Exclude<QualityClass, 'unknown'>

const knownClasses = ['better', 'mixed', 'same', 'worse'] as const satisfies readonly KnownClass[]

/** What one of both classes says about more cases. */
export interface ClassInference {
  readonly classes: Readonly<Record<KnownClass, ShareEstimate | null>>
  /** The sign test of better against worse cases, mixed and same left out; null where there are none of either. */
  readonly sign_p: number | null
  /** Of the instrument that most cases are reported on. */
  readonly domains: readonly DomainInference[]
}

/** McNemar's test of one outcome of yes or no. */
export interface YesNoInference {
  readonly id: string
  readonly change_p: number | null
  readonly change_p_holm: number | null
  readonly effect_p: number | null
  readonly effect_p_holm: number | null
}

/** What the counts of a block say about more cases. */
export interface CountInference {
  readonly zeros: ZeroRule
  readonly change: ClassInference
  readonly effect: ClassInference
  /** Null where cases are compared with an improved course: what is still to gain is no saving. */
  readonly saving: SavingInference | null
  readonly yes_no: readonly YesNoInference[]
}

/**
 * What the counts of a block say about more cases: shares with their intervals, and tests of better against worse. Each
 * of change, effect and outcomes of yes or no is a family of its own, in which p-values are adjusted for how many there are.
 */
export function countInference(block: Block, evaluation: Evaluation): CountInference {
  const { zeros } = evaluation.settings.statistics
  const counted = qualityCounts(block.outcomes)
  const of = (step: 'change' | 'effect') => ({
    classes: shareEstimates(knownClasses, counted[step]),
    sign_p: signTest(counted[step].better, counted[step].worse),
    domains: domainInferences(block.outcomes, counted.domains, step, zeros),
  })
  return {
    zeros,
    change: of('change'),
    effect: of('effect'),
    saving: block.reference_kind === 'improved' ? null : savingInference(block, evaluation.settings),
    yes_no: yesNoInferences(block, evaluation),
  }
}

function yesNoInferences(block: Block, evaluation: Evaluation): readonly YesNoInference[] {
  const outcomes = yesNoOutcomes(block.outcomes, evaluation)
  const [change, effect] = [outcomes.map((one) => mcnemar(one.change)), outcomes.map((one) => mcnemar(one.effect))]
  const [changeHolm, effectHolm] = [holm(change), holm(effect)]
  return outcomes.map(({ id }, at) => ({
    id,
    change_p: change[at] ?? null,
    change_p_holm: changeHolm[at] ?? null,
    effect_p: effect[at] ?? null,
    effect_p_holm: effectHolm[at] ?? null,
  }))
}

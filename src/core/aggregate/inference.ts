import type { ComparableField, Evaluation, Settings } from '../case/evaluation.ts'
import { type AmountInference, amountInference } from './amount-inference.ts'
import type { Block } from './block.ts'
import { type CountInference, countInference } from './count-inference.ts'
import { type GroupInference, groupInference } from './group-inference.ts'

/** Why something may be said beyond these cases: how they were chosen, or that someone asked for it. */
export type Basis = 'random' | 'consecutive' | 'asked'

/** What the cases of a block say about more cases. */
export interface Inference {
  readonly basis: Basis
  readonly counts: CountInference
  readonly amounts: AmountInference | null
  readonly comparison: GroupInference | null
}

/**
 * On what inference over n cases rests. Drawn by lot or in the order in which they came, cases stand for more; cases
 * chosen otherwise do so only for who asks. All cases there are need none: whoever else would be helped is not among
 * those served, so that only the order in which people come says something of them.
 */
export function basisOf({ selection, served }: Settings, n: number, isAsked: boolean): Basis | null {
  if (selection === 'consecutive') return selection
  if (selection === 'all' || (served !== null && n >= served)) return null
  return selection === 'random' ? selection : isAsked ? 'asked' : null
}

/** What a block says about more cases, on a basis; null where there is none, or where there is one case. */
export function inference(
  block: Block,
  evaluation: Evaluation,
  by: readonly ComparableField[] | null,
  basis: Basis | null,
): Inference | null {
  if (basis === null || block.outcomes.length < 2) return null
  return {
    basis,
    counts: countInference(block, evaluation),
    amounts: amountInference(block, evaluation.settings),
    comparison: by === null ? null : groupInference(block, by, evaluation.settings),
  }
}

import { blockIdOf } from '../core/aggregate/block.ts'
import { modelOfCase } from '../core/uncertainty/assess.ts'
import type { Model } from '../core/uncertainty/model.ts'
import { type Run, wholeCase } from './run.ts'

/** A case of which the difference is known, as a function of its inputs. */
export interface ModelledCase {
  readonly case: string
  readonly title: string
  /** The block of cases it is added up in. */
  readonly block: string
  /** The same, of amounts per year. */
  readonly blockPerYear: string
  readonly model: Model
}

/** The cases of a run one by one, those of which the difference is known; none of them is kept. */
export async function* modelsOf(run: Run): AsyncGenerator<ModelledCase> {
  for (const outcome of run.evaluated.outcomes) {
    const { identity, result } = outcome
    if (result.headline.difference === null) continue
    const { story, result: whole } = await wholeCase(run, outcome)
    yield {
      case: identity.case,
      title: identity.title,
      block: blockIdOf(result.reference.kind, identity.window.months, false),
      blockPerYear: blockIdOf(result.reference.kind, identity.window.months, true),
      model: modelOfCase(story, whole, run.project.evaluation),
    }
  }
}

import type { CaseResult } from '../calculate.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { isSupportStated } from '../costs/evaluated-support.ts'
import type { Ledger } from '../costs/ledger.ts'
import { restated } from '../costs/totals.ts'
import type { EfficiencyRow } from '../decision/efficiency.ts'
import { scenarioEfficiency } from '../decision/scenario-efficiency.ts'
import { type CaseUncertainty, caseUncertainty } from './case-uncertainty.ts'
import type { Drawing } from './drawing.ts'
import { type CaseDraws, drawModel } from './draws.ts'
import { type Model, modelOf } from './model.ts'
import { drawIndex, type IndexModel, type IndexUncertainty, indexModel, indexUncertainty } from './quality-index.ts'

/** How sure the figures of a case are; null where there is no figure, or, of the index, where no score is a range. */
export interface Assessment {
  readonly uncertainty: CaseUncertainty | null
  readonly index_uncertainty: IndexUncertainty | null
  /** The courses of a case with more than two beside each other, where a unit of effect has a value. */
  readonly efficiency: readonly EfficiencyRow[] | null
}

/** A case with its draws, which stay until the case is done; null where there is nothing to draw. */
export interface DrawnCase {
  readonly model: Model | null
  readonly draws: CaseDraws | null
  readonly index: IndexModel | null
  readonly index_draws: Float64Array | null
}

/** What a model is made of, beside the case. */
export type CalculatedCase = Pick<CaseResult, 'reference' | 'headline' | 'cost_unknown' | 'lines'>

/** Draws all that is uncertain in a case. */
export function drawCase(story: Case, result: CalculatedCase, evaluation: Evaluation, drawing: Drawing): DrawnCase {
  const model = result.headline.difference === null ? null : modelOfCase(story, result, evaluation)
  const draws = model === null ? null : drawModel(model, drawing, () => true)
  const index = indexModel(story, result.reference.scenario, evaluation)
  return { model, draws, index, index_draws: index === null ? null : drawIndex(index, drawing) }
}

/** How sure the figures of a case are that was drawn. */
export function assess(
  { model, draws, index, index_draws }: DrawnCase,
  story: Case,
  evaluation: Evaluation,
): Assessment {
  return {
    uncertainty:
      model === null || draws === null ? null : caseUncertainty(model, draws, evaluation.settings.no_difference),
    efficiency: scenarioEfficiency(story, evaluation),
    index_uncertainty: index === null || index_draws === null ? null : indexUncertainty(index, index_draws),
  }
}

/** The model of a case of which the difference is known. */
export function modelOfCase(story: Case, result: CalculatedCase, evaluation: Evaluation): Model {
  return modelOf(story, ledgerOfResult(story, result, evaluation), evaluation)
}

/** The lines of a result by course, as they were added up. */
function ledgerOfResult(story: Case, { lines, cost_unknown }: CalculatedCase, { settings }: Evaluation): Ledger {
  return {
    intervention: lines.filter(({ scenario }) => scenario === 'intervention'),
    reference: lines.filter(({ scenario }) => scenario !== 'intervention'),
    support_stated: isSupportStated(story, settings),
    unknown: cost_unknown,
  }
}

/** The same a year: undiscounted, x 12 / months of the window. */
export function yearlyModel(story: Case, result: CalculatedCase, evaluation: Evaluation): Model {
  const ledger = restated(ledgerOfResult(story, result, evaluation), { discount_factor: 1 })
  const model = modelOf(story, ledger, evaluation)
  const yearly = 12 / story.window.months
  return { ...model, terms: model.terms.map((term) => ({ ...term, coefficient: term.coefficient * yearly })) }
}

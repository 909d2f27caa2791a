import { calculate } from '../../src/core/calculate.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import { individualScores } from '../../src/core/quality/individual-scores.ts'

/** A calculated case as an aggregate takes it. */
export function outcomeOf(story: Case, evaluation: Evaluation) {
  const result = calculate(story, evaluation)
  const individual = individualScores(story, result.reference.scenario, evaluation)
  return { identity: story, result, individual, ends: null }
}

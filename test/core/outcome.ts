import { calculate } from '../../src/core/calculate.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'

/** A calculated case as an aggregate takes it. */
export function outcomeOf(story: Case, evaluation: Evaluation) {
  return { identity: story, result: calculate(story, evaluation), ends: null }
}

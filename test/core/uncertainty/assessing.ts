import { calculate } from '../../../src/core/calculate.ts'
import type { Case } from '../../../src/core/case/case.ts'
import type { Evaluation } from '../../../src/core/case/evaluation.ts'
import { assess, drawCase, modelOfCase } from '../../../src/core/uncertainty/assess.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import type { Model } from '../../../src/core/uncertainty/model.ts'
import { type TotalUncertainty, total } from '../../../src/core/uncertainty/total.ts'

/** A case drawn by itself, with as many draws as the settings say. */
export function assessed(story: Case, evaluation: Evaluation) {
  const { draws, seed } = evaluation.settings
  const drawn = drawCase(story, calculate(story, evaluation), evaluation, drawing(draws, seed))
  return { ...drawn, ...assess(drawn, story, evaluation) }
}

/** The model of a case of which the difference is known. */
export function modelOf(story: Case, evaluation: Evaluation): Model {
  return modelOfCase(story, calculate(story, evaluation), evaluation)
}

/** The total over cases, drawn one after another. */
export function totalOf(stories: readonly Case[], evaluation: Evaluation): TotalUncertainty | null {
  const { draws, seed, no_difference } = evaluation.settings
  const room = drawing(draws, seed)
  const sum = total(draws)
  for (const story of stories) {
    const one = drawCase(story, calculate(story, evaluation), evaluation, room)
    if (one.model !== null && one.draws !== null) sum.add(one.model, one.draws)
    room.done()
  }
  return sum.result(no_difference)
}

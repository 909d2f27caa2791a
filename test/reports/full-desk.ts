import { aggregates, overall } from '../../src/core/aggregate/aggregate.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { Language } from '../../src/language/numbers.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { type Desk, desk } from '../../src/reports/content/desk.ts'
import { caseRecord, type Result } from '../../src/reports/content/result.ts'
import { outcomeOf } from '../core/outcome.ts'
import { undrawn } from '../core/undrawn.ts'
import { shipped } from './one-case.ts'

export interface Chosen {
  readonly perYear?: boolean
  readonly language?: Language
}

/** A desk for stories with all their lines, which were not read from files. */
export function fullDesk(
  stories: readonly Case[],
  evaluation: Evaluation,
  { perYear = false, language = 'nl' }: Chosen = {},
): Desk {
  const sentences = sentencesIn[language]
  const outcomes = stories.map((story) => outcomeOf(story, evaluation))
  const result: Result = {
    format: 'effectcalc-result/1',
    tool: { name: 'effectcalc', version: '0' },
    inputs: [],
    settings: evaluation.settings,
    cases: outcomes.map(({ identity: story, result: calculated }) => {
      const file = `cases/${story.case}.yaml`
      return caseRecord({ file, story, result: calculated, assessment: null, placeOf }, evaluation, language, sentences)
    }),
    aggregate: aggregates(outcomes, evaluation, perYear, null, false, undrawn),
    overall: overall(outcomes, outcomes.length, evaluation.settings),
    findings: [],
  }
  return desk(result, evaluation, language, sentences)
}

/** Where the activity of a path would stand. */
function placeOf(path: readonly (string | number)[]): { readonly line: number; readonly column: number } {
  return { line: 20 + Number(path.at(-1)), column: 5 }
}

/** A desk for the stories that come with the program. */
export function shippedDesk(language: Language): Desk {
  const { evaluation, story } = shipped()
  const numbers = Array.from({ length: 36 }, (_, at) => String(at + 1).padStart(3, '0'))
  return fullDesk(numbers.map(story), evaluation, { language })
}

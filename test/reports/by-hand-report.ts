import { aggregates, overall } from '../../src/core/aggregate/aggregate.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { ComparableField, Evaluation } from '../../src/core/case/evaluation.ts'
import type { Language } from '../../src/language/numbers.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { type AnnualOptions, annualReport } from '../../src/reports/content/annual-report.ts'
import { type Desk, desk } from '../../src/reports/content/desk.ts'
import { type Result, recordWithoutLines } from '../../src/reports/content/result.ts'
import type { Document } from '../../src/reports/document.ts'
import { outcomeOf } from '../core/outcome.ts'
import { undrawn } from '../core/undrawn.ts'

export interface Reported {
  readonly perYear?: boolean
  readonly by?: readonly ComparableField[] | null
  readonly language?: Language
  readonly findings?: Result['findings']
}

/** A desk for stories that were not read from files. */
export function deskFor(
  stories: readonly Case[],
  evaluation: Evaluation,
  { perYear = false, by = null, language = 'nl', findings = [] }: Reported = {},
): Desk {
  const outcomes = stories.map((story) => ({ story, ...outcomeOf(story, evaluation) }))
  const result: Result = {
    format: 'effectcalc-result/1',
    tool: { name: 'effectcalc', version: '0' },
    inputs: [],
    settings: evaluation.settings,
    cases: outcomes.map((outcome) => recordWithoutLines(outcome, [], `${outcome.story.case}.yaml`, language)),
    aggregate: aggregates(outcomes, evaluation, perYear, by, false, undrawn),
    overall: overall(outcomes, outcomes.length, evaluation.settings),
    findings,
  }
  return desk(result, evaluation, language, sentencesIn[language])
}

/** The report over stories that were not read from files. */
export function reportOn(on: Desk, options: Partial<AnnualOptions> = {}): Document {
  return annualReport(on, new Map(), { date: null, ...options })
}

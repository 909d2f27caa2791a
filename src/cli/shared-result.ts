import { aggregates, overall } from '../core/aggregate/aggregate.ts'
import { undrawn } from '../core/aggregate/block-uncertainty.ts'
import type { ComparableField } from '../core/case/evaluation.ts'
import { weighed } from '../core/finding-settings.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { ProgrammeCase } from '../core/programme/programme-case.ts'
import { programmeResult } from '../core/programme/programme-result.ts'
import type { Sentences } from '../language/sentences.ts'
import type { Result } from '../reports/content/result.ts'
import { findingRecord } from '../reports/render/findings-json.ts'
import type { Evaluated } from './evaluate.ts'
import type { Project } from './project.ts'
import type { Session } from './session.ts'

/** Everything of a result but its cases. */
export function sharedResult(
  { version }: Session,
  { evaluation, inputs, findings, programme }: Project,
  evaluated: Evaluated,
  sentences: Sentences,
  perYear: boolean,
  by: readonly ComparableField[] | undefined,
  inferenceAsked: boolean,
): Omit<Result, 'cases'> {
  return {
    format: 'effectcalc-result/1',
    tool: { name: 'effectcalc', version },
    inputs: [...inputs, ...evaluated.inputs],
    settings: evaluation.settings,
    aggregate: aggregates(
      evaluated.outcomes,
      evaluation,
      perYear,
      by ?? evaluation.settings.report.by,
      inferenceAsked,
      (block) => evaluated.draws?.blocks.of(block) ?? undrawn,
    ),
    overall: overall(evaluated.outcomes, evaluated.files, evaluation.settings),
    ...ofProgramme(programme, evaluated, evaluation),
    ...weighedRecords([...findings, ...evaluated.findings], evaluation, sentences),
  }
}

/** Findings as the settings of the project weigh them, and how many these silence. */
function weighedRecords(
  found: readonly LocatedFinding[],
  { settings }: Project['evaluation'],
  sentences: Sentences,
): Pick<Result, 'findings' | 'findings_silenced'> {
  const { counted, silenced } = weighed(found, settings.findings)
  const findings = counted.map((one) => findingRecord(one, sentences))
  return { findings, ...(silenced.length === 0 ? {} : { findings_silenced: silenced.length }) }
}

/** What is worked out of a programme, or without one of what cases tell of theirs; nothing where they tell none. */
function ofProgramme(
  programme: Project['programme'],
  { outcomes }: Evaluated,
  evaluation: Project['evaluation'],
): Pick<Result, 'programme'> {
  const cases = outcomes.flatMap((outcome): readonly ProgrammeCase[] =>
    outcome.piece === null ? [] : [{ ...outcome, piece: outcome.piece }],
  )
  return programme === null && cases.length === 0
    ? {}
    : { programme: programmeResult(programme ?? {}, cases, evaluation) }
}

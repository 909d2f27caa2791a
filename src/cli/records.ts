import { type CaseRecord, caseRecord, recordWithoutLines } from '../reports/content/result.ts'
import { ChangedMeanwhile } from './changed.ts'
import { type Draws, drawnCase } from './draws.ts'
import { type EvaluatedCase, evaluateCase, type KeptOutcome } from './evaluate.ts'
import type { Run } from './run.ts'

/** A case without its lines: what was kept of it. */
export function lightRecord({ language }: Run, outcome: KeptOutcome): CaseRecord {
  return recordWithoutLines(outcome, outcome.told, outcome.file.name, language)
}

/** A case with its lines; of many cases only what aggregates need was kept, and the file is read once more. */
export async function fullRecord(
  run: Run,
  outcome: KeptOutcome,
): Promise<{ record: CaseRecord; story: EvaluatedCase['story'] }> {
  const { project, language, sentences } = run
  const whole = await wholeCase(run, outcome, run.evaluated.draws)
  return { record: caseRecord(whole, project.evaluation, language, sentences), story: whole.story }
}

/**
 * A case with its lines and without how sure its own figures are, which reports over all cases do not show: drawing takes
 * longer than all the rest.
 */
export async function undrawnRecord(run: Run, outcome: KeptOutcome): Promise<CaseRecord> {
  const { project, language, sentences } = run
  return caseRecord(await wholeCase(run, outcome, null), project.evaluation, language, sentences)
}

/** All of a case; its file is read once more, and drawn, where only what aggregates need was kept. */
export async function wholeCase(run: Run, outcome: KeptOutcome, draws: Draws | null): Promise<EvaluatedCase> {
  return outcome.whole ?? (await readAgain(run, outcome, draws))
}

async function readAgain(
  { session, project, evaluated }: Run,
  { file }: KeptOutcome,
  draws: Draws | null,
): Promise<EvaluatedCase> {
  const again = await evaluateCase(session.world, project, file)
  if (again.evaluated === null || again.input?.sha256 !== evaluated.hashes.get(file.name))
    throw new ChangedMeanwhile(file.name)
  return drawnCase(again.evaluated, project, draws, { isCounted: false, isWhole: true }).evaluated
}

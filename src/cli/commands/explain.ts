import { type ComparableField, comparableFields } from '../../core/case/evaluation.ts'
import { nearWords } from '../../formats/near.ts'
import { explainReport, figureList } from '../../reports/content/explain-report.ts'
import { explanationOf } from '../../reports/content/explanation.ts'
import { figureAt, figureNames } from '../../reports/content/figure.ts'
import type { CaseRecord, Result } from '../../reports/content/result.ts'
import { displayFindings } from '../display.ts'
import type { KeptOutcome } from '../evaluate.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { fullRecord, lightRecord } from '../records.ts'
import { deskOf, forOutput, isError, type Run, resultOf, startRun } from '../run.ts'
import type { Session } from '../session.ts'
import { areUnchanged, namesOfTwo } from '../two-inputs.ts'

/** Shows how a figure of a case or a folder came about; without a figure, the figures there are. */
export async function explain(
  session: Session,
  path: string,
  figure: string | undefined,
  asked: { readonly twoWay?: readonly string[] | undefined },
): Promise<number> {
  const { world, atTerminal } = session
  const perYear = figure?.includes('-per-year.')
  const two = asked.twoWay === undefined ? undefined : await namesOfTwo(session, [path], asked.twoWay, { perYear })
  const inferenceAsked = figure?.includes('.inference.')
  const run = await startRun(session, [path], { perYear, twoWay: two?.names, by: groupedBy(figure), inferenceAsked })
  if (two !== undefined) areUnchanged(two, run)
  const { project, evaluated } = run
  const errors = evaluated.findings.filter(isError)
  if (errors.length > 0) displayFindings(session, world.err, project.root, atTerminal, errors, evaluated)
  if (evaluated.outcomes.length === 0) return exitCode.errors

  const single = evaluated.files === 1 ? evaluated.outcomes[0]?.identity.case : undefined
  const name = fullName(figure, single)
  const result = resultOf(run, await records(run, name, single))
  const desk = deskOf(run, result)
  if (name === undefined) {
    world.out.write(forOutput(session, figureList(desk, askable(result, single))))
    return exitCode.done
  }
  const value = figureAt(result, name)
  const explanation = typeof value === 'number' || value === null ? explanationOf(result, name) : null
  if (explanation === null) throw noSuchFigure(session, path, figure as string, askable(result, single))
  world.out.write(forOutput(session, explainReport(desk, name, explanation, project.places)))
  return exitCode.done
}

/** The name of a figure of a group says by what the cases are divided: `aggregate.usual-12.groups.rows.approach-2.n`. */
function groupedBy(figure: string | undefined): readonly ComparableField[] | undefined {
  const [, named = ''] = /\.(?:groups|comparison)\.rows\.([a-z_-]+)-\d+\./.exec(figure ?? '') ?? []
  const fields = comparableFields.filter((field) => named.split('-').includes(field))
  // In the order in which they are named.
  return fields.length === 0 ? undefined : fields.sort((a, b) => named.indexOf(a) - named.indexOf(b))
}

/** A figure of a single case may be named without the case. */
function fullName(figure: string | undefined, single: string | undefined): string | undefined {
  const isFull = figure === undefined || /^(cases|aggregate|overall|programme|settings)\./.test(figure)
  return isFull || single === undefined ? figure : `cases.${single}.${figure}`
}

/** All cases, those that are asked about with their lines. */
async function records(run: Run, name: string | undefined, single: string | undefined): Promise<readonly CaseRecord[]> {
  const isAsked = ({ identity }: KeptOutcome) => single !== undefined || name?.split('.')[1] === identity.case
  const all: CaseRecord[] = []
  for (const outcome of run.evaluated.outcomes)
    all.push(isAsked(outcome) ? (await fullRecord(run, outcome)).record : lightRecord(run, outcome))
  return all
}

/** The names of figures that are listed: of a single case its own, else those over all cases. */
function askable({ cases, aggregate, overall, programme }: Result, single: string | undefined): readonly string[] {
  const [record] = cases
  return single === undefined || record === undefined
    ? figureNames({ aggregate, overall, ...(programme === undefined ? {} : { programme }) })
    : figureNames(record)
}

function noSuchFigure({ atTerminal }: Session, path: string, figure: string, known: readonly string[]): CannotStart {
  const { noFigure, meant, listFigures } = atTerminal.commandLine
  const near = nearWords(figure, known)
  return new CannotStart([noFigure(figure), near.length === 0 ? listFigures(path) : meant(near)].join('\n'))
}

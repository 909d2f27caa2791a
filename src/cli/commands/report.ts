import { resolve } from 'node:path'
import { aggregates, overall } from '../../core/aggregate/aggregate.ts'
import type { Evaluation, Perspective } from '../../core/case/evaluation.ts'
import { caseReport } from '../../reports/content/case-report.ts'
import { annualReport } from '../../reports/content/annual-report.ts'
import { desk } from '../../reports/content/desk.ts'
import { type CaseRecord, caseRecord, type Result } from '../../reports/content/result.ts'
import { findingRecord } from '../../reports/render/findings-json.ts'
import { resultJson } from '../../reports/render/json.ts'
import { terminal } from '../../reports/render/terminal.ts'
import type { Language } from '../../language/numbers.ts'
import { displayFindings, progressOn } from '../display.ts'
import { type Evaluated, type EvaluatedCase, evaluateAll, evaluateCase, type KeptOutcome } from '../evaluate.ts'
import { CannotStart, exitCode, exitCodeOf } from '../exit.ts'
import type { Project } from '../project.ts'
import { openProject, paintFor, reportLanguage, sentencesFor, type Session } from '../session.ts'
import { type Piece, writeReports } from '../write-reports.ts'

export type ReportFormat = 'text' | 'json'

export interface ReportOptions {
  readonly format: readonly ReportFormat[]
  readonly out?: string | undefined
  readonly perCase?: boolean | undefined
  readonly perYear?: boolean | undefined
  readonly perspective?: Perspective | undefined
  readonly date?: string | undefined
}

/** A run of the report command: everything its formats are made from. */
interface Run {
  readonly session: Session
  readonly project: Project
  readonly evaluated: Evaluated
  readonly language: Language
  readonly options: ReportOptions
}

/** Calculates all cases asked for, and writes reports to standard output or a folder. */
export async function report(session: Session, paths: readonly string[], options: ReportOptions): Promise<number> {
  const { world, atTerminal } = session
  const opened = await openProject(session, paths)
  const project = withPerspective(opened.project, options.perspective)
  if (opened.files.files.length + opened.files.findings.length === 0) throw new CannotStart(atTerminal.commandLine.noCases(paths.join(', ') || '.'))
  if (project.findings.some(({ severity }) => severity === 'error')) {
    displayFindings(session, world.err, project.root, atTerminal, project.findings.filter(({ severity }) => severity !== 'note'), 0)
    throw new CannotStart(atTerminal.commandLine.settingsHaveErrors, { cause: exitCode.errors })
  }
  const progress = progressOn(session, opened.files.files.length, atTerminal)
  const evaluated = await evaluateAll(world, project, opened.files, progress.step)
  progress.end()
  const language = reportLanguage(session, project, evaluated.outcomes.map((outcome) => outcome.language))
  const run = { session, project, evaluated, language, options }

  await writeReports(session, pieces(run), options.out === undefined ? null : resolve(world.cwd, options.out))
  const findings = [...project.findings, ...evaluated.findings].filter(({ severity }) => severity !== 'note')
  if (findings.length > 0 && session.options.quiet !== true) displayFindings(session, world.err, project.root, sentencesFor(language), findings, evaluated.unlisted)
  return exitCodeOf(findings.map(({ severity }) => severity), false)
}

/** The reports of a run, each with the name of its file. */
function pieces(run: Run): readonly Piece[] {
  const { evaluated, options } = run
  const single = evaluated.files === 1 && evaluated.outcomes.length === 1
  return options.format.flatMap((format): readonly Piece[] => {
    if (format === 'json') return [{ name: 'report.json', text: () => jsonOf(run) }]
    const ofCases = evaluated.outcomes.map((outcome) => ({ name: `${outcome.identity.case}.txt`, text: () => textOfCase(run, outcome) }))
    if (single) return ofCases
    return [{ name: 'report.txt', text: () => textOfAll(run) }, ...(options.perCase === true ? ofCases : [])]
  })
}

async function* textOfAll(run: Run): AsyncGenerator<string> {
  const { evaluated, project, language, options } = run
  const records = evaluated.outcomes.map(({ identity, result, file }) => ({ ...identity, file: file.name, window: { from: '', months: identity.months }, ...result, lines: [], uses: [], prices_used: [], told: [] }))
  const written = desk(resultOf(run, records), project.evaluation, language, sentencesFor(language))
  const date = options.date ?? newestYear(evaluated)
  yield onTerminal(run, annualReport(written, evaluated.outcomes, { filesRead: evaluated.files, date }))
}

async function* textOfCase(run: Run, outcome: KeptOutcome): AsyncGenerator<string> {
  const { project, language } = run
  const { record, story } = await fullRecord(run, outcome)
  const written = desk(resultOf(run, [record]), project.evaluation, language, sentencesFor(language))
  yield onTerminal(run, caseReport(written, record, story))
}

async function* jsonOf(run: Run): AsyncGenerator<string> {
  const { cases: _, ...rest } = resultOf(run, [])
  const records = async function* () {
    for (const outcome of run.evaluated.outcomes) yield (await fullRecord(run, outcome)).record
  }
  yield* resultJson(rest, records())
}

function onTerminal({ session, options }: Run, document: Parameters<typeof terminal>[0]): string {
  const { out } = session.world
  return options.out === undefined ? terminal(document, paintFor(out, session), out.isTerminal ? out.columns : 80) : terminal(document, paintFor({ ...out, isTerminal: false }, session), 80)
}

function resultOf({ session, project, evaluated, language, options }: Run, cases: readonly CaseRecord[]): Result {
  const { evaluation } = project
  return {
    format: 'effectcalc-result/1',
    tool: { name: 'effectcalc', version: session.version },
    inputs: [...project.inputs, ...evaluated.inputs],
    settings: evaluation.settings,
    cases,
    aggregate: aggregates(evaluated.outcomes, evaluation, options.perYear ?? false),
    overall: overall(evaluated.outcomes, evaluation.settings),
    findings: [...project.findings, ...evaluated.findings].map((finding) => findingRecord(finding, sentencesFor(language))),
  }
}

/** A case with its lines, read once more: only what aggregates need was kept. */
async function fullRecord({ session, project, evaluated, language }: Run, { file }: KeptOutcome): Promise<{ record: CaseRecord; story: EvaluatedCase['story'] }> {
  const again = await evaluateCase(session.world, project, file)
  const before = evaluated.inputs.find(({ path }) => path === file.name)
  if (again.evaluated === null || again.input?.sha256 !== before?.sha256) throw new CannotStart(session.atTerminal.commandLine.changed(file.name))
  return { record: caseRecord(again.evaluated, project.evaluation, language, sentencesFor(language)), story: again.evaluated.story }
}

function withPerspective(project: Project, perspective: Perspective | undefined): Project {
  if (perspective === undefined) return project
  const evaluation: Evaluation = { ...project.evaluation, settings: { ...project.evaluation.settings, perspective } }
  return { ...project, evaluation }
}

function newestYear({ outcomes }: Evaluated): string | null {
  const years = outcomes.flatMap(({ identity }) => identity.year ?? [])
  return years.length === 0 ? null : String(Math.max(...years))
}

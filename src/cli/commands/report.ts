import { resolve } from 'node:path'
import { Chalk } from 'chalk'
import { max } from 'd3-array'
import type { Perspective } from '../../core/case/evaluation.ts'
import { annualReport } from '../../reports/content/annual-report.ts'
import { caseReport } from '../../reports/content/case-report.ts'
import type { Document } from '../../reports/document.ts'
import { resultJson } from '../../reports/render/json.ts'
import { terminal } from '../../reports/render/terminal.ts'
import { displayFindings } from '../display.ts'
import type { Evaluated, KeptOutcome } from '../evaluate.ts'
import { exitCodeOf } from '../exit.ts'
import { deskOf, forOutput, fullRecord, lightRecord, type Run, resultOf, startRun } from '../run.ts'
import type { Session } from '../session.ts'
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

/** Calculates all cases asked for, and writes reports to standard output or a folder. */
export async function report(session: Session, paths: readonly string[], options: ReportOptions): Promise<number> {
  const { world } = session
  const run = await startRun(session, paths, options)
  const folder = options.out === undefined ? null : resolve(world.cwd, options.out)
  await writeReports(session, pieces(run, options), folder)
  const { project, evaluated, sentences } = run
  const findings = [...project.findings, ...evaluated.findings].filter(({ severity }) => severity !== 'note')
  if (findings.length > 0 && session.options.quiet !== true)
    displayFindings(session, world.err, project.root, sentences, findings, evaluated)
  const severities = findings.map(({ severity }) => severity)
  return exitCodeOf(severities, false)
}

/** The reports of a run, each with the name of its file; a single case has its own report only. */
function pieces(run: Run, options: ReportOptions): readonly Piece[] {
  const { outcomes, files } = run.evaluated
  const show = (document: Document) => (options.out === undefined ? forOutput(run.session, document) : inFile(document))
  const ofCases = outcomes.map((outcome) => ({
    name: `${outcome.identity.case}.txt`,
    text: () => textOfCase(run, outcome, show),
  }))
  const ofAll = { name: 'report.txt', text: () => textOfAll(run, options, show) }
  const texts = files === 1 && outcomes.length === 1 ? ofCases : [ofAll, ...(options.perCase === true ? ofCases : [])]
  return options.format.flatMap((format) =>
    format === 'json' ? [{ name: 'report.json', text: () => jsonOf(run) }] : texts,
  )
}

type Show = (document: Document) => string

/** A report in a file has no colour, whatever the terminal. */
function inFile(document: Document): string {
  return terminal(document, new Chalk({ level: 0 }), 80)
}

async function* textOfAll(run: Run, { date }: ReportOptions, show: Show): AsyncGenerator<string> {
  const { outcomes } = run.evaluated
  const desk = deskOf(
    run,
    resultOf(
      run,
      outcomes.map((outcome) => lightRecord(run, outcome)),
    ),
  )
  yield show(annualReport(desk, run.evaluated.used, date ?? newestYear(run.evaluated)))
}

async function* textOfCase(run: Run, outcome: KeptOutcome, show: Show): AsyncGenerator<string> {
  const { record, story } = await fullRecord(run, outcome)
  yield show(caseReport(deskOf(run, resultOf(run, [record])), record, story))
}

async function* jsonOf(run: Run): AsyncGenerator<string> {
  const { cases: _, ...rest } = resultOf(run, [])
  const records = async function* () {
    for (const outcome of run.evaluated.outcomes) yield (await fullRecord(run, outcome)).record
  }
  yield* resultJson(rest, records())
}

/** The date on a report is that of its newest case: never that of the clock. */
function newestYear({ outcomes }: Evaluated): string | null {
  const newest = max(outcomes, ({ identity }) => identity.year)
  return newest === undefined ? null : String(newest)
}

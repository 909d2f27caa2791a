import { max } from 'd3-array'
import type { Published } from '../core/disclosure/published.ts'
import { annualReport } from '../reports/content/annual-report.ts'
import { caseReport } from '../reports/content/case-report.ts'
import { type NamedFigures, namedFigures } from '../reports/content/named-figures.ts'
import { publishedFigures } from '../reports/content/published/published-figures.ts'
import { publishedReport } from '../reports/content/published/published-report.ts'
import type { CaseRecord } from '../reports/content/result.ts'
import type { Document } from '../reports/document.ts'
import { isDevice } from './device-names.ts'
import { withProgress } from './display.ts'
import type { KeptOutcome } from './evaluate.ts'
import { CannotStart } from './exit.ts'
import { figuresFor, filledParts, hasReportOverAll, textsOf } from './own-texts.ts'
import { fullRecord, lightRecord, undrawnRecord } from './records.ts'
import type { ReportDefinition } from './report-definition.ts'
import { deskOf, publishedDeskOf, type Run, resultOf } from './run.ts'

/** A report of a run: what its files are called, and the document that all formats are made from. */
export interface Paper {
  readonly stem: string
  /** Made when it is first asked for, for all formats, and let go when the last has it. */
  readonly document: () => Promise<Document>
  /** The figures that a document of one's own may mention by name. */
  readonly figures: () => Promise<NamedFigures>
}

export interface PaperOptions {
  readonly perCase?: boolean | undefined
  readonly date?: string | undefined
  /** Whether the report over all cases holds the lines of each. */
  readonly withLines: boolean
  readonly definition: ReportDefinition
  /** How many formats ask for each document. */
  readonly formats: number
}

/** The reports of a run: over all cases, and of each if asked for; a single case has its own report only. */
export function papersOf(run: Run, options: PaperOptions): readonly Paper[] {
  const shown = casesOf(run)
  const ofCases = shown.map((outcome) => ({
    stem: stemOf(outcome),
    figures: () => figuresOfCase(run, outcome, options),
    document: shared(options.formats, () => paperOfCase(run, outcome, options)),
  }))
  const ofAll = {
    stem: stemOfAll,
    figures: () => figuresFor(run, [], dateOf(run, options)),
    document: shared(options.formats, () => paperOfAll(run, options)),
  }
  if (!hasReportOverAll(run.evaluated) && ofCases.length === 0) {
    const { noCase, noCaseBeside } = run.session.atTerminal.disclosure.commandLine
    throw new CannotStart(run.published?.cases_withheld === true ? noCaseBeside : noCase)
  }
  return hasReportOverAll(run.evaluated) ? [ofAll, ...(options.perCase === true ? ofCases : [])] : ofCases
}

/** The cases that may have a report of their own: all, or of a published report those that it shows. */
function casesOf({ evaluated, published }: Run): readonly KeptOutcome[] {
  if (published === null) return evaluated.outcomes
  const shown = new Set(published.cases.map(({ case: id }) => id))
  return evaluated.outcomes.filter(({ identity }) => shown.has(identity.case))
}

const stemOfAll = 'report'

/**
 * By its id; that of the report over all, with a sign that no id has, does not take the place of that report, and that of a
 * device on Windows is a file there.
 */
function stemOf({ identity }: KeptOutcome): string {
  const { case: id } = identity
  return id === stemOfAll || isDevice(id) ? `case.${id}` : id
}

async function paperOfAll(run: Run, options: PaperOptions): Promise<Document> {
  const { withLines, definition } = options
  if (run.published !== null) return publishedPaper(run, run.published, options)
  const records = withLines
    ? await allRecords(run, undrawnRecord)
    : run.evaluated.outcomes.map((outcome) => lightRecord(run, outcome))
  const desk = deskOf(run, resultOf(run, records))
  const date = dateOf(run, options)
  const parts = filledParts(definition, await figuresFor(run, textsOf(definition), date))
  return annualReport(desk, run.evaluated.used, { date, parts })
}

async function publishedPaper(run: Run, published: Published, options: PaperOptions): Promise<Document> {
  const date = dateOf(run, options)
  const parts = filledParts(options.definition, await figuresFor(run, textsOf(options.definition), date))
  return publishedReport(publishedDeskOf(run, published), { date, parts })
}

async function paperOfCase(run: Run, outcome: KeptOutcome, options: PaperOptions): Promise<Document> {
  const { record, story } = await fullRecord(run, outcome)
  const whole = resultOf(run, [record])
  // Who reads one published case has no part in what is known of the others.
  const result = run.published === null ? whole : { ...whole, aggregate: [], findings: [], inputs: [] }
  return caseReport(deskOf(run, result), record, story, dateOf(run, options))
}

async function figuresOfCase(run: Run, outcome: KeptOutcome, options: PaperOptions): Promise<NamedFigures> {
  const { record } = await fullRecord(run, outcome)
  const figures = namedFigures(deskOf(run, resultOf(run, [record])), dateOf(run, options))
  return run.published === null ? figures : publishedFigures(run.published, figures, run.sentences, record.case)
}

/** The records of all cases with their lines, each read once more, for what is written over all of them. */
export async function allRecords(
  run: Run,
  recordOf: (run: Run, outcome: KeptOutcome) => Promise<CaseRecord>,
): Promise<readonly CaseRecord[]> {
  const records: CaseRecord[] = []
  for await (const outcome of withProgress(run.session, 'reading', run.evaluated.outcomes))
    records.push(await recordOf(run, outcome))
  return records
}

/** The date on a report: as asked, else that of its newest case; never that of the clock. */
function dateOf({ evaluated }: Run, { date }: PaperOptions): string | null {
  if (date !== undefined) return date
  const newest = max(evaluated.outcomes, ({ identity }) => identity.year)
  return newest === undefined ? null : String(newest)
}

/** What is made when it is first asked for, and let go when it was asked for so many times. */
export function shared<T>(times: number, make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  let left = times
  return () => {
    const now = made ?? make()
    left -= 1
    made = left > 0 ? now : null
    return now
  }
}

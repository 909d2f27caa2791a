import { Chalk } from 'chalk'
import { withAudience } from '../reports/content/audience-column.ts'
import { publishedJson } from '../reports/content/published/published-json.ts'
import { publishedTableNames, publishedWorkbook } from '../reports/content/published/sheets.ts'
import { tableNamesOf, workbook } from '../reports/content/sheets.ts'
import { withTrail } from '../reports/content/trail.ts'
import { type Document, forTerminal, withoutAppendix } from '../reports/document.ts'
import type { Look } from '../reports/look.ts'
import { resultJson } from '../reports/render/json.ts'
import { terminal } from '../reports/render/terminal.ts'
import type { Workbook } from '../reports/sheet.ts'
import { withProgress } from './display.ts'
import { allRecords, type Paper, papersOf, shared } from './papers.ts'
import { fullRecord } from './records.ts'
import { asset, renderers } from './renderers.ts'
import type { ReportDefinition } from './report-definition.ts'
import type { ReportFormat } from './report-formats.ts'
import { deskOf, forOutput, publishedDeskOf, type Run, resultOf } from './run.ts'
import type { WordTemplate } from './word-template.ts'
import type { Piece } from './write-reports.ts'

export interface PieceOptions {
  readonly format: readonly ReportFormat[]
  readonly out?: string | undefined
  readonly perCase?: boolean | undefined
  readonly date?: string | undefined
}

/** The files of a run, and the reports that those for reading are made from. */
export interface Pieces {
  readonly all: readonly Piece[]
  readonly papers: readonly Paper[]
}

/** The files of a run: of each report one in every format for reading, and over all cases the formats for further work. */
export function pieces(
  run: Run,
  definition: ReportDefinition,
  template: WordTemplate | null,
  { format: formats, out, perCase, date }: PieceOptions,
): Pieces {
  const readable = formats.filter(isReadable)
  const withLines = formats.includes('html')
  const papers = papersOf(run, {
    perCase,
    date,
    withLines,
    definition,
    formats: readable.length + (template === null ? 0 : 1),
  })
  const tables = shared(namesOf(run).length + 1, () => workbookOf(run))
  const dress = { look: lookOf(run, definition), template, inFile: out !== undefined }
  const all = [
    ...papers.flatMap((paper) => readable.map((format) => pieceOf(run, paper, format, dress))),
    ...(formats.includes('xlsx') ? [workbookPiece(run, tables)] : []),
    ...(formats.includes('csv') ? tablePieces(run, tables) : []),
    ...(formats.includes('json') ? [{ name: 'report.json', content: () => jsonOf(run) }] : []),
  ]
  return { all, papers }
}

type PaperFormat = Exclude<ReportFormat, 'xlsx' | 'csv' | 'json'>

function isReadable(format: ReportFormat): format is PaperFormat {
  return format in extension
}

const extension: Readonly<Record<PaperFormat, string>> = {
  text: 'txt',
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  md: 'md',
}

/** What a document is given on its way to a format. */
interface Dress {
  readonly look: Look
  readonly template: WordTemplate | null
  readonly inFile: boolean
}

function pieceOf(run: Run, paper: Paper, format: PaperFormat, dress: Dress): Piece {
  return {
    name: `${paper.stem}.${extension[format]}`,
    content: () => piecesOf(() => render(run, paper, format, dress)),
  }
}

async function render(run: Run, paper: Paper, format: PaperFormat, { look, template, inFile }: Dress) {
  const { sentences } = run
  const document = await paper.document()
  switch (format) {
    case 'text':
      return inFile ? asText(forTerminal(document)) : forOutput(run.session, forTerminal(document))
    case 'html':
      return (await renderers.html())(trailed(document, run), sentences, look)
    case 'pdf':
      return (await renderers.pdf())(forReading(document, run), sentences, look)
    case 'docx':
      return (await renderers.docx()).docx(forReading(document, run), sentences, look, await filling(template, paper))
    case 'md':
      return (await renderers.md())(forReading(document, run), sentences)
  }
}

/** An organisation's own document with what comes in the place of its names. */
async function filling(template: WordTemplate | null, { figures }: Paper) {
  return template === null ? null : { bytes: template.bytes, textOf: (await figures()).get }
}

/** A document on paper: its figures have notes, and what is only looked up stays out. */
function forReading(document: Document, run: Run): Document {
  return trailed(withoutAppendix(document), run)
}

/** Who reads a published report does not have the cases that `explain` goes back to. */
function trailed(document: Document, { published }: Run): Document {
  return published === null ? withTrail(document) : document
}

/** A report in a file has no colour, whatever the terminal. */
function asText(document: Document): string {
  return terminal(document, new Chalk({ level: 0 }), 80)
}

/** What the settings dress reports in. */
function lookOf({ project, sentences }: Run, { logo }: ReportDefinition): Look {
  const { report, organisation } = project.evaluation.settings
  const alternative = sentences.document.logo(organisation)
  return { accent: report.accent, logo: logo === null ? null : { ...logo, alternative }, asset }
}

function namesOf({ published, shared: result }: Run): readonly string[] {
  return published === null ? tableNamesOf(result) : publishedTableNames
}

async function workbookOf(run: Run): Promise<Workbook> {
  if (run.published !== null) return publishedWorkbook(publishedDeskOf(run, run.published))
  // The rows of cases say how sure each is.
  const records = await allRecords(run, async (of, outcome) => (await fullRecord(of, outcome)).record)
  return workbook(deskOf(run, resultOf(run, records)))
}

function workbookPiece({ sentences }: Run, tables: () => Promise<Workbook>): Piece {
  const bytes = async () => (await renderers.xlsx())(await tables(), sentences)
  return { name: 'report.xlsx', content: () => piecesOf(bytes) }
}

function tablePieces(run: Run, tables: () => Promise<Workbook>): readonly Piece[] {
  const { csv, audience } = run.project.evaluation.settings
  const { separator, decimal } = csv
  const convention = { separator: separator === 'tab' ? '\t' : separator, decimal }
  return namesOf(run).map((name, at) => {
    const text = async () => {
      const sheet = (await tables()).sheets[at]
      return sheet === undefined ? '' : (await renderers.csv())(withAudience(sheet, audience), convention)
    }
    return { name: `${name}.csv`, content: () => piecesOf(text) }
  })
}

async function* piecesOf<T>(make: () => Promise<T>): AsyncGenerator<T> {
  yield await make()
}

async function* jsonOf(run: Run): AsyncGenerator<string> {
  if (run.published !== null) {
    yield publishedJson(run.published, run.project.evaluation.settings, run.shared.tool)
    return
  }
  const { cases: _, ...rest } = resultOf(run, [])
  const records = async function* () {
    for await (const outcome of withProgress(run.session, 'reading', run.evaluated.outcomes))
      yield (await fullRecord(run, outcome)).record
  }
  yield* resultJson(rest, records())
}

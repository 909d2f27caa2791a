import { aggregates, overall } from '../core/aggregate/aggregate.ts'
import type { Audience, ComparableField, Perspective } from '../core/case/evaluation.ts'
import { publishedProgramme } from '../core/disclosure/programme.ts'
import { type Published, published } from '../core/disclosure/published.ts'
import { publishedWithin } from '../core/disclosure/within.ts'
import { weighed } from '../core/finding-settings.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { ProgrammeCase } from '../core/programme/programme-case.ts'
import { programmeResult } from '../core/programme/programme-result.ts'
import type { TwoNames } from '../core/uncertainty/two-way.ts'
import type { Language } from '../language/numbers.ts'
import type { Sentences } from '../language/sentences.ts'
import { type Desk, desk } from '../reports/content/desk.ts'
import { payerLabels } from '../reports/content/in-words.ts'
import type { PublishedDesk } from '../reports/content/published/published-desk.ts'
import { inWholeEuros } from '../reports/content/published/whole-euros.ts'
import { type CaseRecord, caseRecord, type Result, recordWithoutLines } from '../reports/content/result.ts'
import type { Document } from '../reports/document.ts'
import { findingRecord } from '../reports/render/findings-json.ts'
import { terminal } from '../reports/render/terminal.ts'
import { ChangedMeanwhile, holdUnchanged } from './changed.ts'
import { displayFindings, progressOn } from './display.ts'
import { type Draws, drawnCase, drawsOf } from './draws.ts'
import { type Evaluated, type EvaluatedCase, evaluateAll, evaluateCase, type KeptOutcome } from './evaluate.ts'
import { CannotStart, exitCode } from './exit.ts'
import type { Project } from './project.ts'
import { restOfProject } from './rest-of-project.ts'
import { openProject, paintFor, reportLanguage, type Session, sentencesFor } from './session.ts'

/** All cases of a command, evaluated, and the language in which they are reported. */
export interface Run {
  readonly session: Session
  readonly project: Project
  readonly evaluated: Evaluated
  readonly language: Language
  readonly sentences: Sentences
  /** Everything of the result but the cases. */
  readonly shared: Omit<Result, 'cases'>
  /** What may be published of it; null where it is for internal use. */
  readonly published: Published | null
}

export interface RunOptions {
  readonly perspective?: Perspective | undefined
  /** Who the report is for, in place of what the settings say. */
  readonly audience?: Audience | undefined
  readonly perYear?: boolean | undefined
  /** How many draws, in place of what the settings say. */
  readonly draws?: number | undefined
  /** Whether anything is drawn; else nothing is said of how sure figures are. */
  readonly drawn?: boolean | undefined
  /** The full names of two inputs of which a table is made. */
  readonly twoWay?: TwoNames | undefined
  /** By what one field or two cases are compared, in place of what the settings say. */
  readonly by?: readonly ComparableField[] | undefined
  /** Whether the cases should say something about more cases however they were chosen. */
  readonly inferenceAsked?: boolean | undefined
  /** Whether the lines of every case will be asked for, so that its file need not be read again. */
  readonly keepWhole?: boolean | undefined
  /** How many threads evaluate the cases; without it that follows from how many there are. */
  readonly jobs?: number | undefined
}

/** Reads and evaluates the cases of some paths; a project whose own files have errors is not calculated. */
export async function startRun(
  session: Session,
  paths: readonly string[],
  {
    perspective,
    audience,
    perYear = false,
    by,
    inferenceAsked,
    draws: howMany,
    drawn = true,
    twoWay,
    keepWhole = false,
    jobs,
  }: RunOptions = {},
): Promise<Run> {
  const { world, atTerminal } = session
  const opened = await openProject(session, paths)
  const project = withSettings(opened.project, { perspective, audience, draws: howMany })
  const { files, findings } = opened.files
  if (files.length + findings.length === 0)
    throw new CannotStart(atTerminal.commandLine.noCases(paths.join(', ') || '.'))
  if (project.findings.some(isError)) {
    displayFindings(session, world.err, project.root, atTerminal, project.findings.filter(isError), {
      unlisted: 0,
      files: 0,
    })
    throw new CannotStart(atTerminal.commandLine.settingsHaveErrors, { cause: exitCode.errors })
  }
  const progress = progressOn(session, 'reading', files.length)
  const draws = drawn ? drawsOf(project, perYear, twoWay ?? null) : null
  const evaluated = await evaluateAll(world, project, opened.files, progress.step, {
    keepWhole,
    draws,
    pointing: false,
    jobs,
  }).finally(progress.end)
  await holdUnchanged(world, project, opened.files, evaluated.inputs)
  const isPublished = project.evaluation.settings.audience === 'published'
  const rest = isPublished ? await restOfProject(session, project, opened.files, jobs) : []
  return runOf(session, project, evaluated, { perYear, by, inferenceAsked, rest })
}

/** A run of cases that were evaluated, with their aggregates. */
export function runOf(
  session: Session,
  project: Project,
  evaluated: Evaluated,
  { perYear = false, by, inferenceAsked = false, rest = [] }: RunOptions & { readonly rest?: Outcomes } = {},
): Run {
  const language = reportLanguage(session, project, evaluated.outcomes)
  const sentences = sentencesFor(language)
  const shared = sharedResult(session, project, evaluated, sentences, perYear, by, inferenceAsked)
  const isPublished = project.evaluation.settings.audience === 'published'
  return {
    session,
    project,
    evaluated,
    language,
    sentences,
    shared,
    published: isPublished
      ? withProgramme(publishedOf(project, evaluated, rest, shared.aggregate, by, perYear), project, shared, rest)
      : null,
  }
}

type Outcomes = readonly KeptOutcome[]

/** With what may be published of the programme; of some of its cases only, nothing that they were to carry. */
function withProgramme(
  published: Published,
  { programme, evaluation }: Project,
  shared: Pick<Result, 'programme'>,
  rest: Outcomes,
): Published {
  if (programme === null) return published
  const statements = rest.length === 0 ? (shared.programme?.statements ?? []) : []
  return { ...published, programme: publishedProgramme(programme, statements, published, evaluation.settings) }
}

/** What may be published of the cases of a run, of which some may be left out for the other cases of the project. */
function publishedOf(
  { evaluation }: Project,
  { outcomes }: Evaluated,
  rest: Outcomes,
  aggregate: Result['aggregate'],
  by: readonly ComparableField[] | undefined,
  perYear: boolean,
): Published {
  const { settings } = evaluation
  const own = published(outcomes, aggregate, settings, perYear)
  if (rest.length === 0) return inWholeEuros(own)
  const ids = new Set(outcomes.map(({ identity }) => identity.case))
  const all = [...outcomes, ...rest.filter(({ identity }) => !ids.has(identity.case))]
  const asked = by ?? settings.report.by
  const whole = aggregates(all, evaluation, perYear, asked, false, () => undrawn)
  return inWholeEuros(publishedWithin(own, published(all, whole, settings, perYear)))
}

const undrawn = { uncertainty: null, decision: null, two_way: null }

export function isError({ severity }: LocatedFinding): boolean {
  return severity === 'error'
}

function sharedResult(
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

/** The result of a run, with the records of the cases that are asked for. */
export function resultOf({ shared }: Run, cases: readonly CaseRecord[]): Result {
  return { ...shared, cases }
}

/** A desk to write a report of a run on. */
export function deskOf({ project, language, sentences }: Run, result: Result): Desk {
  return { ...desk(result, project.evaluation, language, sentences), boundaries: project.boundaries }
}

/** A desk to write a published report of a run on: it holds nothing but what may be published. */
export function publishedDeskOf({ project, language, sentences }: Run, published: Published): PublishedDesk {
  const { evaluation } = project
  return { published, evaluation, language, sentences, payer: payerLabels(evaluation, language) }
}

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

/** A document as text for standard output: coloured and as wide as the terminal, if it is one. */
export function forOutput(session: Session, document: Document): string {
  const { out } = session.world
  return terminal(document, paintFor(out, session), out.isTerminal ? out.columns : 80)
}

/** A project in which what is asked for takes the place of what the settings say. */
function withSettings(
  project: Project,
  asked: {
    readonly perspective: Perspective | undefined
    readonly audience: Audience | undefined
    readonly draws: number | undefined
  },
): Project {
  const { settings: stated } = project.evaluation
  const settings = {
    ...stated,
    perspective: asked.perspective ?? stated.perspective,
    audience: asked.audience ?? stated.audience,
    draws: asked.draws ?? stated.draws,
  }
  // What may be quoted depends on the audience that is asked for.
  const findings = [...project.findings, ...project.quotes(settings.audience)]
  return { ...project, findings, evaluation: { ...project.evaluation, settings } }
}

import type { Audience, ComparableField, Perspective } from '../core/case/evaluation.ts'
import type { Published } from '../core/disclosure/published.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { TwoNames } from '../core/uncertainty/two-way.ts'
import type { Language } from '../language/numbers.ts'
import type { Sentences } from '../language/sentences.ts'
import { type Desk, desk } from '../reports/content/desk.ts'
import { payerLabels } from '../reports/content/in-words.ts'
import type { PublishedDesk } from '../reports/content/published/published-desk.ts'
import type { CaseRecord, Result } from '../reports/content/result.ts'
import type { Document } from '../reports/document.ts'
import { terminal } from '../reports/render/terminal.ts'
import { holdUnchanged } from './changed.ts'
import { displayFindings, progressOn } from './display.ts'
import { drawsOf } from './draws.ts'
import { type Evaluated, evaluateAll, type KeptOutcome } from './evaluate.ts'
import { CannotStart, exitCode } from './exit.ts'
import type { Project } from './project.ts'
import { publishable } from './publishable.ts'
import { restOfProject } from './rest-of-project.ts'
import { openProject, paintFor, reportLanguage, type Session, sentencesFor } from './session.ts'
import { sharedResult } from './shared-result.ts'

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
  {
    perYear = false,
    by,
    inferenceAsked = false,
    rest = [],
  }: RunOptions & { readonly rest?: readonly KeptOutcome[] } = {},
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
    published: isPublished ? publishable(project, evaluated.outcomes, rest, shared, { by, perYear }) : null,
  }
}

export function isError({ severity }: LocatedFinding): boolean {
  return severity === 'error'
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

import { join, resolve, sep } from 'node:path'
import { basisOf } from '../../core/aggregate/inference.ts'
import type { Audience, ComparableField, Perspective } from '../../core/case/evaluation.ts'
import type { Severity } from '../../core/finding.ts'
import { weighed } from '../../core/finding-settings.ts'
import type { LocatedFinding } from '../../core/located-finding.ts'
import { wrappedHelp } from '../../reports/render/wrapped-help.ts'
import { displayFindings } from '../display.ts'
import { CannotStart, exitCode, exitCodeOf } from '../exit.ts'
import { keepWriting } from '../keep-writing.ts'
import { hasReportOverAll, unknownFigures } from '../own-texts.ts'
import type { Paper } from '../papers.ts'
import { type PieceOptions, pieces } from '../pieces.ts'
import { projectRoot } from '../project.ts'
import { readDefinition } from '../report-definition.ts'
import { earlierLock, type Made, withLock } from '../result-lock.ts'
import { isError, type Run, startRun } from '../run.ts'
import type { Session } from '../session.ts'
import { tell } from '../tell.ts'
import { rulesAsked, rulesStated } from '../thresholds.ts'
import { pointingInPublished } from '../to-publish.ts'
import { areUnchanged, namesOfTwo } from '../two-inputs.ts'
import { readyRules, tellVerdicts } from '../verdicts.ts'
import { readTemplate, unfilledIn, type WordTemplate } from '../word-template.ts'
import { folderFor, type Piece, usualFolder, usualFolderFor, writeReports } from '../write-reports.ts'

export interface ReportOptions extends PieceOptions {
  readonly template?: string | undefined
  readonly watch?: boolean | undefined
  readonly perYear?: boolean | undefined
  readonly perspective?: Perspective | undefined
  readonly audience?: Audience | undefined
  readonly by?: readonly ComparableField[] | undefined
  readonly inference?: boolean | undefined
  readonly draws?: number | undefined
  /** Two inputs as they were asked for. */
  readonly twoWay?: readonly string[] | undefined
  /** Rules that turn the result down, as they were asked for. */
  readonly failOn?: readonly string[] | undefined
  /** Whether nothing may be otherwise than the lock beside earlier reports says. */
  readonly frozen?: boolean | undefined
  readonly jobs?: number | undefined
}

/** Calculates all cases asked for, and writes reports to standard output or a folder; with `watch`, after every change anew. */
export async function report(session: Session, paths: readonly string[], options: ReportOptions): Promise<number> {
  if (options.template !== undefined && !options.format.includes('docx'))
    throw new CannotStart(session.atTerminal.commandLine.templateWithoutWord)
  rulesAsked(options.failOn ?? [], session.atTerminal)
  if (options.watch !== true) return reportOnce(session, paths, options, false)
  const { world } = session
  if (options.frozen === true) throw new CannotStart(session.atTerminal.lock.withWatch)
  const out = resolve(world.cwd, options.out ?? usualFolder)
  const root = await projectRoot(world, resolve(world.cwd, session.options.project ?? paths[0] ?? '.'))
  // What is written there would be taken for a change, so that folder is not watched.
  if ([root, join(root, 'cases')].some((one) => one === out || one.startsWith(out + sep)))
    throw new CannotStart(session.atTerminal.commandLine.outHoldsCases(options.out ?? usualFolder))
  return keepWriting(session, root, out, () => reportOnce(session, paths, options, true))
}

/** Where every case there is takes part, there is nothing to say beyond these, though it was asked for. */
function sayWhyNothing({ session, project, evaluated }: Run, { inference }: ReportOptions): void {
  const { settings } = project.evaluation
  const n = evaluated.outcomes.length
  if (inference !== true || session.options.quiet === true || basisOf(settings, n, true) !== null) return
  const { all, served } = session.atTerminal.inference.notCalculated
  tell(session.world, `effectcalc: ${settings.selection === 'all' ? all : served}`)
}

async function reportOnce(
  session: Session,
  paths: readonly string[],
  options: ReportOptions,
  isToFolder: boolean,
): Promise<number> {
  const run = await runFor(session, paths, options)
  const { project, evaluated, published } = run
  const definition = await readDefinition(session.world, project)
  const out = options.out ?? (isToFolder ? usualFolderFor(published !== null) : undefined)
  const template = options.template === undefined ? null : await readTemplate(session, options.template)
  const { all, papers } = pieces(run, definition, template, { ...options, out })
  const pointing = await pointingInPublished(run, definition, options.perCase === true)
  if (pointing.some(isError)) return refused(run, pointing.filter(isError))
  const stated = rulesStated(project.failOn)
  // A project that shrank to one case is still held to what was agreed of it.
  const held = evaluated.ofFolder || hasReportOverAll(evaluated) ? stated : []
  const rules = await readyRules(run, [...rulesAsked(options.failOn ?? [], session.atTerminal), ...held])
  const isComplete = await write(
    run,
    all,
    { definition, template, options: optionsThatMatter(run, options) },
    out,
    options,
  )
  if (options.perCase === true) tellOfCasesLeftOut(run)
  const ofTexts = [
    ...definition.findings,
    ...rules.findings,
    ...(await unknownFigures(run, definition)),
    ...(await unfilled(template, papers)),
  ]
  const severities = tellFindings(run, [...project.findings, ...ofTexts, ...pointing, ...evaluated.findings])
  const isMet = tellVerdicts(run, rules, severities)
  tellOfRulesLeftOut(run, stated.length - held.length)
  return isComplete && isMet ? exitCodeOf(severities, false) : exitCode.errors
}

async function runFor(session: Session, paths: readonly string[], options: ReportOptions): Promise<Run> {
  const keepWhole = options.perCase === true || options.format.some((format) => format !== 'text')
  const two = options.twoWay === undefined ? undefined : await namesOfTwo(session, paths, options.twoWay, options)
  const run = await startRun(session, paths, {
    ...options,
    twoWay: two?.names,
    keepWhole,
    inferenceAsked: options.inference,
  })
  if (two !== undefined) areUnchanged(two, run)
  sayWhyNothing(run, options)
  if (run.published !== null && two !== undefined)
    throw new CannotStart(session.atTerminal.disclosure.commandLine.twoWay)
  return run
}

/** Writes reports; with their lock, where they go to a folder and not anew after every change. */
async function write(
  run: Run,
  all: readonly Piece[],
  made: Made,
  out: string | undefined,
  { frozen, watch }: ReportOptions,
): Promise<boolean> {
  const { session } = run
  const isPublished = run.published !== null
  const named = out === undefined ? null : resolve(session.world.cwd, out)
  const folder = await folderFor(session, all, named, isPublished)
  if (folder === null && frozen === true) throw new CannotStart(session.atTerminal.lock.withoutFolder)
  const heldTo = folder !== null && frozen === true ? await earlierLock(session, folder) : null
  const isLocked = folder !== null && watch !== true
  return writeReports(session, isLocked ? withLock(run, all, made, heldTo) : all, folder, isPublished)
}

async function unfilled(template: WordTemplate | null, [paper]: readonly Paper[]): Promise<readonly LocatedFinding[]> {
  return template === null || paper === undefined ? [] : unfilledIn(template, paper)
}

/** Says what was found, as serious as the settings make it. */
function tellFindings(run: Run, found: readonly LocatedFinding[]): readonly Severity[] {
  const { session, project, sentences, evaluated } = run
  const { world, options } = session
  const { counted, silenced } = weighed(found, project.evaluation.settings.findings)
  const findings = counted.filter(({ severity }) => severity !== 'note')
  if (findings.length > 0 && options.quiet !== true)
    displayFindings(session, world.err, project.root, sentences, findings, evaluated)
  if (silenced.length > 0 && options.quiet !== true)
    world.err.write(`${wrappedHelp(sentences.checkSettings.silenced(silenced.length), 80)}\n`)
  return findings.map(({ severity }) => severity)
}

/** What was asked for, or what the settings say in its place, by the names of the options. */
function optionsThatMatter({ project, language }: Run, options: ReportOptions): Made['options'] {
  const { perspective, audience, draws, report } = project.evaluation.settings
  return {
    language,
    perspective,
    audience,
    draws,
    format: [...new Set(options.format)].sort(),
    by: listed(options.by ?? report.by),
    date: options.date ?? null,
    inference: options.inference === true,
    'per-case': options.perCase === true,
    'per-year': options.perYear === true,
    'two-way': listed(options.twoWay ?? null),
  }
}

/** What is null where nothing was asked for stays so. */
function listed(names: readonly string[] | null): string[] | null {
  return names === null ? null : [...names]
}

/** Says what leads to somebody in what would be published, where nothing is written for it. */
function refused({ session, project, sentences, evaluated }: Run, found: readonly LocatedFinding[]): number {
  const { world, atTerminal } = session
  displayFindings(session, world.err, project.root, sentences, found, { unlisted: 0, files: evaluated.files })
  tell(world, `effectcalc: ${atTerminal.disclosure.commandLine.pointing}`)
  return exitCode.errors
}

function tellOfCasesLeftOut({ session, evaluated, published }: Run): void {
  const { world, options, atTerminal } = session
  const leftOut = published === null ? 0 : evaluated.outcomes.length - published.cases.length
  if (leftOut === 0 || options.quiet === true) return
  tell(world, `effectcalc: ${atTerminal.disclosure.commandLine.casesLeftOut(leftOut)}`)
}

function tellOfRulesLeftOut({ session: { world, options, atTerminal } }: Run, rules: number): void {
  if (rules > 0 && options.quiet !== true) tell(world, `effectcalc: ${atTerminal.thresholds.notHeld(rules)}`)
}

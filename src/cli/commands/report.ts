import { join, resolve, sep } from 'node:path'
import { basisOf } from '../../core/aggregate/inference.ts'
import type { Audience, ComparableField, Perspective } from '../../core/case/evaluation.ts'
import type { LocatedFinding } from '../../core/located-finding.ts'
import { displayFindings } from '../display.ts'
import { CannotStart, exitCode, exitCodeOf } from '../exit.ts'
import { keepWriting } from '../keep-writing.ts'
import { unknownFigures } from '../own-texts.ts'
import { type PieceOptions, pieces } from '../pieces.ts'
import { projectRoot } from '../project.ts'
import { readDefinition } from '../report-definition.ts'
import { isError, type Run, startRun } from '../run.ts'
import type { Session } from '../session.ts'
import { pointingInPublished } from '../to-publish.ts'
import { namesOfTwo } from '../two-inputs.ts'
import { readTemplate, unfilledIn } from '../word-template.ts'
import { usualFolder, usualFolderFor, writeReports } from '../write-reports.ts'

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
}

/** Calculates all cases asked for, and writes reports to standard output or a folder; with `watch`, after every change anew. */
export async function report(session: Session, paths: readonly string[], options: ReportOptions): Promise<number> {
  if (options.template !== undefined && !options.format.includes('docx'))
    throw new CannotStart(session.atTerminal.commandLine.templateWithoutWord)
  if (options.watch !== true) return reportOnce(session, paths, options, false)
  const { world } = session
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
  session.world.err.write(`effectcalc: ${settings.selection === 'all' ? all : served}\n`)
}

async function reportOnce(
  session: Session,
  paths: readonly string[],
  options: ReportOptions,
  isToFolder: boolean,
): Promise<number> {
  const { world } = session
  const keepWhole = options.perCase === true || options.format.some((format) => format !== 'text')
  const twoWay = options.twoWay === undefined ? undefined : await namesOfTwo(session, paths, options.twoWay, options)
  const run = await startRun(session, paths, { ...options, twoWay, keepWhole, inferenceAsked: options.inference })
  sayWhyNothing(run, options)
  const { project, evaluated, published } = run
  if (published !== null && twoWay !== undefined)
    throw new CannotStart(session.atTerminal.disclosure.commandLine.twoWay)
  const definition = await readDefinition(world, project)
  const out = options.out ?? (isToFolder ? usualFolderFor(published !== null) : undefined)
  const template = options.template === undefined ? null : await readTemplate(session, options.template)
  const { all, papers } = pieces(run, definition, template, { ...options, out })
  const pointing = await pointingInPublished(run, definition, options.perCase === true)
  if (pointing.some(isError)) return refused(run, pointing.filter(isError))
  const isComplete = await writeReports(
    session,
    all,
    out === undefined ? null : resolve(world.cwd, out),
    published !== null,
  )
  if (options.perCase === true) tellOfCasesLeftOut(run)
  const [paper] = papers
  const ofTexts = [
    ...definition.findings,
    ...(await unknownFigures(run, definition)),
    ...(template === null || paper === undefined ? [] : await unfilledIn(template, paper)),
  ]
  const findings = [...project.findings, ...ofTexts, ...pointing, ...evaluated.findings].filter(
    ({ severity }) => severity !== 'note',
  )
  if (findings.length > 0 && session.options.quiet !== true)
    displayFindings(session, world.err, project.root, run.sentences, findings, evaluated)
  const severities = findings.map(({ severity }) => severity)
  return isComplete ? exitCodeOf(severities, false) : exitCode.errors
}

/** Says what leads to somebody in what would be published, where nothing is written for it. */
function refused({ session, project, sentences, evaluated }: Run, found: readonly LocatedFinding[]): number {
  const { world, atTerminal } = session
  displayFindings(session, world.err, project.root, sentences, found, { unlisted: 0, files: evaluated.files })
  world.err.write(`effectcalc: ${atTerminal.disclosure.commandLine.pointing}\n`)
  return exitCode.errors
}

function tellOfCasesLeftOut({ session, evaluated, published }: Run): void {
  const { world, options, atTerminal } = session
  const leftOut = published === null ? 0 : evaluated.outcomes.length - published.cases.length
  if (leftOut === 0 || options.quiet === true) return
  world.err.write(`effectcalc: ${atTerminal.disclosure.commandLine.casesLeftOut(leftOut)}\n`)
}

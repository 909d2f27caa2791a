import { join, resolve, sep } from 'node:path'
import type { Audience, ComparableField, Perspective } from '../../core/case/evaluation.ts'
import { displayFindings } from '../display.ts'
import { CannotStart, exitCode, exitCodeOf } from '../exit.ts'
import { keepWriting } from '../keep-writing.ts'
import { unknownFigures } from '../own-texts.ts'
import { type PieceOptions, pieces } from '../pieces.ts'
import { projectRoot } from '../project.ts'
import { readDefinition } from '../report-definition.ts'
import { startRun } from '../run.ts'
import type { Session } from '../session.ts'
import { namesOfTwo } from '../two-inputs.ts'
import { readTemplate, unfilledIn } from '../word-template.ts'
import { usualFolder, writeReports } from '../write-reports.ts'

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
  if (options.watch !== true) return reportOnce(session, paths, options)
  const { world } = session
  const out = resolve(world.cwd, options.out ?? usualFolder)
  const root = await projectRoot(world, resolve(world.cwd, session.options.project ?? paths[0] ?? '.'))
  // What is written there would be taken for a change, so that folder is not watched.
  if ([root, join(root, 'cases')].some((one) => one === out || one.startsWith(out + sep)))
    throw new CannotStart(session.atTerminal.commandLine.outHoldsCases(options.out ?? usualFolder))
  return keepWriting(session, root, out, () => reportOnce(session, paths, { ...options, out }))
}

async function reportOnce(session: Session, paths: readonly string[], options: ReportOptions): Promise<number> {
  const { world } = session
  const keepWhole = options.perCase === true || options.format.some((format) => format !== 'text')
  const twoWay = options.twoWay === undefined ? undefined : await namesOfTwo(session, paths, options.twoWay, options)
  const run = await startRun(session, paths, { ...options, twoWay, keepWhole, inferenceAsked: options.inference })
  const { project, evaluated, sentences, published } = run
  const words = session.atTerminal.disclosure.commandLine
  if (published !== null && twoWay !== undefined) throw new CannotStart(words.twoWay)
  const definition = await readDefinition(world, project)
  const folder = options.out === undefined ? null : resolve(world.cwd, options.out)
  const template = options.template === undefined ? null : await readTemplate(session, options.template)
  const { all, papers } = pieces(run, definition, template, options)
  const isComplete = await writeReports(session, all, folder)
  const leftOut = published === null ? 0 : evaluated.outcomes.length - published.cases.length
  if (options.perCase === true && leftOut > 0 && session.options.quiet !== true)
    world.err.write(`effectcalc: ${words.casesLeftOut(leftOut)}\n`)
  const [paper] = papers
  const ofTexts = [
    ...definition.findings,
    ...(await unknownFigures(run, definition)),
    ...(template === null || paper === undefined ? [] : await unfilledIn(template, paper)),
  ]
  const findings = [...project.findings, ...ofTexts, ...evaluated.findings].filter(
    ({ severity }) => severity !== 'note',
  )
  if (findings.length > 0 && session.options.quiet !== true)
    displayFindings(session, world.err, project.root, sentences, findings, evaluated)
  const severities = findings.map(({ severity }) => severity)
  return isComplete ? exitCodeOf(severities, false) : exitCode.errors
}

import { kindsBesideStories } from '../../core/privacy/trace.ts'
import { baselineName, isFailure, thoseThat } from '../../reports/content/checked.ts'
import { standardInput } from '../case-files.ts'
import { holdUnchanged } from '../changed.ts'
import { checkedOf } from '../checked.ts'
import { prefixOf, progressOn } from '../display.ts'
import { type Evaluated, evaluateAll } from '../evaluate.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { textsOf, unknownFigures } from '../own-texts.ts'
import type { Project } from '../project.ts'
import { readDefinition } from '../report-definition.ts'
import type { CheckFormat } from '../report-formats.ts'
import { isError, runOf } from '../run.ts'
import { openProject, reportLanguage, type Session, sentencesFor } from '../session.ts'
import { showChecked } from '../show-checked.ts'
import { tell } from '../tell.ts'

export interface CheckOptions {
  readonly strict?: boolean | undefined
  /** Null where none was asked for. */
  readonly format?: CheckFormat | undefined
  readonly all?: boolean | undefined
  /** How many warnings are not yet a failure. */
  readonly maxWarnings?: number | undefined
  readonly writeBaseline?: boolean | undefined
  readonly jobs?: number | undefined
}

/** Shows every finding of the project's own files and of all cases asked for. */
export async function check(
  session: Session,
  paths: readonly string[],
  { strict = false, format, all = false, maxWarnings, writeBaseline = false, jobs }: CheckOptions,
): Promise<number> {
  const { world, atTerminal } = session
  if (writeBaseline && paths.includes(standardInput.path))
    throw new CannotStart(atTerminal.checkSettings.baselineOfInput)
  const { project, files: cases } = await openProject(session, paths)
  const ownFiles = new Set(project.inputs.map(({ path }) => path))
  const hasNoCases = cases.files.length + cases.findings.length === 0
  const noCases = atTerminal.commandLine.noCases(paths.join(', ') || '.')
  if (hasNoCases && ownFiles.size === 0) throw new CannotStart(noCases)
  const progress = progressOn(session, 'reading', cases.files.length)
  const evaluated = await evaluateAll(world, project, cases, progress.step, {
    keepWhole: false,
    draws: null,
    pointing: true,
    jobs,
  }).finally(progress.end)
  await holdUnchanged(world, project, cases, evaluated.inputs)
  const ofTexts = await findingsInTexts(session, project, evaluated)
  const quotes = project.quotes(project.evaluation.settings.audience)
  const found = [...project.findings, ...quotes, ...ofTexts, ...evaluated.findings]
  const checked = await checkedOf(session, project, found, {
    files: [...ownFiles, ...cases.files.map(({ name }) => name)],
    isWhole: paths.length === 0,
    strict,
    maxWarnings: maxWarnings ?? null,
    writes: writeBaseline,
  })
  // At a terminal findings speak its language; elsewhere that of the project, whatever the machine.
  const language = world.out.isTerminal ? atTerminal.language : reportLanguage(session, project, evaluated.outcomes)
  const sentences = sentencesFor(language)
  await showChecked(session, project, evaluated, checked, { format, all, sentences })
  const warnings = thoseThat(checked, 'counts').filter(({ severity }) => severity === 'warning').length
  const { checkSettings } = atTerminal
  if (writeBaseline && session.options.quiet !== true)
    tell(
      world,
      checkSettings.baselineWritten(
        thoseThat(checked, 'in-baseline').length,
        `${prefixOf(session, project.root)}${baselineName}`,
      ),
    )
  if (maxWarnings !== undefined && warnings > maxWarnings)
    tell(world, `effectcalc: ${checkSettings.tooManyWarnings(warnings, maxWarnings)}`)
  // Of a file with more findings than are listed, not all are known to stand in the baseline.
  const fails = checked.findings.some((one) => isFailure(one, checked)) || evaluated.unlisted > 0
  if (fails) return exitCode.errors
  // Nothing that is wrong in nothing is no good news: the folder may have been moved, or not be in version control.
  // Who names a file of the project itself, such as its settings, asks for no cases.
  if (hasNoCases && cases.ofFolder) throw new CannotStart(noCases)
  return exitCode.done
}

/** What a report on these cases would find in the texts and the logo of its settings. */
async function findingsInTexts(session: Session, project: Project, evaluated: Evaluated) {
  const definition = await readDefinition(session.world, project)
  // A project whose lists have errors is not calculated, and then no figure has a name.
  const isAsked = textsOf(definition).length > 0 && !project.findings.some(isError)
  const unknown = isAsked ? await unknownFigures(runOf(session, project, evaluated), definition) : []
  const kinds = kindsBesideStories(evaluated.trueStories === 0)
  const pointing = textsOf(definition).flatMap((text) => text.pointing(kinds))
  return [...definition.findings, ...unknown, ...project.pointing(kinds), ...pointing]
}

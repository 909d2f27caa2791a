import { kindsBesideStories } from '../../core/privacy/trace.ts'
import { findingsJson } from '../../reports/render/findings-json.ts'
import { wrapped } from '../../reports/render/layout.ts'
import { displayFindings, progressOn } from '../display.ts'
import { type Evaluated, evaluateAll } from '../evaluate.ts'
import { CannotStart, exitCodeOf } from '../exit.ts'
import { textsOf, unknownFigures } from '../own-texts.ts'
import type { Project } from '../project.ts'
import { readDefinition } from '../report-definition.ts'
import { isError, runOf } from '../run.ts'
import { openProject, reportLanguage, type Session, sentencesFor } from '../session.ts'

export interface CheckOptions {
  readonly strict?: boolean | undefined
  readonly format: 'text' | 'json'
  readonly all?: boolean | undefined
}

/** Shows every finding of the project's own files and of all cases asked for. */
export async function check(
  session: Session,
  paths: readonly string[],
  { strict = false, format, all = false }: CheckOptions,
): Promise<number> {
  const { world, atTerminal } = session
  const { project, files } = await openProject(session, paths)
  const ownFiles = new Set(project.inputs.map(({ path }) => path))
  const cases = { ...files, files: files.files.filter(({ name }) => !ownFiles.has(name)) }
  if (cases.files.length + cases.findings.length + ownFiles.size === 0)
    throw new CannotStart(atTerminal.commandLine.noCases(paths.join(', ') || '.'))
  const progress = progressOn(session, cases.files.length, atTerminal)
  const evaluated = await evaluateAll(world, project, cases, progress.step, {
    keepWhole: false,
    draws: null,
    pointing: true,
  })
  progress.end()
  const ofTexts = await findingsInTexts(session, project, evaluated)
  const quotes = project.quotes(project.evaluation.settings.audience)
  const findings = [...project.findings, ...quotes, ...ofTexts, ...evaluated.findings].filter(
    ({ severity }) => severity !== 'note',
  )
  // At a terminal findings speak its language; elsewhere that of the project, whatever the machine.
  const language = world.out.isTerminal ? atTerminal.language : reportLanguage(session, project, evaluated.outcomes)
  const sentences = sentencesFor(language)
  if (format === 'json') world.out.write(findingsJson(findings, sentences))
  else {
    displayFindings(session, world.out, project.root, sentences, findings, evaluated, all)
    const columns = world.out.isTerminal ? world.out.columns : 80
    if (evaluated.trueStories > 0)
      world.out.write(`${wrapped(sentences.privacy.noGuarantee(evaluated.trueStories), columns)}\n`)
  }
  const severities = findings.map(({ severity }) => severity)
  return exitCodeOf(severities, strict)
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

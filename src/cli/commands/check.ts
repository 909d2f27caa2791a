import { findingsJson } from '../../reports/render/findings-json.ts'
import { displayFindings, progressOn } from '../display.ts'
import { evaluateAll } from '../evaluate.ts'
import { CannotStart, exitCodeOf } from '../exit.ts'
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
  const evaluated = await evaluateAll(world, project, cases, progress.step)
  progress.end()
  const findings = [...project.findings, ...evaluated.findings].filter(({ severity }) => severity !== 'note')
  // At a terminal findings speak its language; elsewhere that of the project, whatever the machine.
  const language = world.out.isTerminal ? atTerminal.language : reportLanguage(session, project, evaluated.outcomes)
  const sentences = sentencesFor(language)
  if (format === 'json') world.out.write(findingsJson(findings, sentences))
  else displayFindings(session, world.out, project.root, sentences, findings, evaluated, all)
  const severities = findings.map(({ severity }) => severity)
  return exitCodeOf(severities, strict)
}

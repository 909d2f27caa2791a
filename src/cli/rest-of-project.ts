import { extname, join } from 'node:path'
import type { CaseFiles } from './case-files.ts'
import { holdUnchanged } from './changed.ts'
import { evaluateAll, type KeptOutcome } from './evaluate.ts'
import type { Project } from './project.ts'
import { casesOf, casesUnder, type Session } from './session.ts'

/** The cases of a project beside some that were read, without draws: a case that is read already is not among them. */
export async function restOfProject(
  { world }: Session,
  project: Project,
  { files: read }: CaseFiles,
  jobs: number | undefined,
): Promise<readonly KeptOutcome[]> {
  const paths = new Set(read.map(({ path }) => path))
  const all = await casesUnder(world, project, await whereCasesAre(world, project.root))
  const others = { ...all, files: all.files.filter(({ path }) => !paths.has(path)), findings: [] }
  if (others.files.length === 0) return []
  const options = { keepWhole: false, draws: null, pointing: false, jobs }
  const evaluated = await evaluateAll(world, project, others, () => {}, options)
  await holdUnchanged(world, project, all, evaluated.inputs)
  return evaluated.outcomes
}

/** The folder of the cases; in a folder that is no project only the files that lie in it, since what is below may be anything. */
async function whereCasesAre(world: Session['world'], root: string): Promise<readonly string[]> {
  const cases = await casesOf(world, root)
  if (cases !== root || (await world.files.kind(join(root, 'effectcalc.yaml'))) === 'file') return [cases]
  const entries = await world.files.list(root)
  return entries
    .filter(({ name, kind }) => kind === 'file' && ['.yaml', '.yml'].includes(extname(name).toLowerCase()))
    .map(({ name }) => join(root, name))
}

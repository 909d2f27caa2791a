import { extname, join } from 'node:path'
import { type CaseFiles, caseFilesUnder } from './case-files.ts'
import { evaluateAll, type KeptOutcome } from './evaluate.ts'
import type { Project } from './project.ts'
import { casesOf, type Session } from './session.ts'

/** The cases of a project beside some that were read, without draws: a case that is read already is not among them. */
export async function restOfProject(
  { world }: Session,
  project: Project,
  { files: read }: CaseFiles,
  jobs: number | undefined,
): Promise<readonly KeptOutcome[]> {
  const paths = new Set(read.map(({ path }) => path))
  const { files } = await caseFilesUnder(world, project.root, await whereCasesAre(world, project.root))
  const others = { files: files.filter(({ path }) => !paths.has(path)), findings: [] }
  if (others.files.length === 0) return []
  const options = { keepWhole: false, draws: null, pointing: false, jobs }
  return (await evaluateAll(world, project, others, () => {}, options)).outcomes
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

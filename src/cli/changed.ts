import { join } from 'node:path'
import { type CaseFile, type CaseFiles, standardInput } from './case-files.ts'
import { isAbsent } from './disk-error.ts'
import { hashOf, hashOfText } from './hash.ts'
import type { Project } from './project.ts'
import type { Input } from './read-file.ts'
import type { World } from './world.ts'

/** A file was other when it was read once more than when it was read first. */
export class ChangedMeanwhile extends Error {
  constructor(readonly file: string) {
    super()
  }
}

/** So many files are open at once. */
const together = 32

/**
 * Looks whether everything that was read is still what it was, and whether no case came or went: what comes of it is then of one
 * moment, though reading took a while.
 *
 * @throws ChangedMeanwhile
 */
export async function holdUnchanged(
  world: World,
  { root, inputs: own }: Pick<Project, 'root' | 'inputs'>,
  before: CaseFiles,
  inputs: readonly Input[],
): Promise<void> {
  const after = await before.again()
  const [was, is] = [namesOf(before.files), namesOf(after.files)]
  for (const name of [...was.keys(), ...is.keys()]) if (was.has(name) !== is.has(name)) throw new ChangedMeanwhile(name)
  // What came by standard input is gone, and cannot change.
  const cases = inputs.filter(({ path }) => path !== standardInput.name)
  const read = [
    ...cases.map(({ path: name, sha256 }) => ({ name, path: was.get(name)?.path ?? join(root, name), sha256 })),
    ...own.map(({ path: name, sha256 }) => ({ name, path: join(root, name), sha256 })),
  ]
  for (let from = 0; from < read.length; from += together)
    await Promise.all(
      read.slice(from, from + together).map(async ({ name, path, sha256 }) => {
        if (!(await isStill(world, path, sha256))) throw new ChangedMeanwhile(name)
      }),
    )
}

function namesOf(files: readonly CaseFile[]): ReadonlyMap<string, CaseFile> {
  return new Map(files.map((file) => [file.name, file]))
}

/** Whether a file holds what it held: by its text, or of a picture by its bytes. */
async function isStill(world: World, path: string, sha256: string): Promise<boolean> {
  const bytes = await world.files.read(path).catch((error) => {
    if (isAbsent(error)) return null
    throw error
  })
  return bytes !== null && (hashOfText(bytes) === sha256 || hashOf(bytes) === sha256)
}

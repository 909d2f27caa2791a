import { casePiece } from '../core/programme/case-piece.ts'
import { standardInput } from './case-files.ts'
import { ChangedMeanwhile } from './changed.ts'
import type { Copies } from './compact-copy.ts'
import { evaluateCase, type KeptOutcome } from './evaluate.ts'
import type { Project } from './project.ts'
import type { World } from './world.ts'

/**
 * Cases with what a programme needs of each: one that tells something of it makes pieces of all, and the files of those
 * without are read once more.
 *
 * @param hashes of each file's bytes as they were read first, by its name
 * @throws ChangedMeanwhile where a file is another by now
 */
export async function withPieces(
  world: World,
  project: Project,
  outcomes: readonly KeptOutcome[],
  copies: Copies,
  hashes: ReadonlyMap<string, string>,
): Promise<readonly KeptOutcome[]> {
  const all: KeptOutcome[] = []
  for (const outcome of outcomes) {
    const { file, piece, whole } = outcome
    // What was typed in cannot be read twice.
    const isKept = piece !== null || (whole === null && file.path === standardInput.path)
    const found = isKept ? null : (whole ?? (await readAgain(world, project, outcome, hashes)))
    if (found === null) all.push(outcome)
    else all.push({ ...outcome, piece: copies.of(casePiece(found.story, found.result, project.evaluation)) })
  }
  return all
}

async function readAgain(world: World, project: Project, { file }: KeptOutcome, hashes: ReadonlyMap<string, string>) {
  const { input, evaluated } = await evaluateCase(world, project, file)
  if (input?.sha256 !== hashes.get(file.name)) throw new ChangedMeanwhile(file.name)
  return evaluated
}

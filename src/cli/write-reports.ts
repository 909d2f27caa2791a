import { basename, join, relative, sep } from 'node:path'
import { CannotStart } from './exit.ts'
import type { Session } from './session.ts'

/** One report: the name of its file, and its text in pieces. */
export interface Piece {
  readonly name: string
  readonly text: () => AsyncIterable<string>
}

/** Where reports go when no folder is given and they do not fit on one standard output. */
const usualFolder = 'reports'

/** Writes reports to a folder, whole or not at all; text reports alone go to standard output. */
export async function writeReports(session: Session, pieces: readonly Piece[], out: string | null): Promise<void> {
  const { world } = session
  const kinds = new Set(pieces.map(({ name }) => name.split('.').at(-1)))
  if (out === null && kinds.size <= 1) {
    for (const [at, { text }] of pieces.entries()) {
      if (at > 0) world.out.write('\n\n')
      for await (const piece of text()) world.out.write(piece)
    }
    return
  }
  await writeTo(session, pieces, out ?? join(world.cwd, usualFolder))
}

async function writeTo(
  { world, options, atTerminal }: Session,
  pieces: readonly Piece[],
  folder: string,
): Promise<void> {
  const words = atTerminal.commandLine
  const shown = (path: string) => (relative(world.cwd, path) || '.').split(sep).join('/')
  if ((await world.files.kind(folder)) === 'file') throw new CannotStart(words.outIsFile(shown(folder)))
  for (const { name } of pieces) {
    const path = join(folder, basename(name))
    if ((await world.files.kind(path)) === 'folder') throw new CannotStart(words.nameTaken(shown(path)))
  }
  try {
    await world.files.makeFolder(folder)
    for (const { name, text } of pieces) {
      const path = join(folder, basename(name))
      await world.files.write(path, text())
      if (options.quiet !== true) world.err.write(`${words.written(shown(path))}\n`)
    }
  } catch (error) {
    if (
      ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG'].includes(
        (error as NodeJS.ErrnoException).code ?? '',
      )
    )
      throw new CannotStart(words.cannotWrite(shown(folder)))
    throw error
  }
}

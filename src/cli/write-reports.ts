import { basename, join, relative, sep } from 'node:path'
import { cleanLine } from '../reports/document.ts'
import { isPdfUnavailable } from '../reports/render/pdf/unavailable.ts'
import { withProgress } from './display.ts'
import { CannotStart } from './exit.ts'
import { insideProject } from './inside-project.ts'
import type { Session } from './session.ts'
import { tell } from './tell.ts'

/** One report: the name of its file, and what it holds in pieces. */
export interface Piece {
  readonly name: string
  readonly content: () => AsyncIterable<string | Uint8Array>
}

/** Where reports go when no folder is given and they do not fit on one standard output. */
export const usualFolder = 'reports'

/** The same; reports for everyone lie apart from the others, that they are not published along with them. */
export function usualFolderFor(isPublished: boolean): string {
  return isPublished ? `${usualFolder}/published` : usualFolder
}

/** Formats that can be read at a terminal or by a program that is waiting for them. */
const asText = new Set(['txt', 'json', 'md', 'html'])

/** The folder that reports go to; null where they go to standard output, as those of one kind of text do. */
export async function folderFor(
  session: Session,
  pieces: readonly Piece[],
  out: string | null,
  isPublished: boolean,
): Promise<string | null> {
  const kinds = new Set(pieces.map(({ name }) => name.split('.').at(-1)))
  if (out === null && kinds.size <= 1 && [...kinds].every((kind) => asText.has(kind ?? ''))) return null
  // Who names a folder means that place; of the usual one no link leads elsewhere.
  const { cwd } = session.world
  return out ?? (await insideProject(session, cwd, join(cwd, usualFolderFor(isPublished))))
}

/**
 * Writes reports to a folder, all of them together or none; without a folder to standard output.
 *
 * @param isPublished whether they are for everyone: then it is said which other reports lie beside them
 * @returns whether all could be made
 */
export async function writeReports(
  session: Session,
  pieces: readonly Piece[],
  folder: string | null,
  isPublished: boolean,
): Promise<boolean> {
  const { world } = session
  if (folder === null) {
    for (const [at, { content }] of pieces.entries()) {
      if (at > 0) world.out.write('\n\n')
      for await (const piece of content()) {
        world.out.write(piece as string)
        await world.out.gone()
      }
    }
    return true
  }
  if (isPublished) await warnOfOthers(session, pieces, folder)
  return writeTo(session, pieces, folder)
}

/** Names the reports in a folder that are not written now: they may be internal, and would be published along with the others. */
async function warnOfOthers({ world, atTerminal }: Session, pieces: readonly Piece[], folder: string): Promise<void> {
  if ((await world.files.kind(folder)) !== 'folder') return
  const written = new Set(pieces.map(({ name }) => basename(name)))
  const entries = await world.files.list(folder)
  const others = entries.flatMap(({ name }) => (!written.has(name) && isReport.test(name) ? [name] : [])).sort()
  if (others.length === 0) return
  const shown = cleanLine((relative(world.cwd, folder) || '.').split(sep).join('/'))
  tell(world, `effectcalc: ${atTerminal.disclosure.commandLine.beside(shown, others.map(cleanLine))}`)
}

/** What a report in any format is called. */
const isReport = /\.(?:txt|html|pdf|docx|xlsx|md|csv|json)$/i

/** Of so few reports each is another amount of work, so that their number says nothing of what is left. */
const few = 20

async function writeTo(session: Session, pieces: readonly Piece[], folder: string): Promise<boolean> {
  const { world, options, atTerminal } = session
  const words = atTerminal.commandLine
  const shown = (path: string) => cleanLine((relative(world.cwd, path) || '.').split(sep).join('/'))
  if ((await world.files.kind(folder)) === 'file') throw new CannotStart(words.outIsFile(shown(folder)))
  for (const { name } of pieces) {
    const path = join(folder, basename(name))
    if ((await world.files.kind(path)) === 'folder') throw new CannotStart(words.nameTaken(shown(path)))
  }
  await world.files.makeFolder(folder)
  const set = world.files.set()
  try {
    const missing = new Set<string>()
    const made: string[] = []
    for await (const { name, content } of pieces.length > few ? withProgress(session, 'writing', pieces) : pieces) {
      const path = join(folder, basename(name))
      const lacking = await set.add(path, content()).then(() => null, packageLacking)
      if (lacking === null) made.push(path)
      else missing.add(lacking)
    }
    await set.place()
    if (options.quiet !== true) for (const path of made) world.err.write(`${words.written(shown(path))}\n`)
    for (const name of missing) tell(world, `effectcalc: ${words.noPdf(name)}`)
    return missing.size === 0
  } finally {
    await set.discard()
  }
}

/** The package without which a report could not be made; what else went wrong is thrown on. */
function packageLacking(error: unknown): string {
  if (isPdfUnavailable(error)) return error.missing
  throw error
}

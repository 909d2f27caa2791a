import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { shownPath } from './display.ts'
import { CannotStart } from './exit.ts'
import type { Session } from './session.ts'
import type { World } from './world.ts'

/**
 * Where a file of a project is to be written: its path, or what that leads to where it is a link within the project.
 *
 * @throws CannotStart where a link on the way leads out of the project, or nowhere
 */
export async function insideProject(session: Session, root: string, path: string): Promise<string> {
  const { files } = session.world
  // Who names a file elsewhere means that place; a link there may not lead on.
  const base = isInside(root, path) ? root : dirname(path)
  const real = await placeWithoutLinks(session.world, path)
  if (real === null || !isInside(await files.real(base), real))
    throw new CannotStart(session.atTerminal.disk.leadsOutside(shownPath(session, path)))
  const isLink =
    basename(real) !== basename(path) || dirname(real) !== (await placeWithoutLinks(session.world, dirname(path)))
  return isLink ? real : path
}

/** Whether a place lies in a folder, or is that folder. */
export function isInside(folder: string, place: string): boolean {
  const way = relative(folder, place)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Where a path leads to, whether or not all of it is there yet; null for a link that leads nowhere. */
async function placeWithoutLinks({ files }: World, path: string): Promise<string | null> {
  const kind = await files.kind(path)
  if (kind === 'file' || kind === 'folder') return files.real(path)
  if (kind === 'other' || dirname(path) === path) return null
  const above = await placeWithoutLinks({ files } as World, dirname(path))
  return above === null ? null : join(above, basename(path))
}

import { dirname, join, resolve } from 'node:path'
import type { KeyEntry } from '../../core/privacy/pseudonym.ts'
import { readKey } from '../../formats/key-file.ts'
import { decodeText } from '../../formats/text.ts'
import type { Sentences } from '../../language/sentences.ts'
import { isInside } from '../inside-project.ts'
import type { World } from '../world.ts'
import type { Prompter } from './prompter.ts'

/** In which folders, and work trees around them, a key may not stand; and the words for it. */
interface Bounds {
  readonly folders: readonly string[]
  readonly words: Sentences['privacy']
}

/** A key file at a place where it may stand. */
export interface KeyPlace {
  readonly path: string
  /** Null where there is no such file yet. */
  readonly text: string | null
  readonly names: readonly KeyEntry[]
}

/** The key file of a path, with what it says so far; or why it may not be there. */
export async function keyAt(
  world: World,
  given: string,
  { folders, words }: Bounds,
): Promise<KeyPlace | { readonly problem: string }> {
  const path = resolve(world.cwd, given)
  const kind = await world.files.kind(path)
  const isThere = kind === 'file'
  if ((kind !== null && !isThere) || (await world.files.kind(dirname(path))) !== 'folder')
    return { problem: words.keyNoPlace(given) }
  // A link may lead into the project.
  const real = isThere ? await world.files.real(path) : join(await world.files.real(dirname(path)), 'key')
  for (const folder of folders) {
    const isIn = isInside(await world.files.real(folder), real)
    if (isIn || (await isInWorkTree(world, folder, real))) return { problem: words.keyInside(given) }
  }
  if (!isThere) return { path, text: null, names: [] }
  const decoded = decodeText(await world.files.read(path))
  const names = 'text' in decoded ? readKey(decoded.text) : null
  return names === null || !('text' in decoded)
    ? { problem: words.keyUnreadable(given) }
    : { path: real, text: decoded.text, names }
}

/** Asks where the key file is to be, until it may be there; null where somebody stops. */
export async function askedKey(world: World, prompter: Prompter, bounds: Bounds): Promise<KeyPlace | null> {
  for (;;) {
    const reply = await prompter.type(bounds.words.key)
    if (reply === 'stop') return null
    const found = reply === 'back' || reply.value.trim() === '' ? null : await keyAt(world, reply.value.trim(), bounds)
    if (found !== null && 'path' in found) return found
    if (found !== null) prompter.say(found.problem)
  }
}

/** Whether a place lies in the work tree that a folder is part of. */
async function isInWorkTree(world: World, folder: string, place: string): Promise<boolean> {
  for (let above = await world.files.real(folder); ; above = dirname(above)) {
    if ((await world.files.kind(join(above, '.git'))) !== null) return isInside(above, place)
    if (dirname(above) === above) return false
  }
}

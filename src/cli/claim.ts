import { dirname } from 'node:path'
import { codeOf, isAbsent } from './disk-error.ts'
import { anybody, fill, keepFolder, makeFile } from './file-set.ts'
import type { Writing } from './move-together.ts'

/** Writes a file that is not there yet: makes it beside its place and gives it a second name there, unless that is taken. */
export async function claim({ disk, names }: Writing, path: string, text: string): Promise<boolean> {
  await names.tidy(dirname(path))
  const made = names.beside(path)
  try {
    await makeFile(disk, made, [text], null)
    const isOurs = await disk.link(made, path).then(
      () => true,
      (error) => unlinked(disk, path, text, error),
    )
    if (isOurs) await keepFolder(disk, dirname(path))
    return isOurs
  } finally {
    await names.drop(made)
  }
}

/** Where the disk knows no second names, it is written at its place, and taken away again if that fails halfway. */
async function unlinked(disk: Writing['disk'], path: string, text: string, error: unknown): Promise<boolean> {
  const code = codeOf(error) ?? ''
  if (code === 'EEXIST') return false
  if (!knowsNoSecondNames(code)) throw error
  const file = await disk.open(path, 'wx', anybody).catch((taken) => {
    // Whoever was just ahead keeps the place.
    if (codeOf(taken) === 'EEXIST') return null
    throw taken
  })
  if (file === null) return false
  try {
    await fill(file, [text], null)
    return true
  } catch (failed) {
    await disk.unlink(path).catch(() => {})
    throw failed
  }
}

/**
 * Takes a file away if it holds what it should. It is looked at under another name, so that no other file can come in its
 * place meanwhile; where it is not the one, it gets its name back.
 */
export async function removeIf(
  { disk, names }: Writing,
  path: string,
  isIt: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  const aside = names.beside(path)
  try {
    await disk.rename(path, aside)
    if (isIt(await disk.read(aside))) return true
    await backInPlace(disk, aside, path)
    return false
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  } finally {
    await names.drop(aside)
  }
}

async function backInPlace(disk: Writing['disk'], aside: string, path: string): Promise<void> {
  await disk.link(aside, path).catch((error) => {
    const code = codeOf(error) ?? ''
    // Somebody else has the place by now.
    if (code === 'EEXIST') return
    if (!knowsNoSecondNames(code)) throw error
    return disk.rename(aside, path)
  })
}

/** Whether a disk says by this that a file has one name there. */
function knowsNoSecondNames(code: string): boolean {
  return ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(code)
}

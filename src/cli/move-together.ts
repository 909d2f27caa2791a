import type { Disk } from './disk.ts'
import { atPlace, codeOf } from './disk-error.ts'
import type { Temporaries } from './temporary.ts'

/** A file that was made and waits for its place. */
export interface Made {
  readonly path: string
  readonly temporary: string
  readonly isReplacing: boolean
}

/** What is needed to write. */
export interface Writing {
  readonly disk: Disk
  readonly names: Temporaries
  /** How long to wait before a file that another program holds is tried again, in milliseconds. */
  readonly waits: readonly number[]
  /** From here on, whoever stops the program waits, until the result is called. */
  readonly hold: () => () => void
}

/** Moves files to their places; where one cannot be moved, those that were there before are put back. */
export async function moveTogether(writing: Writing, made: readonly Made[]): Promise<void> {
  const { names } = writing
  const moved: Moved[] = []
  try {
    for (const one of made) moved.push(await move(writing, one, made.length > 1))
  } catch (error) {
    // What cannot be put back either is new and whole.
    for (const one of moved.reverse()) await moveBack(writing, one).catch(() => {})
    throw error
  } finally {
    for (const { before } of moved) if (before !== null) await names.drop(before)
  }
}

/** A file that was moved to its place; `before` is another name of what stood there, null where that is not known. */
interface Moved extends Made {
  readonly before: string | null
}

async function move({ disk, names, waits }: Writing, made: Made, isKept: boolean): Promise<Moved> {
  const { path, temporary, isReplacing } = made
  const before = isReplacing && isKept ? await keptBeside(disk, names, path) : null
  try {
    await atPlace(path, true, () => patiently(waits, () => disk.rename(temporary, path)))
  } catch (error) {
    if (before !== null) await names.drop(before)
    throw error
  }
  names.forget(temporary)
  return { ...made, before }
}

async function moveBack({ disk, waits }: Writing, { path, before, isReplacing }: Moved): Promise<void> {
  if (before !== null) await patiently(waits, () => disk.rename(before, path))
  else if (!isReplacing) await disk.unlink(path)
}

/** A second name for the file that is there, by which it can be put back; null where the disk knows no second names. */
async function keptBeside(disk: Disk, names: Temporaries, path: string): Promise<string | null> {
  const name = names.beside(path)
  try {
    await disk.link(path, name)
    return name
  } catch (error) {
    names.forget(name)
    if (codeOf(error) === null) throw error
    return null
  }
}

/** Does something that another program may stand in the way of for a moment, as a virus scanner does. */
async function patiently(waits: readonly number[], work: () => Promise<void>): Promise<void> {
  for (const wait of waits) {
    try {
      return await work()
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) throw error
      await new Promise((done) => setTimeout(done, wait))
    }
  }
  await work()
}

import { dirname } from 'node:path'
import type { Disk, OpenFile, Seen } from './disk.ts'
import { atPlace, codeOf, isAbsent } from './disk-error.ts'
import { type Made, moveTogether, type Writing } from './move-together.ts'

/** What a file is to hold, piece by piece. */
export type Content = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** Files that take their places together: each is made beside its place, and moved there when all are made. */
export interface FileSet {
  /** Makes one more file, whole; nothing is seen of it yet. Where it fails, the others stay as they are. */
  readonly add: (path: string, content: Content) => Promise<void>
  /** Moves all files to their places; where one cannot be, those that were there are put back. */
  readonly place: () => Promise<void>
  /** Takes away all that was made. */
  readonly discard: () => Promise<void>
}

/** Who may read and write a new file; the system takes away what this user's files never allow. */
export const anybody = 0o666

/**
 * A set of files, to be written together.
 *
 * @param mode who may read the files; null keeps what holds for the file that is there
 */
export function fileSet(writing: Writing, mode: number | null): FileSet {
  const { disk, names } = writing
  const made: Made[] = []
  return {
    add: (path, content) =>
      atPlace(path, true, async () => {
        await names.tidy(dirname(path))
        const before = await fileAt(disk, path)
        const temporary = names.beside(path)
        try {
          await makeFile(disk, temporary, content, mode ?? before)
        } catch (error) {
          await names.drop(temporary)
          throw error
        }
        made.push({ path, temporary, isReplacing: before !== null })
      }),
    place: async () => {
      for (const { path, isReplacing } of made) if (isReplacing) await mayReplace(disk, path)
      const letThrough = writing.hold()
      await moveTogether(writing, made).finally(letThrough)
      for (const folder of new Set(made.map(({ path }) => dirname(path)))) await keepFolder(disk, folder)
      made.length = 0
    },
    discard: async () => {
      for (const { temporary } of made) await names.drop(temporary)
      made.length = 0
    },
  }
}

/** The file at a path; null where there is none. A link is no file: it is replaced, and what it leads to stays. */
async function fileAt(disk: Disk, path: string): Promise<Seen | null> {
  try {
    const seen = await disk.seeLink(path)
    if (seen.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
    return seen.isFile() ? seen : null
  } catch (error) {
    if (isAbsent(error) && codeOf(error) !== 'ENAMETOOLONG') return null
    throw error
  }
}

/** Makes a new file whole, with the rights and the owner of the one it is to replace. */
export async function makeFile(disk: Disk, path: string, content: Content, like: Seen | number | null): Promise<void> {
  const isNew = like === null || typeof like === 'number'
  // Nobody else reads along before the rights are known.
  const file = await disk.open(path, 'wx', isNew ? (like ?? anybody) : 0o600)
  await fill(file, content, isNew ? null : like)
}

/** Writes all of an open file and closes it: it is on the disk then, and not only in memory. */
export async function fill(file: OpenFile, content: Content, like: Seen | null): Promise<void> {
  try {
    for await (const piece of content) await file.writeFile(piece)
    if (like !== null) await makeLike(file, like)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function makeLike(file: OpenFile, { uid, gid, mode }: Seen): Promise<void> {
  // Only some users may give a file away, and some disks know no owners.
  await file.chown(uid, gid).catch(lettingPass)
  await file.chmod(mode & 0o777).catch(lettingPass)
}

function lettingPass(error: unknown): void {
  if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'].includes(codeOf(error) ?? '')) throw error
}

/** Whether a file may be written: one that is protected, or held by another program, is not replaced. */
async function mayReplace(disk: Disk, path: string): Promise<void> {
  await atPlace(path, true, async () => {
    const file = await disk.open(path, 'r+')
    await file.close()
  })
}

/**
 * Sees to it that the names in a folder are on the disk too, in case the power fails. The files are there and whole by then:
 * a system that cannot, or need not, is not asked twice.
 */
export async function keepFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const opened = await disk.open(folder, 'r')
    await opened.sync().finally(() => opened.close())
  } catch (error) {
    if (codeOf(error) === null) throw error
  }
}

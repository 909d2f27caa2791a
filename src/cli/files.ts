import { claim, removeIf } from './claim.ts'
import type { Disk } from './disk.ts'
import { atPlace, codeOf, isAbsent } from './disk-error.ts'
import { type Content, type FileSet, fileSet } from './file-set.ts'
import { makeFolder } from './make-folder.ts'
import type { Writing } from './move-together.ts'
import { type Self, temporaries } from './temporary.ts'

/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** Files as the program knows them: read, and written whole or not at all. What the system refuses is a `DiskError`. */
export interface Files {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly size: (path: string) => Promise<number>
  /** What is at a place, links followed; null where nothing is. */
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'other' | null>
  readonly mayRead: (path: string) => Promise<boolean>
  readonly list: (path: string) => Promise<readonly FolderEntry[]>
  /** Writes a file whole or not at all, with the rights of the one it replaces: made beside its place, then moved there. */
  readonly write: (path: string, content: Content) => Promise<void>
  /** Writes a file as `write` does, that only its owner may read where the system knows owners. */
  readonly writeSecret: (path: string, content: Content) => Promise<void>
  /** A set of files that are written together. */
  readonly set: () => FileSet
  /** Where a path leads to when every link on the way is followed; it has to be there. */
  readonly real: (path: string) => Promise<string>
  /** Writes a file that is not there yet, whole or not at all; false where it is. */
  readonly claim: (path: string, text: string) => Promise<boolean>
  readonly remove: (path: string) => Promise<void>
  /** Takes a file away if it holds what it should; whether it did. */
  readonly removeIf: (path: string, isIt: (bytes: Uint8Array) => boolean) => Promise<boolean>
  readonly makeFolder: (path: string) => Promise<void>
}

/** Who writes, how long to wait for a file that another program holds, and what happens when somebody stops the program. */
export interface Writer extends Self, Pick<Writing, 'waits' | 'hold'> {
  /** Called with how to take away what is being made, where somebody stops the program; the result ends that. */
  readonly whenStopped: (temporaries: () => readonly string[]) => () => void
}

const ownerOnly = 0o600

/** Files on a disk. */
export function filesOn(disk: Disk, writer: Writer): Files {
  const names = temporaries(disk, writer)
  const writing: Writing = { disk, names, waits: writer.waits, hold: writer.hold }
  const write = async (path: string, content: Content, mode: number | null) => {
    const set = fileSet(writing, mode)
    const end = writer.whenStopped(names.all)
    try {
      await set.add(path, content)
      await set.place()
    } finally {
      await set.discard()
      end()
    }
  }
  return {
    read: (path) => atPlace(path, false, () => disk.read(path)),
    size: (path) => atPlace(path, false, () => disk.size(path)),
    kind: (path) => atPlace(path, false, () => kindOf(disk, path)),
    mayRead: (path) =>
      disk.mayRead(path).then(
        () => true,
        () => false,
      ),
    list: (path) => atPlace(path, false, () => listOf(disk, path)),
    write: (path, content) => write(path, content, null),
    writeSecret: (path, content) => write(path, content, ownerOnly),
    set: () => stoppable(fileSet(writing, null), writer.whenStopped(names.all)),
    real: (path) => atPlace(path, false, () => disk.real(path)),
    claim: (path, text) => atPlace(path, true, () => claim(writing, path, text)),
    remove: (path) =>
      atPlace(path, true, () =>
        disk.unlink(path).catch((error) => {
          if (!isAbsent(error)) throw error
        }),
      ),
    removeIf: (path, isIt) => atPlace(path, true, () => removeIf(writing, path, isIt)),
    makeFolder: (path) => atPlace(path, true, () => makeFolder(disk, path)),
  }
}

/** A set of which nothing is left behind when somebody stops the program. */
function stoppable(set: FileSet, end: () => void): FileSet {
  return { ...set, discard: () => set.discard().finally(end) }
}

async function kindOf(disk: Disk, path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const found = await disk.see(path)
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    // Only what is known not to be there is nothing: who takes a failing disk for an empty one would write over files.
    const itself = await disk.seeLink(path).catch((absent) => {
      if (isAbsent(absent) && isAbsent(error)) return null
      throw error
    })
    if (itself === null) return null
    // A link that leads nowhere, round in a circle or where one may not go.
    if (itself.isSymbolicLink() && (isAbsent(error) || leadsNowhere.includes(codeOf(error) ?? ''))) return 'other'
    throw error
  }
}

const leadsNowhere = ['ELOOP', 'EACCES', 'EPERM']

async function listOf(disk: Disk, path: string): Promise<readonly FolderEntry[]> {
  const entries = await disk.list(path)
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
  }))
}

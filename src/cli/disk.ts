import { constants, readFileSync, statSync } from 'node:fs'
import { access, link, lstat, mkdir, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'

/** What the system says of a place. */
export interface Seen {
  readonly isFile: () => boolean
  readonly isDirectory: () => boolean
  readonly isSymbolicLink: () => boolean
  readonly size: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly mtimeMs: number
}

/** A file that is open. */
export interface OpenFile {
  readonly writeFile: (bytes: string | Uint8Array) => Promise<void>
  readonly chown: (uid: number, gid: number) => Promise<void>
  readonly chmod: (mode: number) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The single steps that a system takes with files: each of them can fail, and the program can be stopped before each. */
export interface Disk {
  readonly read: (path: string) => Uint8Array | Promise<Uint8Array>
  readonly size: (path: string) => number | Promise<number>
  /** What is at a place, links followed. */
  readonly see: (path: string) => Promise<Seen>
  readonly seeLink: (path: string) => Promise<Seen>
  readonly mayRead: (path: string) => Promise<void>
  readonly list: (path: string) => Promise<readonly (Pick<Seen, 'isFile' | 'isDirectory' | 'isSymbolicLink'> & Named)[]>
  readonly real: (path: string) => Promise<string>
  /** Makes a folder in one that is there. */
  readonly makeFolder: (path: string) => Promise<void>
  readonly open: (path: string, flags: 'wx' | 'r+' | 'r', mode?: number) => Promise<OpenFile>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Gives a file a second name, unless that is taken. */
  readonly link: (from: string, to: string) => Promise<void>
  readonly unlink: (path: string) => Promise<void>
}

interface Named {
  readonly name: string
}

/** The disk of this computer. */
export const realDisk: Disk = {
  // Case files are small: asking for them one by one costs more than reading them.
  read: (path) => readFileSync(path),
  size: (path) => {
    const seen = statSync(path)
    // A pipe or a device has no size, and reading it may never end.
    if (!seen.isFile() && !seen.isDirectory()) throw Object.assign(new Error('ENXIO'), { code: 'ENXIO' })
    return seen.size
  },
  see: (path) => stat(path),
  seeLink: (path) => lstat(path),
  mayRead: (path) => access(path, constants.R_OK),
  list: (path) => readdir(path, { withFileTypes: true }),
  real: (path) => realpath(path),
  makeFolder: (path) => mkdir(path),
  open: (path, flags, mode) => open(path, flags, mode),
  rename: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  unlink: (path) => unlink(path),
}

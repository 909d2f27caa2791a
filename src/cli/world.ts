import { constants, readFileSync, statSync } from 'node:fs'
import { access, lstat, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'

/** Where text goes: a terminal, a file or another program. */
export interface Output {
  readonly write: (text: string) => void
  /** Done when what was written has gone: who writes much waits for a slow reader. */
  readonly gone: () => Promise<void>
  readonly isTerminal: boolean
  readonly columns: number
}

/** A terminal at which questions can be asked. */
export interface Terminal {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** What a file is to hold, piece by piece. */
export type Content = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** Everything outside the program, as a value: files, streams, environment. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: Output
  readonly err: Output
  readonly readInput: () => Promise<Uint8Array>
  /** Where questions can be asked, or null where nobody sits at a terminal. */
  readonly terminal: Terminal | null
  /** This process, by its number and when it began, as others may see it in a lock. */
  readonly process: { readonly pid: number; readonly started: string; readonly isRunning: (pid: number) => boolean }
  readonly wait: (milliseconds: number) => Promise<void>
  /** Done when somebody stops the program with Ctrl-C; or failed, by who finds that it cannot go on. */
  readonly untilStopped: () => { readonly done: Promise<void>; readonly fail: (error: unknown) => void }
  /** From here on, memory is worth more than time. */
  readonly spareMemory: () => void
  readonly files: {
    readonly read: (path: string) => Promise<Uint8Array>
    readonly size: (path: string) => Promise<number>
    readonly kind: (path: string) => Promise<'file' | 'folder' | 'other' | null>
    readonly mayRead: (path: string) => Promise<boolean>
    readonly list: (path: string) => Promise<readonly FolderEntry[]>
    /** Writes a file whole or not at all: a temporary file beside it, then a rename. */
    readonly write: (path: string, content: Content) => Promise<void>
    /** Writes a file as `write` does, that only its owner may read where the system knows owners. */
    readonly writeSecret: (path: string, content: Content) => Promise<void>
    /** Where a path leads to when every link on the way is followed; it has to be there. */
    readonly real: (path: string) => Promise<string>
    /** Writes a file that is not there yet; false where it is. */
    readonly claim: (path: string, text: string) => Promise<boolean>
    readonly remove: (path: string) => Promise<void>
    readonly makeFolder: (path: string) => Promise<void>
    /** Tells of every change under a folder, except in some folders; the result ends it. */
    readonly watch: (
      folder: string,
      ignored: readonly string[],
      changed: (path: string) => void,
    ) => Promise<() => Promise<void>>
  }
}

/** The world this process runs in. */
export function realWorld(): World {
  let input: Promise<Uint8Array> | null = null
  return {
    cwd: process.cwd(),
    env: process.env,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    // Standard input can be read only once, and a report may ask for it twice.
    readInput: () => {
      input ??= import('node:stream/consumers').then(({ buffer }) => buffer(process.stdin))
      return input
    },
    terminal: process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr } : null,
    process: {
      pid: process.pid,
      started: new Date(Date.now() - performance.now()).toISOString().slice(0, 19),
      isRunning,
    },
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    untilStopped,
    spareMemory: () => {
      setFlagsFromString('--heap-growing-percent=20')
      setFlagsFromString('--semi-space-growth-factor=1')
    },
    files: {
      // Case files are small: asking for them one by one costs more than reading them.
      read: async (path) => readFileSync(path),
      size: async (path) => statSync(path).size,
      kind: kindOf,
      mayRead: (path) =>
        access(path, constants.R_OK).then(
          () => true,
          () => false,
        ),
      list: listFolder,
      write: (path, content) => writeWhole(path, content, anybody),
      writeSecret: (path, content) => writeWhole(path, content, ownerOnly),
      real: (path) => realpath(path),
      claim,
      remove: (path) => rm(path, { force: true }),
      makeFolder: async (path) => {
        await mkdir(path, { recursive: true })
      },
      watch: async (...what) => (await import('./watch-files.ts')).watchFiles(...what),
    },
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (piece) => void stream.write(piece),
    gone: async () => {
      if (stream.writableNeedDrain) await new Promise<void>((gone) => stream.once('drain', gone))
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
  }
}

function untilStopped(): ReturnType<World['untilStopped']> {
  let fail: (error: unknown) => void = () => {}
  const done = new Promise<void>((stop, failed) => {
    process.once('SIGINT', () => stop())
    fail = failed
  })
  return { done, fail }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    return (await lstat(path).catch(() => null)) === null ? null : 'other'
  }
}

async function listFolder(path: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
  }))
}

async function claim(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', flush: true })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Who may read and write a file; the system takes away what this user's files never allow. */
const [anybody, ownerOnly] = [0o666, 0o600]

async function writeWhole(path: string, content: Content, mode: number): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, content, { flush: true, mode })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

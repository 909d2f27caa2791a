import { once } from 'node:events'
import { availableParallelism, hostname } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { realDisk } from './disk.ts'
import { type Files, filesOn } from './files.ts'
import { stopSignals } from './stop-signals.ts'
import { startThread, type Thread } from './thread.ts'

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

/** Everything outside the program, as a value: files, streams, environment. */
export interface World {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: Output
  readonly err: Output
  readonly readInput: () => Promise<Uint8Array>
  /** Where questions can be asked, or null where nobody sits at a terminal. */
  readonly terminal: Terminal | null
  /** This process, by its number, a sign of its computer and when it began, as others may see it in a lock. */
  readonly process: {
    readonly pid: number
    readonly host: string
    readonly started: string
    readonly isRunning: (pid: number) => boolean
  }
  readonly wait: (milliseconds: number) => Promise<void>
  /** Done when somebody stops the program with Ctrl-C; or failed, by who finds that it cannot go on. */
  readonly untilStopped: () => { readonly done: Promise<void>; readonly fail: (error: unknown) => void }
  /** From here on, memory is worth more than time. */
  readonly spareMemory: () => void
  /** Other threads of this program, and how many can run at once; null where there are none. */
  readonly threads: { readonly cores: number; readonly start: (setup: unknown) => Thread } | null
  readonly files: Files & {
    /** Tells of every change under a folder, except in some folders; the result ends it. */
    readonly watch: (
      folder: string,
      ignored: readonly string[],
      changed: (path: string) => void,
    ) => Promise<() => Promise<void>>
  }
}

/** The world this process runs in, at a folder. */
export function realWorld(cwd: string): World {
  let input: Promise<Uint8Array> | null = null
  const itself = { pid: process.pid, host: signOf(hostname()), isRunning }
  return {
    cwd,
    env: process.env,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    // Standard input can be read only once, and a report may ask for it twice.
    readInput: () => {
      input ??= import('node:stream/consumers').then(({ buffer }) => buffer(process.stdin))
      return input
    },
    terminal: process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr } : null,
    process: { ...itself, started: new Date(Date.now() - performance.now()).toISOString().slice(0, 19) },
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    untilStopped,
    spareMemory: () => {
      setFlagsFromString('--heap-growing-percent=20')
      setFlagsFromString('--semi-space-growth-factor=1')
    },
    threads: { cores: availableParallelism(), start: startThread },
    files: {
      ...filesOn(realDisk, {
        ...itself,
        now: Date.now(),
        // On Windows a file that another program looks at cannot be replaced at that moment.
        waits: process.platform === 'win32' ? [20, 50, 100, 200, 400] : [],
        ...stopSignals(),
      }),
      watch: async (...what) => (await import('./watch-files.ts')).watchFiles(...what),
    },
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (piece) => void stream.write(piece),
    gone: async () => {
      // Where nobody is left to read it, there is nothing to wait for.
      if (stream.writableNeedDrain) await once(stream, 'drain').catch(() => {})
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

/** Six hexadecimal digits that tell one name from another without telling the name (FNV-1a, 24 of its 32 bits). */
function signOf(name: string): string {
  let sign = 0x811c9dc5
  for (const letter of name) sign = Math.imul(sign ^ (letter.codePointAt(0) as number), 0x01000193)
  return (sign >>> 8).toString(16).padStart(6, '0')
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

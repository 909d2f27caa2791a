import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Disk } from '../../src/cli/disk.ts'
import { filesOn } from '../../src/cli/files.ts'
import { loadProgram } from '../../src/cli/load-program.ts'
import type { World } from '../../src/cli/world.ts'
import { terminalOf } from '../interview/terminals.ts'
import { root } from './run.ts'

/** What a run in this process gave; `code` is null where the process was gone before its end. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** How many lines were typed. */
  readonly typed: number
}

export interface How {
  readonly cwd: string
  readonly disk: Disk
  /** Done when the process is gone. */
  readonly gone?: Promise<void>
  /** What is typed at a question, counted from 1, where there is a terminal. */
  readonly typing?: (nth: number) => string
  /** Hears what is said at that terminal. */
  readonly said?: (text: string) => void
  /** The number of the process; processes of these tests run only where it is said. */
  readonly pid: number
  readonly running?: readonly number[]
  /** Other threads of the program; without them there is one. */
  readonly threads?: World['threads']
}

/** A world with a disk of its own, in which nobody hears anything and nobody sits at a terminal. */
export function worldOn({ cwd, disk, pid, running = [], threads = null }: How): World {
  const silent = { write: () => {}, gone: async () => {}, isTerminal: false, columns: 80 }
  const itself = { pid, host: '00cafe', isRunning: (other: number) => running.includes(other) }
  const unheard = { waits: [], hold: () => () => {}, whenStopped: () => () => {} }
  return {
    cwd,
    env: { LANG: 'C' },
    out: silent,
    err: silent,
    readInput: async () => new Uint8Array(),
    terminal: null,
    process: { ...itself, started: '2026-01-01T00:00:00' },
    wait: async () => {},
    untilStopped: () => ({ done: new Promise(() => {}), fail: () => {} }),
    spareMemory: () => {},
    threads,
    files: {
      ...filesOn(disk, { ...itself, ...unheard, now: Date.parse('2026-01-01') }),
      watch: async () => async () => {},
    },
  }
}

/** Runs the built program in this process, on a disk of its own. */
export async function runOn(args: readonly string[], how: How): Promise<Ran> {
  const { typing, said: hears, gone = new Promise(() => {}) } = how
  let [stdout, stderr, typed] = ['', '', 0]
  const [input, output] = [new PassThrough(), new PassThrough()]
  output.setEncoding('utf8').on('data', (text: string) => {
    hears?.(text)
    if (typing === undefined || !/(^|\n)> $/.test(text)) return
    typed += 1
    const line = typing(typed)
    setImmediate(() => input.write(`${line}\n`))
  })
  const world = worldOn(how)
  const heard = (hear: (text: string) => void) => ({ ...world.out, write: hear })
  const said = {
    ...world,
    out: heard((text) => {
      stdout += text
    }),
    err: heard((text) => {
      stderr += text
    }),
    terminal: typing === undefined ? null : terminalOf(input, output),
  }
  const code = await Promise.race([program.run(args, said, '0'), gone.then(() => null)])
  return { code, stdout, stderr, typed }
}

// A process that is gone no longer listens; one that stands for it here does.
process.setMaxListeners(0)

const { program } = loadProgram(pathToFileURL(join(root, 'dist/')))

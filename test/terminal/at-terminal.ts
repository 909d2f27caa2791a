import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { parse } from 'yaml'
import { inFolderWith, program, root } from '../cli/run.ts'

/** Keys as a terminal sends them. */
export const keys = {
  up: '\u001b[A',
  down: '\u001b[B',
  enter: '\r',
  /** Node waits half a second to see that no more follows. */
  escape: '\u001b',
  interrupt: '\u0003',
  end: '\u0004',
  clearLine: '\u0015',
  backspace: '\u007f',
} as const

/** How long a screen may take to show what is waited for, on a machine that is busy. */
const patience = 10_000

/** How much of what was written last is searched for a text: a screen that is drawn over and over writes much. */
const mostLookedAt = 12_000

/** How a program ended: with a code, or by a signal. */
interface End {
  readonly code: number
  readonly signal: number
}

/** What was typed, and what is shown when it has been taken. */
export type Step = readonly [typed: string, next: string]

/** A program at a pseudo-terminal. */
export interface Terminal {
  readonly pid: number
  /** Everything that was written, as it came. */
  readonly raw: () => string
  /** What was written since keys were last sent; each move of the cursor begins a line. */
  readonly shown: () => string
  /** Waits until something is shown since keys were last sent; `…` stands for anything between. */
  readonly see: (text: string, patiently?: number) => Promise<void>
  /** Sends keys, and waits until something is shown for it. */
  readonly press: (typed: string, next: string) => Promise<void>
  readonly play: (steps: readonly Step[]) => Promise<void>
  /** Sends keys. */
  readonly send: (typed: string) => void
  /** Sends what a terminal sends for a text that is pasted: with brackets where the program asked for them. */
  readonly paste: (text: string) => void
  /** Waits until nothing has been written for a while; only where there is no text to wait for. */
  readonly quiet: () => Promise<void>
  readonly resize: (columns: number, rows: number) => void
  readonly kill: () => Promise<End>
  readonly ended: Promise<End>
}

export interface Settings {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
}

/** The environment of somebody in the Netherlands. */
export const dutch = { LANG: 'nl_NL.UTF-8', TERM: 'xterm-256color' } as const

/** Starts a program at a new terminal. */
function startAt(cwd: string, file: string, args: readonly string[], settings: Settings): Terminal {
  const { columns = 80, rows = 40, env = {} } = settings
  const pty = spawn(file, [...args], {
    name: dutch.TERM,
    cols: columns,
    rows,
    cwd,
    env: { PATH: process.env.PATH, ...dutch, ...env },
  })
  const pieces: string[] = []
  let fresh = ''
  let isOver = false
  const watchers = new Set<() => void>()
  let isToLook = false
  const lookSoon = () => {
    if (isToLook) return
    isToLook = true
    setTimeout(() => {
      isToLook = false
      for (const look of watchers) look()
    }, 5)
  }
  pty.onData((data) => {
    pieces.push(data)
    fresh = (fresh + data).slice(-mostLookedAt)
    lookSoon()
  })
  const ended = new Promise<End>((resolve) =>
    pty.onExit(({ exitCode, signal = 0 }) => {
      isOver = true
      lookSoon()
      resolve({ code: exitCode, signal })
    }),
  )
  const shown = () => plain(fresh)
  const see = (text: string, patiently = patience) =>
    new Promise<void>((resolve, reject) => {
      const settle = (problem?: string) => {
        watchers.delete(look)
        clearTimeout(timer)
        if (problem === undefined) resolve()
        else reject(new Error(`${problem}: ${text}\n--- shown since the last keys:\n${shown()}`))
      }
      const look = () => {
        if (holds(shown(), text)) settle()
        else if (isOver) settle('the program ended without showing')
      }
      const timer = setTimeout(() => settle('not shown in time'), patiently)
      watchers.add(look)
      look()
    })
  const send = (typed: string) => {
    fresh = ''
    pty.write(typed)
  }
  const press = (typed: string, next: string) => {
    send(typed)
    return see(next)
  }
  return {
    pid: pty.pid,
    raw: () => pieces.join(''),
    shown,
    see,
    press,
    play: async (steps) => {
      for (const [typed, next] of steps) await press(typed, next)
    },
    send,
    paste: (text) => {
      const asked = pieces.join('').lastIndexOf('\u001b[?2004h') > pieces.join('').lastIndexOf('\u001b[?2004l')
      send(asked ? `\u001b[200~${text}\u001b[201~` : text)
    },
    quiet: async () => {
      for (let count = -1; count !== pieces.length; ) {
        count = pieces.length
        await new Promise((resolve) => setTimeout(resolve, 400))
      }
    },
    resize: (wide, high) => pty.resize(wide, high),
    kill: () => {
      if (!isOver) pty.kill('SIGKILL')
      return ended
    },
    ended,
  }
}

const escapeCode = String.fromCharCode(27)
const colours = new RegExp(`${escapeCode}\\[[\\d;]*m`, 'g')
const moves = new RegExp(`${escapeCode}\\[[\\d;?]*[A-Za-z]`, 'g')

/** A text without colours; each move of the cursor begins a line. */
export function plain(text: string): string {
  return text
    .replace(colours, '')
    .replace(moves, '\n')
    .replace(/\r/g, '')
    .replace(/\n{3,}/g, '\n\n')
}

/** Whether a screen holds a text, its parts around `…` in their order; a terminal may break lines anywhere. */
function holds(screen: string, text: string): boolean {
  const squeezed = screen.replace(/\s+/g, '')
  let at = 0
  for (const part of text.replace(/\s+/g, '').split('…')) {
    at = squeezed.indexOf(part, at)
    if (at < 0) return false
    at += part.length
  }
  return true
}

export const casePath = 'cases/eettafel.yaml'
export const answersPath = 'answers/eettafel-na-verlies.sociaal-werker-2.yaml'

/** The interview of these tests, as somebody starts it. */
export const command = ['score', casePath, '--rater', 'sociaal-werker-2', '--role', 'professional'] as const

/** A project with one case, and what can be done in it. */
export interface Project {
  readonly folder: string
  readonly read: (path: string) => Promise<string>
  readonly write: (path: string, text: string) => Promise<void>
  /** The names of what a folder holds; none where it is not there. */
  readonly names: (path: string) => Promise<readonly string[]>
  /** The answers that are kept, by the name of their question. */
  readonly given: () => Promise<Readonly<Record<string, unknown>>>
  /** Starts effectcalc at a terminal. */
  readonly start: (args?: readonly string[], settings?: Settings) => Terminal
  /** Starts any program at a terminal. */
  readonly startProgram: (file: string, args: readonly string[], settings?: Settings) => Terminal
}

/** Does something in a new project with one case, and takes it away, with every program that was started in it. */
export async function inProject(work: (project: Project) => Promise<void>): Promise<void> {
  const files = {
    'effectcalc.yaml': await readFile(join(root, 'effectcalc.yaml')),
    [casePath]: await readFile(join(root, 'cases/001-eettafel-na-verlies.yaml')),
  }
  await inFolderWith(files, async (folder) => {
    const started: Terminal[] = []
    const read = (path: string) => readFile(join(folder, path), 'utf8')
    const startProgram: Project['startProgram'] = (file, args, settings = {}) => {
      const terminal = startAt(folder, file, args, settings)
      started.push(terminal)
      return terminal
    }
    try {
      await work({
        folder,
        read,
        write: (path, text) => writeFile(join(folder, path), text),
        names: (path) => readdir(join(folder, path)).catch(() => []),
        given: async () => parse(await read(answersPath)).given,
        start: (args = command, settings = {}) => startProgram(process.execPath, [program, ...args], settings),
        startProgram,
      })
    } finally {
      for (const terminal of started) await terminal.kill()
    }
  })
}

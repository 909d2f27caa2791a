import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program, which is a project too. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The program as Node is given it. */
export const program = join(root, 'bin/effectcalc.js')

/** What a run of the program gave. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Where and how to run; by default in the program's own folder, without a terminal, colour or locale. */
export interface Where {
  readonly cwd?: string
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What standard input holds. */
  readonly input?: string | Uint8Array
}

/** Runs the built program. */
export function run(args: readonly string[], { cwd = root, env = {}, input = '' }: Where = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd, env: environment(env), maxBuffer: 200_000_000 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
    // A program that does not read its input may be done before all of it is written.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** An environment without anything of this machine that could show. */
export function environment(more: Where['env'] = {}): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return { PATH, SystemRoot, NO_COLOR: '1', LANG: 'C', ...more }
}

/** Does something in a new folder that holds some files, and takes it away. */
export async function inFolderWith<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'effectcalc-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a command says as it usually runs: asked once. */
export const asUsual = (args: readonly string[]): Promise<Run> => {
  const known = usual.get(args.join(' ')) ?? run(args)
  usual.set(args.join(' '), known)
  return known
}
const usual = new Map<string, Promise<Run>>()

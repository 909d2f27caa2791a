import { pathToFileURL } from 'node:url'
import { version } from '../../package.json'
import { realDisk } from '../../src/cli/disk.ts'
import { loadProgram, type Program } from '../../src/cli/load-program.ts'
import { worldOn } from './in-process.ts'
import { environment, type Run, root, type Where } from './run.ts'

export * from './run.ts'

/**
 * Runs the built program as `run` does, but in this process: for what a process of its own would show nothing about.
 * It starts at once and is warm, which is most of the time of a small run.
 */
export const run = runningHere(() => loadProgram(pathToFileURL(`${root}dist/`)).program)

/** Makes what runs a program in this process, on the real disk, and gives what it said and its exit code. */
export function runningHere(
  load: () => Pick<Program, 'run'>,
): (args: readonly string[], where?: Where) => Promise<Run> {
  let program: Pick<Program, 'run'> | undefined
  return async (args, { cwd = root, env = {}, input = '' } = {}) => {
    program ??= load()
    let [stdout, stderr] = ['', '']
    const usual = worldOn({ cwd, disk: realDisk, pid: 4_000_000 })
    const heard = (hear: (text: string) => void) => ({ ...usual.out, write: hear })
    const world = {
      ...usual,
      env: environment(env),
      readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
      out: heard((text) => {
        stdout += text
      }),
      err: heard((text) => {
        stderr += text
      }),
    }
    return { code: await program.run(args, world, version), stdout, stderr }
  }
}

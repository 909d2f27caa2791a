import { version } from '../../package.json'
import { realDisk } from '../../src/cli/disk.ts'
import { run as runProgram } from '../../src/cli/program.ts'
import { worldOn } from '../cli/in-process.ts'
import { environment, type Run, root, type Where } from '../cli/run.ts'

export * from '../cli/run.ts'

/** Runs the program as it stands in the source, in this process: what was built knows nothing of a change in the source. */
export async function run(args: readonly string[], { cwd = root, env = {}, input = '' }: Where = {}): Promise<Run> {
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
  return { code: await runProgram(args, world, version), stdout, stderr }
}

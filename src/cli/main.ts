import { codeOf } from './disk-error.ts'
import { loadProgram, type Program } from './load-program.ts'
import { realWorld } from './world.ts'

declare const EFFECTCALC_VERSION: string

/** Runs the program on the arguments of this process; only `--version` is answered before anything else is loaded. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  // A reader that has seen enough, such as `head`, closes the pipe: that is no fault, and what was found still counts. A
  // disk that is full is one.
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return
    process.exit(load().notPrinted(code, argv, realWorld(root)))
  })
  // Where nothing can be said, the work goes on.
  process.stderr.on('error', () => {})
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${EFFECTCALC_VERSION}\n`)
    return
  }
  let cwd: string
  try {
    cwd = process.cwd()
  } catch (error) {
    // Somebody took the folder away.
    process.exitCode = load().notHere(codeOf(error) ?? '', argv, realWorld(root))
    return
  }
  process.exitCode = await load().run(argv, realWorld(cwd), EFFECTCALC_VERSION)
}

const root = '/'

function load(): Program {
  return loadProgram(new URL('./', import.meta.url)).program
}

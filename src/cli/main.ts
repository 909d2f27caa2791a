import { exitCode } from './exit.ts'
import { loadProgram } from './load-program.ts'
import { realWorld } from './world.ts'

declare const EFFECTCALC_VERSION: string

/** Runs the program on the arguments of this process; only `--version` is answered before anything else is loaded. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  // A reader that has seen enough, such as `head`, closes the pipe: that is no fault. A disk that is full is.
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(exitCode.done)
    process.exit(loadProgram(new URL('./', import.meta.url)).program.notPrinted(code, argv, realWorld()))
  })
  // Where nothing can be said, the work goes on.
  process.stderr.on('error', () => {})
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${EFFECTCALC_VERSION}\n`)
    return
  }
  const { program } = loadProgram(new URL('./', import.meta.url))
  process.exitCode = await program.run(argv, realWorld(), EFFECTCALC_VERSION)
}

import { run as runProgram } from '../../src/cli/program.ts'
import { runningHere } from '../cli/run-here.ts'

export * from '../cli/run.ts'

/** Runs the program as it stands in the source: what was built knows nothing of a change in the source. */
export const run = runningHere(() => ({ run: runProgram }))

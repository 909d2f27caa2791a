import { hasTwoEnds, type TwoNames } from '../core/uncertainty/two-way.ts'
import { restsOn } from '../core/uncertainty/what-if.ts'
import { ChangedMeanwhile } from './changed.ts'
import { displayFindings } from './display.ts'
import { CannotStart } from './exit.ts'
import { type Found, type FoundInput, findInputs, notFound } from './find-inputs.ts'
import { modelsOf } from './models.ts'
import { isError, type Run, type RunOptions, startRun } from './run.ts'
import type { Session } from './session.ts'
import { namesToChoose } from './what-is-meant.ts'

/** Two inputs by their names, and the files in which they were looked up. */
export interface TwoInputs {
  readonly names: TwoNames
  readonly files: Run['shared']['inputs']
}

/**
 * The names of the two inputs that `--two-way` asks for; each must be one input, with a low and a high end. None where no
 * case could be read: the command itself says why.
 */
export async function namesOfTwo(
  session: Session,
  paths: readonly string[],
  asked: readonly string[],
  { perspective, perYear, jobs }: Pick<RunOptions, 'perspective' | 'perYear' | 'jobs'>,
): Promise<TwoInputs | undefined> {
  const { atTerminal, world } = session
  const { cannot } = atTerminal.twoWay
  if (asked.length !== 2) throw new CannotStart(cannot.two)
  const run = await startRun(session, paths, { perspective, perYear, jobs, keepWhole: true, drawn: false })
  const { outcomes, findings } = run.evaluated
  if (outcomes.length === 0) return
  const errors = findings.filter(isError)
  const found = await findInputs(
    run,
    asked.map((words) => ({ asked: words, mayGuess: false })),
  )
  if (errors.length > 0 && found.some(({ inputs }) => inputs.length === 0))
    displayFindings(session, world.err, run.project.root, atTerminal, errors, run.evaluated)
  const [across, down] = asked.map((words, at) => theOne(run, words, found[at] as Found, paths)) as [
    FoundInput,
    FoundInput,
  ]
  if (across.fullName === down.fullName) throw new CannotStart(cannot.same)
  if (!(await standTogether(run, perYear, [across, down])))
    throw new CannotStart(cannot.apart([across.fullName, down.fullName]))
  return { names: [across.fullName, down.fullName], files: run.shared.inputs }
}

/**
 * Sees to it that the files in which two inputs were looked up are those of the run that counts with them.
 *
 * @throws ChangedMeanwhile
 */
export function areUnchanged({ files }: TwoInputs, { shared }: Run): void {
  const known = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  for (const { path, sha256 } of shared.inputs) {
    if (known.get(path) !== sha256) throw new ChangedMeanwhile(path)
    known.delete(path)
  }
  for (const path of known.keys()) throw new ChangedMeanwhile(path)
}

function theOne(run: Run, asked: string, found: Found, paths: readonly string[]): FoundInput {
  const { session } = run
  const { cannot } = session.atTerminal.twoWay
  const { inputs } = found
  if (inputs.length === 0) throw notFound(run, asked, found, paths)
  // Of what can be meant, only what has two ends can be in a table.
  const possible = inputs.filter(({ input }) => hasTwoEnds(input))
  const [first, ...others] = possible
  if (first === undefined) throw new CannotStart(cannot.noRange(asked))
  if (others.length === 0) return first
  const { names, more } = namesToChoose(run, possible)
  throw new CannotStart(cannot.several(asked, names, more))
}

/** Whether there is a total in which both count. */
async function standTogether(run: Run, perYear: boolean | undefined, two: readonly FoundInput[]): Promise<boolean> {
  const blocks = two.map(() => new Set<string>())
  for await (const { block, blockPerYear, model } of modelsOf(run))
    for (const [at, { input }] of two.entries())
      if (restsOn(model, input)) blocks[at]?.add(perYear === true ? blockPerYear : block)
  return [...(blocks[0] ?? [])].some((block) => blocks[1]?.has(block))
}

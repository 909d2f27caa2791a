import { hasTwoEnds, type TwoNames } from '../core/uncertainty/two-way.ts'
import { restsOn } from '../core/uncertainty/what-if.ts'
import { hasQuotableName } from '../formats/search-inputs.ts'
import { CannotStart } from './exit.ts'
import { type Found, type FoundInput, findInputs, notFound } from './find-inputs.ts'
import { modelsOf } from './models.ts'
import { type Run, type RunOptions, startRun } from './run.ts'
import type { Session } from './session.ts'

/** So many names are given to choose from. */
const most = 12

/** The names of the two inputs that `--two-way` asks for; each must be one input, with a low and a high end. */
export async function namesOfTwo(
  session: Session,
  paths: readonly string[],
  asked: readonly string[],
  { perspective, perYear }: Pick<RunOptions, 'perspective' | 'perYear'>,
): Promise<TwoNames> {
  const { cannot } = session.atTerminal.twoWay
  if (asked.length !== 2) throw new CannotStart(cannot.two)
  const run = await startRun(session, paths, { perspective, perYear, keepWhole: true, drawn: false })
  const found = await findInputs(run, asked)
  const [across, down] = asked.map((words, at) => theOne(run, words, found[at] as Found, paths)) as [
    FoundInput,
    FoundInput,
  ]
  if (across.fullName === down.fullName) throw new CannotStart(cannot.same)
  if (!(await standTogether(run, perYear, [across, down])))
    throw new CannotStart(cannot.apart([across.fullName, down.fullName]))
  return [across.fullName, down.fullName]
}

function theOne({ session, project }: Run, asked: string, found: Found, paths: readonly string[]): FoundInput {
  const { cannot } = session.atTerminal.twoWay
  const { inputs } = found
  if (inputs.length === 0) throw notFound(session, asked, found, paths)
  // Of what can be meant, only what has two ends can be in a table.
  const possible = inputs.filter(({ input }) => hasTwoEnds(input))
  const [first, ...others] = possible
  if (first === undefined) throw new CannotStart(cannot.noRange(asked))
  if (others.length === 0) return first
  const quotable = possible.filter(({ input }) => hasQuotableName(input, project.evaluation))
  const names = quotable.map(({ fullName }) => fullName).slice(0, most)
  throw new CannotStart(cannot.several(asked, names, possible.length - names.length))
}

/** Whether there is a total in which both count. */
async function standTogether(run: Run, perYear: boolean | undefined, two: readonly FoundInput[]): Promise<boolean> {
  const blocks = two.map(() => new Set<string>())
  for await (const { block, blockPerYear, model } of modelsOf(run))
    for (const [at, { input }] of two.entries())
      if (restsOn(model, input)) blocks[at]?.add(perYear === true ? blockPerYear : block)
  return [...(blocks[0] ?? [])].some((block) => blocks[1]?.has(block))
}

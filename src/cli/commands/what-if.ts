import { resolve } from 'node:path'
import { fullName } from '../../core/uncertainty/full-name.ts'
import type { Assumption, Input } from '../../core/uncertainty/input.ts'
import { inputsOf } from '../../core/uncertainty/model.ts'
import { hasTwoEnds } from '../../core/uncertainty/two-way.ts'
import { type AskedFault, type AskedInput, meantKinds, readAskedInput } from '../../formats/asked-input.ts'
import type { WhatIfAsked } from '../../reports/content/what-if-answer.ts'
import { whatIfList } from '../../reports/content/what-if-list.ts'
import { whatIfReport } from '../../reports/content/what-if-report.ts'
import { answerOf } from '../answer.ts'
import { standardInput } from '../case-files.ts'
import { displayFindings } from '../display.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { type Found, type FoundInput, findInputs, notFound } from '../find-inputs.ts'
import { modelsOf } from '../models.ts'
import { deskOf, forOutput, isError, type Run, resultOf, startRun } from '../run.ts'
import type { Session } from '../session.ts'

/** So many inputs are listed. */
const mostListed = 2000

/** Shows what the difference becomes with inputs at other values; without inputs, those there are. */
export async function whatIf(session: Session, words: readonly string[]): Promise<number> {
  const { world, atTerminal } = session
  const { paths, asked } = await pathsAndInputs(session, words)
  const read = asked.map((one) => readOne(session, one))
  const run = await startRun(session, paths, { keepWhole: true, drawn: false })
  const { project, evaluated } = run
  const errors = evaluated.findings.filter(isError)
  if (errors.length > 0) displayFindings(session, world.err, project.root, atTerminal, errors, evaluated)
  if (evaluated.outcomes.length === 0) return exitCode.errors
  const isKnown = evaluated.outcomes.some(({ result }) => result.headline.difference !== null)
  const desk = deskOf(run, resultOf(run, []))
  if (read.length === 0 && isKnown) {
    const { inputs, more } = await inputsIn(run)
    world.out.write(forOutput(session, whatIfList(desk, inputs, more)))
    return exitCode.done
  }
  const found = isKnown ? await foundFor(run, read, paths) : []
  world.out.write(forOutput(session, whatIfReport(desk, await answerOf(run, found))))
  return exitCode.done
}

/** Every input once, by its name; of one case without the name of that case. */
async function inputsIn(run: Run) {
  const inputs = new Map<string, { readonly name: string; readonly input: Input }>()
  let more = 0
  for await (const { case: id, model } of modelsOf(run))
    for (const input of inputsOf(model)) {
      const name = run.evaluated.files === 1 ? input.name : fullName(input, id)
      if (inputs.size < mostListed) inputs.set(name, { name, input })
      else if (!inputs.has(name)) more++
    }
  return { inputs: [...inputs.values()], more }
}

/** What is there as a file or folder is a path, and so is what looks like a case file; all else asks for an input. */
async function pathsAndInputs({ world }: Session, words: readonly string[]) {
  const [paths, asked]: [string[], string[]] = [[], []]
  for (const word of words) {
    const isPath =
      word === standardInput.path ||
      /\.ya?ml$/.test(word) ||
      (await world.files.kind(resolve(world.cwd, word))) !== null
    ;(isPath ? paths : asked).push(word)
  }
  return { paths, asked }
}

function readOne({ atTerminal }: Session, text: string): AskedInput {
  const read = readAskedInput(text)
  if ('fault' in read) throw new CannotStart(faultInWords(read.asked, read.fault, atTerminal.whatIf.cannot))
  return read
}

function faultInWords(asked: string, fault: AskedFault, words: Session['atTerminal']['whatIf']['cannot']): string {
  switch (fault.problem) {
    case 'no-value':
      return words.noValue(asked)
    case 'two-readings':
      return words.twoReadings(asked, fault.readings)
    case 'below-zero':
      return words.belowZero(asked)
  }
}

/** The inputs that are meant; it is an error if there are none, or if it cannot be said which. */
async function foundFor(
  run: Run,
  read: readonly AskedInput[],
  paths: readonly string[],
): Promise<readonly WhatIfAsked[]> {
  const found = await findInputs(
    run,
    read.map(({ asked }) => asked),
  )
  return read.map(({ asked, value }, at) => {
    const { inputs, instead, near } = found[at] as Found
    if (inputs.length === 0) throw notFound(run.session, asked, { near }, paths)
    if (value === null) return { asked, instead, inputs: toLookAt(inputs), value: null }
    const meant = meantKinds(value, new Set(inputs.map(({ input }) => input.kind)))
    if ('problem' in meant) throw new CannotStart(run.session.atTerminal.whatIf.cannot.problem[meant.problem](asked))
    return {
      asked,
      instead,
      inputs: inputs.filter(({ input }) => meant.kinds.includes(input.kind)),
      value: value.value,
    }
  })
}

/** What happens or not comes first; what has no range is left out if something else has one. */
function toLookAt(inputs: readonly FoundInput[]): readonly FoundInput[] {
  const order = (of: Assumption) => ['event', 'certainty', 'price', 'quantity', 'realism', 'attribution'].indexOf(of)
  const ranged = inputs.filter(({ input }) => hasTwoEnds(input))
  return [...(ranged.length > 0 ? ranged : inputs)].sort((a, b) => order(a.input.kind) - order(b.input.kind))
}

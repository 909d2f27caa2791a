import { resolve } from 'node:path'
import { meanOf } from '../../core/chance/distribution.ts'
import type { Assumption } from '../../core/uncertainty/input.ts'
import { hasTwoEnds } from '../../core/uncertainty/two-way.ts'
import {
  type AskedInput,
  type AskedValue,
  meantKinds,
  readAskedInput,
  valueWithoutSign,
} from '../../formats/asked-input.ts'
import { kindAskedFor } from '../../formats/search-inputs.ts'
import type { WhatIfAsked } from '../../reports/content/what-if-answer.ts'
import { whatIfList } from '../../reports/content/what-if-list.ts'
import { whatIfReport } from '../../reports/content/what-if-report.ts'
import { answerOf } from '../answer.ts'
import { standardInput } from '../case-files.ts'
import { displayFindings } from '../display.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { type Found, type FoundInput, findInputs, notFound } from '../find-inputs.ts'
import { listedInputs } from '../list-inputs.ts'
import { deskOf, forOutput, isError, type Run, resultOf, startRun } from '../run.ts'
import type { Session } from '../session.ts'
import { meantInputs, namesToChoose } from '../what-is-meant.ts'

/** Shows what the difference becomes with inputs at other values; without inputs, those there are. */
export async function whatIf(
  session: Session,
  words: readonly string[],
  { all = false }: { readonly all?: boolean | undefined },
): Promise<number> {
  const { world, atTerminal } = session
  const { paths, asked } = await pathsAndInputs(session, words)
  const read = readAll(session, asked)
  const run = await startRun(session, paths, { keepWhole: true, drawn: false })
  const { project, evaluated } = run
  const errors = evaluated.findings.filter(isError)
  if (errors.length > 0) displayFindings(session, world.err, project.root, atTerminal, errors, evaluated)
  if (evaluated.outcomes.length === 0) return exitCode.errors
  const isKnown = evaluated.outcomes.some(({ result }) => result.headline.difference !== null)
  const desk = deskOf(run, resultOf(run, []))
  if (read.length === 0 && isKnown) {
    world.out.write(forOutput(session, whatIfList(desk, await listedInputs(run, all), paths.join(' '))))
    return exitCode.done
  }
  const found = isKnown ? await foundFor(run, read, paths) : []
  world.out.write(forOutput(session, whatIfReport(desk, await answerOf(run, found))))
  return exitCode.done
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

function readAll(session: Session, asked: readonly string[]): readonly AskedInput[] {
  const { cannot } = session.atTerminal.whatIf
  const unsigned = valueWithoutSign(asked)
  if (unsigned !== null) throw new CannotStart(cannot.noSign(`${unsigned.asked}=${unsigned.value}`))
  return asked.map((text) => {
    const read = readAskedInput(text)
    if ('fault' in read) throw new CannotStart(faultInWords(read, cannot))
    return read
  })
}

function faultInWords(
  { asked, fault }: Extract<ReturnType<typeof readAskedInput>, { fault: unknown }>,
  words: Session['atTerminal']['whatIf']['cannot'],
): string {
  switch (fault.problem) {
    case 'no-value': {
      const kind = kindAskedFor(asked)
      return kind === 'price' || kind === 'quantity' ? words.noNumber(asked) : words.noValue(asked)
    }
    case 'two-readings':
      return words.twoReadings(asked, fault.readings)
    case 'comma':
      return words.comma(asked, fault.number)
    case 'currency':
      return words.currency(asked, fault.number)
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
    read.map(({ asked, value }) => ({ asked, mayGuess: value === null })),
  )
  const all = read.map((one, at) => {
    const { inputs, instead, near } = found[at] as Found
    if (inputs.length === 0) throw notFound(run, one.asked, { near }, paths)
    const { meant, others } =
      one.value === null ? { meant: toLookAt(inputs), others: [] } : meantFor(run, one, one.value, instead, inputs)
    const { value } = one
    return {
      asked: one.asked,
      instead,
      others: others.length,
      inputs: meant.map((input) => ({ ...input, value: value === null ? null : valueFor(input, value) })),
    }
  })
  refuseTwice(run, all)
  return all
}

/** What a value is for. */
function meantFor(
  { session, ...run }: Run,
  { asked, all, written }: AskedInput,
  value: AskedValue,
  instead: string | null,
  inputs: readonly FoundInput[],
) {
  const { cannot } = session.atTerminal.whatIf
  const kinds = meantKinds(value, new Set(inputs.map(({ input }) => input.kind)))
  if ('problem' in kinds) throw new CannotStart(cannot.problem[kinds.problem](asked))
  const ofKinds = inputs.filter(({ input }) => kinds.kinds.includes(input.kind))
  const meaning = meantInputs(instead ?? asked, all, ofKinds)
  if ('meant' in meaning) return meaning
  const { names, more } = namesToChoose({ session, ...run }, meaning.several)
  const valued = (name: string) => `${name}=${written}`
  throw new CannotStart(cannot.several(asked, names.map(valued), more, written))
}

function valueFor({ input }: FoundInput, { as, value }: AskedValue): number {
  return as === 'change' ? meanOf(input.distribution) * (1 + value) : value
}

function refuseTwice({ session }: Run, all: readonly WhatIfAsked[]): void {
  const values = new Map<string, { readonly asked: string; readonly value: number }>()
  for (const { asked, inputs } of all)
    for (const { fullName, value } of inputs) {
      const before = values.get(fullName)
      if (value === null) continue
      if (before !== undefined && before.value !== value)
        throw new CannotStart(session.atTerminal.whatIf.cannot.twice(before.asked, asked))
      values.set(fullName, { asked, value })
    }
}

/** What happens or not comes first; what has no range is left out if something else has one. */
function toLookAt(inputs: readonly FoundInput[]): readonly FoundInput[] {
  const order = (of: Assumption) => ['event', 'certainty', 'price', 'quantity', 'realism', 'attribution'].indexOf(of)
  const ranged = inputs.filter(({ input }) => hasTwoEnds(input))
  return [...(ranged.length > 0 ? ranged : inputs)].sort((a, b) => order(a.input.kind) - order(b.input.kind))
}

import type { Assumption, Input } from '../core/uncertainty/input.ts'
import { inputsOf, type Model } from '../core/uncertainty/model.ts'
import { isReordered, likeWords } from '../formats/like-words.ts'
import {
  type Fit,
  type InputCard,
  inputCard,
  inputMatcher,
  isAlike,
  isIdOf,
  plainText,
  plainWords,
} from '../formats/search-inputs.ts'
import type { Measure } from '../reports/content/input-in-words.ts'
import { CannotStart, exitCode } from './exit.ts'
import { type ModelledCase, modelsOf } from './models.ts'
import { isError, type Run } from './run.ts'

/** An input that fits what was asked, and in which cases it stands. */
export interface FoundInput {
  readonly input: Input
  readonly fullName: string
  /** The case, or, of an input that cases share, the first of them. */
  readonly title: string
  readonly cases: number
  readonly measure: Measure | null
  readonly fit: Fit
  /** Whether it was asked for by its own id. */
  readonly isById: boolean
}

/** What is looked for: words, and whether words that are nowhere may be taken for those most like them. */
export interface Sought {
  readonly asked: string
  readonly mayGuess: boolean
}

/** What was found for some words. */
export interface Found {
  readonly inputs: readonly FoundInput[]
  /** The words that were looked for in place of those asked, where these were nowhere; else null. */
  readonly instead: string | null
  /** Words that look like those asked, where nothing was found. */
  readonly near: readonly string[]
}

/** Finds the inputs that some words ask for, in all cases of a run; where there are none, by the words most like them. */
export async function findInputs(run: Run, sought: readonly Sought[]): Promise<readonly Found[]> {
  const asked = sought.map((one) => one.asked)
  const first = await lookFor(run, asked)
  const instead = sought.map((one, at) => (first.found[at]?.length === 0 ? otherWords(one, first.known) : null))
  const second = instead.every((one) => one?.words == null)
    ? null
    : await lookFor(
        run,
        instead.map((one, at) => one?.words ?? (asked[at] as string)),
      )
  return asked.map((_, at) => {
    const other = instead[at]
    const inputs = (other?.words == null ? first : (second ?? first)).found[at] ?? []
    return { inputs, instead: inputs.length > 0 ? (other?.words ?? null) : null, near: other?.near ?? [] }
  })
}

/** Why nothing was found, with words that look like those asked; it may stand in a case that could not be read. */
export function notFound(
  { session, evaluated }: Run,
  asked: string,
  { near }: Pick<Found, 'near'>,
  paths: readonly string[],
): CannotStart {
  const { cannot } = session.atTerminal.whatIf
  const lines = [
    cannot.nothing(asked),
    ...(near.length === 0 ? [] : [session.atTerminal.commandLine.meant(near)]),
    cannot.listInputs(paths.join(' ')),
  ]
  return new CannotStart(lines.join('\n'), evaluated.findings.some(isError) ? { cause: exitCode.errors } : {})
}

interface Looked {
  readonly found: readonly (readonly FoundInput[])[]
  /** Every word that may be quoted. */
  readonly known: ReadonlySet<string>
}

/** The best fit first: what fits worse is looked at only where nothing fits better. */
const fits = ['name', 'words', 'beginnings'] as const

async function lookFor(run: Run, asked: readonly string[]): Promise<Looked> {
  const matchers = asked.map(inputMatcher)
  const found = asked.map(() => new Map<string, FoundInput>())
  const known = new Set<string>()
  for await (const one of modelsOf(run)) {
    const inputs = inputsOf(one.model)
    const cards = inputs.map((input) => inputCard(input, one.case, run.project.evaluation))
    for (const word of cards.flatMap(({ quotable }) => quotable)) known.add(word)
    for (const [at, matches] of matchers.entries())
      for (const { input, card, how } of fitting(one.model, inputs, cards, matches))
        note(found[at] as Map<string, FoundInput>, { input, card, how }, asked[at] as string, one)
  }
  const bestOf = (all: readonly FoundInput[]) =>
    fits.map((fit) => all.filter((one) => one.fit === fit)).find(({ length }) => length > 0) ?? []
  return { found: found.map((all) => bestOf([...all.values()])), known }
}

function fitting(
  model: Model,
  inputs: readonly Input[],
  cards: readonly InputCard[],
  matches: ReturnType<typeof inputMatcher>,
) {
  const fits = inputs.flatMap((input, at) => {
    const card = cards[at] as InputCard
    const how = matches(card)
    return how === null ? [] : [{ input, card, how }]
  })
  const hanging = hangingOn(
    model,
    fits.map(({ input }) => input),
  )
  return fits.filter(({ input, how }) => how === 'name' || !hanging.has(input.key))
}

function note(
  found: Map<string, FoundInput>,
  { input, card: { fullName, id }, how }: { readonly input: Input; readonly card: InputCard; readonly how: Fit },
  asked: string,
  one: ModelledCase,
) {
  const before = found.get(fullName)
  found.set(fullName, {
    input,
    fullName,
    title: before?.title ?? one.title,
    cases: (before?.cases ?? 0) + 1,
    measure: one.measures.get(input.key) ?? null,
    fit: how,
    isById: isIdOf(asked, id),
  })
}

/**
 * Of lines that hang on an event that was found, the event says whether they happen: their own certainty is left out. So is
 * an event that another one excludes, where that other was found.
 */
function hangingOn({ terms }: Model, found: readonly Input[]): ReadonlySet<Input['key']> {
  const events = new Set(found.filter(({ kind }) => kind === 'event').map(({ key }) => key))
  const said = terms.filter(({ inputs }) => inputs.some(({ key }) => events.has(key)))
  const hanging = said.flatMap(({ inputs }) =>
    inputs.filter((input) => isCertainty(input) || isExcluded(input, inputs, events)),
  )
  return new Set(hanging.map(({ key }) => key))
}

function isCertainty({ kind }: { readonly kind: Assumption }): boolean {
  return kind === 'certainty'
}

/** Whether an input is an event that another event of its term excludes, which is one of some events. */
function isExcluded({ unless, key: own }: Input, term: readonly Input[], events: ReadonlySet<Input['key']>): boolean {
  return unless !== null && term.some(({ kind, key }) => kind === 'event' && key !== own && events.has(key))
}

/**
 * What was asked with each word that is nowhere replaced by the one of the same parts, or, where it may be guessed, by the
 * one most like it; null where there is not one such.
 */
function otherWords(
  { asked, mayGuess }: Sought,
  known: ReadonlySet<string>,
): { words: string | null; near: readonly string[] } {
  const all = [...known]
  const near = plainWords(asked)
    .filter((word) => !all.some((one) => isAlike(word, one)))
    .map((word) => {
      const same = all.filter((one) => isReordered(word, one))
      return { word, like: same.length > 0 ? same : likeWords(word, all), isSame: same.length > 0 }
    })
  const words = near.reduce((text, { word, like: [only] }) => text.replace(word, only ?? word), plainText(asked))
  const isClear = near.length > 0 && near.every(({ like, isSame }) => like.length === 1 && (isSame || mayGuess))
  return { words: isClear ? words : null, near: near.flatMap(({ like }) => like).slice(0, 3) }
}

import type { Assumption, Input } from '../core/uncertainty/input.ts'
import { inputsOf, type Model } from '../core/uncertainty/model.ts'
import { likeWords } from '../formats/like-words.ts'
import { type InputCard, inputCard, inputMatcher, plainText, plainWords } from '../formats/search-inputs.ts'
import { CannotStart } from './exit.ts'
import { type ModelledCase, modelsOf } from './models.ts'
import type { Run } from './run.ts'
import type { Session } from './session.ts'

/** An input that fits what was asked, and in which cases it stands. */
export interface FoundInput {
  readonly input: Input
  readonly fullName: string
  /** The case, or, of an input that cases share, the first of them. */
  readonly title: string
  readonly cases: number
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
export async function findInputs(run: Run, asked: readonly string[]): Promise<readonly Found[]> {
  const first = await lookFor(run, asked)
  const instead = asked.map((words, at) => (first.found[at]?.length === 0 ? otherWords(words, first.known) : null))
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

/** Why nothing was found, with words that look like those asked. */
export function notFound(
  { atTerminal }: Session,
  asked: string,
  { near }: Pick<Found, 'near'>,
  paths: readonly string[],
): CannotStart {
  const { cannot } = atTerminal.whatIf
  return new CannotStart(
    [
      cannot.nothing(asked),
      ...(near.length === 0 ? [] : [atTerminal.commandLine.meant(near)]),
      cannot.listInputs(paths.join(' ')),
    ].join('\n'),
  )
}

interface Looked {
  readonly found: readonly (readonly FoundInput[])[]
  /** Every word that may be quoted. */
  readonly known: ReadonlySet<string>
}

async function lookFor(run: Run, asked: readonly string[]): Promise<Looked> {
  const matchers = asked.map(inputMatcher)
  const found = asked.map(() => ({ name: new Map<string, FoundInput>(), words: new Map<string, FoundInput>() }))
  const known = new Set<string>()
  for await (const one of modelsOf(run)) {
    const inputs = inputsOf(one.model)
    const cards = inputs.map((input) => inputCard(input, one.case, run.project.evaluation))
    for (const word of cards.flatMap(({ quotable }) => quotable)) known.add(word)
    for (const [at, matches] of matchers.entries())
      for (const { input, card, how } of fitting(one.model, inputs, cards, matches))
        note(found[at]?.[how], input, card, one)
  }
  const bestOf = ({ name, words }: (typeof found)[number]) => [...(name.size > 0 ? name : words).values()]
  return { found: found.map(bestOf), known }
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

function note(found: Map<string, FoundInput> | undefined, input: Input, { fullName }: InputCard, one: ModelledCase) {
  const before = found?.get(fullName)
  found?.set(fullName, { input, fullName, title: before?.title ?? one.title, cases: (before?.cases ?? 0) + 1 })
}

/** Of lines that hang on an event that was found, the event says whether they happen: their own certainty is left out. */
function hangingOn({ terms }: Model, found: readonly Input[]): ReadonlySet<Input['key']> {
  const events = new Set(found.filter(({ kind }) => kind === 'event').map(({ key }) => key))
  const certainties = terms.filter(({ inputs }) => inputs.some(({ key }) => events.has(key)))
  return new Set(certainties.flatMap(({ inputs }) => inputs.filter(isCertainty).map(({ key }) => key)))
}

function isCertainty({ kind }: { readonly kind: Assumption }): boolean {
  return kind === 'certainty'
}

/** What was asked with each word that is nowhere replaced by the one most like it; null where there is not one such. */
function otherWords(asked: string, known: ReadonlySet<string>): { words: string | null; near: readonly string[] } {
  const all = [...known]
  const near = plainWords(asked)
    .filter((word) => !all.some((one) => one.includes(word)))
    .map((word) => ({ word, like: likeWords(word, all) }))
  const words = near.reduce((text, { word, like: [only] }) => text.replace(word, only ?? word), plainText(asked))
  const isClear = near.length > 0 && near.every(({ like }) => like.length === 1)
  return { words: isClear ? words : null, near: near.flatMap(({ like }) => like).slice(0, 3) }
}

import { searchPrices } from '../../formats/search-prices.ts'
import type { Sentences } from '../../language/sentences.ts'
import { givenSpan, isOutside } from '../../scoring/given-levels.ts'
import type { Answer, Interview } from '../../scoring/interview.ts'
import type { Question } from '../../scoring/question.ts'
import { type Refusal, refusal } from '../../scoring/refusal.ts'
import type { Choice, Prompter, Reply } from './prompter.ts'
import { type Typed, typedCertainty, typedMoment, typedNumber, typedShare, typedText } from './typed.ts'
import { answerInWords, type Wording } from './wording.ts'

/** What somebody did at a question. */
export type Asked = { readonly answer: Answer } | 'back' | 'stop'

/** Asks one question until the answer is one that it takes; `earlier` is shown to be changed. */
export async function ask(
  question: Question,
  interview: Interview,
  { prompter, wording, sentences }: { prompter: Prompter; wording: Wording; sentences: Sentences },
  earlier: Answer | undefined,
): Promise<Asked> {
  for (;;) {
    const reply = await prompted(question, interview, prompter, wording, earlier)
    if (reply === 'back' || reply === 'stop') return reply
    const read = await readReply(question, reply.value, prompter, sentences)
    const asked = typeof read === 'object' ? await taken(question, read, interview, { prompter, sentences }) : read
    if (asked !== 'again') return asked
  }
}

/** An answer if its question takes it; if not it says why, and the question is asked again. */
async function taken(
  question: Question,
  read: { readonly answer: Answer } | null,
  interview: Interview,
  talk: { readonly prompter: Prompter; readonly sentences: Sentences },
): Promise<Asked | 'again'> {
  const refused = read === null ? { why: unreadable(question) } : refusal(question, read.answer, interview)
  if (read !== null && refused === null) return confirmed(question, read, interview, talk)
  talk.prompter.say(refusedInWords(refused as Refusal, talk.sentences))
  return 'again'
}

/** Asks whether a level is meant that no rater came near; going back from there is answering again. */
async function confirmed(
  question: Question,
  asked: { readonly answer: Answer },
  interview: Interview,
  { prompter, sentences }: { readonly prompter: Prompter; readonly sentences: Sentences },
): Promise<Asked | 'again'> {
  if (!isOutside(question, asked.answer, interview)) return asked
  const { ask: words, again, yes } = sentences.consensus.outside
  const reply = await prompter.choose(words(givenSpan(question, interview)), [
    { value: 'again', label: again },
    { value: 'yes', label: yes },
  ])
  if (reply === 'stop') return reply
  return reply !== 'back' && reply.value === 'yes' ? asked : 'again'
}

function prompted(
  question: Question,
  interview: Interview,
  prompter: Prompter,
  wording: Wording,
  earlier: Answer | undefined,
): Promise<Reply> {
  const message = wording.message(question)
  const { expects } = question
  const preset = earlier === undefined ? undefined : String(earlier)
  if (expects.kind === 'choice') return prompter.choose(message, wording.choices(question), preset)
  if (expects.kind === 'level') return prompter.choose(message, wording.choices(question), preset)
  if (expects.kind === 'price') {
    const prices = [...interview.evaluation.prices.values()]
    const find = (words: string): readonly Choice[] => searchPrices(prices, words).map(wording.price)
    return prompter.search(message, find, preset)
  }
  const words = earlier === undefined ? undefined : answerInWords(earlier, question, wording)
  return prompter.type(message, words, expects.kind === 'text' || expects.kind === 'certainty')
}

/** What was typed, as an answer; a number that can be read in more than one way is asked back. */
async function readReply(
  { expects }: Question,
  text: string,
  prompter: Prompter,
  sentences: Sentences,
): Promise<Asked | 'again' | null> {
  switch (expects.kind) {
    case 'level':
      return { answer: expects.options.includes(text) ? text : Number(text) }
    case 'quantity':
      return sentences.interview.unknownQuantity.includes(text.trim().toLowerCase())
        ? { answer: 'unknown' }
        : settled(typedNumber, text, prompter, sentences)
    case 'share':
      return settled(typedShare, text, prompter, sentences)
    case 'certainty':
      return settled((typed) => typedCertainty(typed, sentences), text, prompter, sentences)
    case 'moment':
      return { answer: typedMoment(text, sentences) }
    case 'text':
      return { answer: typedText(text) }
    default:
      return { answer: text }
  }
}

/** A number as typed; one that can be read in more than one way is asked back. Null where it is to be typed again. */
export async function settled(
  reader: (text: string) => Typed<Answer>,
  text: string,
  prompter: Prompter,
  sentences: Sentences,
): Promise<Asked | 'again' | null> {
  const typed = reader(text)
  if (typed === null) return null
  if ('value' in typed) return { answer: typed.value }
  const { part, readings } = typed
  const choices = readings.map((value) => ({ value, label: readable(value, sentences) }))
  const reply = await prompter.choose(sentences.interview.which(part), choices)
  if (reply === 'stop') return reply
  // Going back from here is typing it again.
  return reply === 'back' ? 'again' : settled(reader, replaced(text, part, plainly(reply.value)), prompter, sentences)
}

/** A text with one of its numbers written otherwise: the number itself, and not the same digits within another. */
function replaced(text: string, part: string, by: string): string {
  return text
    .split(/([\d.,_]+)/)
    .map((piece) => (piece === part ? by : piece))
    .join('')
}

/** A reading in the way the reader's language writes it, with its name where the two may be confused. */
function readable(value: string, { numbers }: Sentences): string {
  return `${numbers.number(Number(value), 6)} (${value})`
}

/** A number in a way that has one reading only. */
function plainly(reading: string): string {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(reading) ? `${reading}0` : reading
}

function unreadable({ expects }: Question): Refusal['why'] {
  return expects.kind === 'share' || expects.kind === 'certainty' ? expects.kind : 'quantity'
}

/** Why an answer is asked for again, in words. */
export function refusedInWords(refused: Refusal, { interview: { refused: words } }: Sentences): string {
  switch (refused.why) {
    case 'level':
      return words.level(refused.levels)
    case 'outside':
      return words.outside(refused.from, refused.months)
    case 'long':
      return words.long(refused.most)
    default:
      return words[refused.why]
  }
}

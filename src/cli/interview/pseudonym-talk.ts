import type { Sentences } from '../../language/sentences.ts'
import type { Prompter, Reply } from './prompter.ts'
import { type Decision, type Decisions, proposedAt, settledBy } from './pseudonym-answers.ts'
import type { Proposal } from './pseudonym-proposals.ts'
import { typedText } from './typed.ts'

/** As many characters of the text are shown before and after the words. */
const around = 70

const longest = 200

/** What the questions are asked with. */
export interface Asking {
  readonly prompter: Prompter
  readonly words: Sentences['privacy']
  /** On which line of the file a proposal's words stand. */
  readonly lineOf: (proposal: Proposal) => number
}

/** Asks about each proposal, and at the end whether to write; null where somebody stops. Only the terminal sees the text. */
export async function decided(proposals: readonly Proposal[], asking: Asking): Promise<Decisions | null> {
  let decisions: Decisions = new Map()
  for (;;) {
    const at = settledBy(proposals, decisions).indexOf(undefined)
    const reply = at < 0 ? await accepted(proposals, decisions, asking) : await askAt(proposals, decisions, at, asking)
    if (reply === 'stop') return null
    if (reply === 'accept') return decisions
    decisions = reply === 'back' ? new Map([...decisions].slice(0, -1)) : new Map([...decisions, [at, reply]])
  }
}

async function accepted(
  proposals: readonly Proposal[],
  decisions: Decisions,
  { prompter, words }: Asking,
): Promise<'accept' | 'back' | 'stop'> {
  const count = settledBy(proposals, decisions).filter((by) => typeof by === 'string').length
  if (count === 0) return 'accept'
  const { yes, back } = words.acceptChoices
  const reply = await prompter.choose(words.accept(count), [
    { value: 'accept', label: yes },
    { value: 'back', label: back },
  ])
  if (typeof reply === 'string') return reply
  return reply.value === 'accept' ? 'accept' : 'back'
}

async function askAt(
  proposals: readonly Proposal[],
  decisions: Decisions,
  at: number,
  { prompter, words, lineOf }: Asking,
): Promise<Decision | 'back' | 'stop'> {
  const proposal = proposals[at] as Proposal
  const by = proposedAt(proposals, decisions, at)
  const left = settledBy(proposals, decisions).filter(
    (one, other) => other > at && one === undefined && isSame(proposals[other] as Proposal, proposal),
  ).length
  prompter.say(`\n${words.place(at + 1, proposals.length, lineOf(proposal), proposal.kind)}\n  ${shownIn(proposal)}`)
  for (;;) {
    const reply = await prompter.choose(words.ask, [
      { value: 'take', label: words.choice.take(by) },
      ...(left === 0 ? [] : [{ value: 'all', label: words.choice.all(by, left) }]),
      { value: 'other', label: words.choice.other },
      { value: 'leave', label: words.choice.leave },
    ])
    if (typeof reply === 'string') return reply
    if (reply.value === 'leave') return { by: null, everywhere: false }
    if (reply.value !== 'other') return { by, everywhere: reply.value === 'all' }
    const typed = await typedInstead(by, { prompter, words })
    if (typed === 'stop') return 'stop'
    if (typed !== 'back') return { by: typed.value, everywhere: false }
  }
}

function isSame(one: Proposal, other: Proposal): boolean {
  return one.kind === other.kind && one.original === other.original && one.by === other.by
}

/** Other words, typed until they can stand in a text. */
async function typedInstead(by: string, { prompter, words }: Pick<Asking, 'prompter' | 'words'>): Promise<Reply> {
  for (;;) {
    const reply = await prompter.type(words.other, by, true)
    if (typeof reply === 'string') return reply
    const value = typedText(reply.value)
    if (value !== '' && value.length < longest) return { value }
    prompter.say(words.otherRefused)
  }
}

/** The words with what stands around them in the text. */
function shownIn({ told: { text }, start, end }: Proposal): string {
  const folded = (part: string) => part.replace(/\s+/g, ' ')
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  const before = `${from > 0 ? '…' : ''}${folded(text.slice(from, start))}`
  const behind = `${folded(text.slice(end, to))}${to < text.length ? '…' : ''}`
  return `${before}»${folded(text.slice(start, end))}«${behind}`.trim()
}

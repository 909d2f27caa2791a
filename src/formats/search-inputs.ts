import type { Evaluation } from '../core/case/evaluation.ts'
import type { Text } from '../core/case/text.ts'
import { fullName } from '../core/uncertainty/full-name.ts'
import type { Assumption, Input } from '../core/uncertainty/input.ts'

/** An input as people look for it. */
export interface InputCard {
  /** Null where all cases share it. */
  readonly case: string | null
  readonly kind: Assumption
  readonly name: string
  readonly fullName: string
  /** The words of its name and of its label in both languages, plain, with a space before each. */
  readonly words: string
  /** Those of them that are of no story: keys, and labels of the price list. */
  readonly quotable: readonly string[]
}

/** What kinds are called where a kind is asked for by name, in both languages. */
const kindWords: Readonly<Record<string, Assumption>> = {
  price: 'price',
  prijs: 'price',
  'own-price': 'price',
  quantity: 'quantity',
  hoeveelheid: 'quantity',
  event: 'event',
  gebeurtenis: 'event',
  certainty: 'certainty',
  zekerheid: 'certainty',
  realism: 'realism',
  realisme: 'realism',
  attribution: 'attribution',
  toeschrijving: 'attribution',
}

/** Words shorter than this must begin a word; longer ones are found inside compounds too. */
const shortestPart = 4

/** Makes the card of an input; a life event that is called after a price has the label of that price too. */
export function inputCard(input: Input, caseId: string, { prices }: Evaluation): InputCard {
  const { name, kind, label, shared } = input
  const key = name.split('/').at(-1) ?? name
  const named = kind === 'event' ? (prices.get(key)?.label ?? '') : ''
  const ofLists = shared ? [name, ...texts(label)] : kind === 'event' ? [key, ...texts(named)] : []
  return {
    case: shared ? null : caseId,
    kind,
    name,
    fullName: fullName(input, caseId),
    words: plainWords([name, ...texts(label), ...texts(named)].join(' '))
      .map((word) => ` ${word}`)
      .join(''),
    quotable: plainWords(ofLists.join(' ')).filter((word) => word.length >= shortestPart),
  }
}

/** How an input fits what was asked: by its name, or by words in its name or label; null where it does not. */
export function inputMatcher(asked: string): (card: InputCard) => 'name' | 'words' | null {
  const whole = asked.trim().toLowerCase()
  const parts = plainText(whole).split('/')
  return (card) => {
    if (card.name.toLowerCase() === whole || card.fullName.toLowerCase() === whole) return 'name'
    const inCase = parts.length > 1 && parts[0] === card.case ? parts.slice(1) : parts
    const kind = kindWords[inCase[0] ?? '']
    if (kind === undefined) return hasWords(card, inCase, false) ? 'words' : null
    return kind === card.kind && hasWords(card, inCase.slice(1), true) ? 'words' : null
  }
}

function hasWords(card: InputCard, parts: readonly string[], orNone: boolean): boolean {
  const words = plainWords(parts.join(' '))
  if (words.length === 0) return orNone
  return words.every((word) => card.words.includes(word.length < shortestPart ? ` ${word}` : word))
}

/** A text without capitals and accents. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Words without capitals, accents and signs. */
export function plainWords(text: string): readonly string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether a name holds keys alone, and no words that a case gives to a line. */
export function hasQuotableName({ name, kind }: Pick<Input, 'name' | 'kind'>, { prices }: Evaluation): boolean {
  if (kind === 'price') return !name.startsWith('own-price/')
  return (kind !== 'quantity' && kind !== 'certainty') || prices.has(name.split('/')[2] ?? '')
}

function texts(label: Text): readonly string[] {
  return typeof label === 'string' ? [label] : [label.nl, label.en]
}

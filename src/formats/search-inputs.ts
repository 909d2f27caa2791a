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
  /** What its name says it is about: the id of an event or a price, or the words of a line. */
  readonly id: string
  /** The words of its name and of its label in both languages, plain. */
  readonly words: readonly string[]
  /** Those of them that are of no story: keys, and labels of the price list. */
  readonly quotable: readonly string[]
}

/** What kinds are called where a kind is asked for by name, in both languages. */
const kindWords = new Map<string, Assumption>([
  ['price', 'price'],
  ['prijs', 'price'],
  ['own-price', 'price'],
  ['quantity', 'quantity'],
  ['hoeveelheid', 'quantity'],
  ['event', 'event'],
  ['gebeurtenis', 'event'],
  ['certainty', 'certainty'],
  ['zekerheid', 'certainty'],
  ['realism', 'realism'],
  ['realisme', 'realism'],
  ['attribution', 'attribution'],
  ['toeschrijving', 'attribution'],
])

/** Words shorter than this are not quoted, and are not looked for with another ending. */
const shortestWord = 4
/** From so many letters on, a word is found by its beginning, and two words with so long a beginning are alike. */
const shortestStem = 6
/** An ending, such as -en or -ing, is no longer than this. */
const longestEnding = 3

/** How an input fits what was asked: by its name, by whole words in its name or label, or by the beginnings of words. */
export type Fit = 'name' | 'words' | 'beginnings'

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
    id: idOf(input),
    words: plainWords([name, ...texts(label), ...texts(named)].join(' ')),
    quotable: plainWords(ofLists.join(' ')).filter((word) => word.length >= shortestWord),
  }
}

/** What a quantity or certainty is of stands after its course. */
function idOf({ name, kind }: Pick<Input, 'name' | 'kind'>): string {
  const parts = name.split('/')
  return parts[kind === 'quantity' || kind === 'certainty' ? 2 : 1] ?? name
}

/** How inputs fit what was asked, with `*` for any part of a name; null where one does not. */
export function inputMatcher(asked: string): (card: InputCard) => Fit | null {
  const whole = asked.trim().toLowerCase()
  const parts = plainText(whole).split('/')
  const pattern = patternOf(whole)
  return (card) => {
    const names = [card.name.toLowerCase(), card.fullName.toLowerCase()]
    if (names.includes(whole)) return 'name'
    if (pattern !== null) return names.some((name) => pattern.test(name)) ? 'name' : null
    return fitOfParts(card, parts.length > 1 && parts[0] === card.case ? parts.slice(1) : parts)
  }
}

function fitOfParts(card: InputCard, parts: readonly string[]): Fit | null {
  const kind = kindWords.get(parts[0] ?? '')
  if (kind === undefined) return fitOfWords(card, parts)
  if (kind !== card.kind) return null
  return parts.length === 1 ? 'words' : fitOfWords(card, parts.slice(1))
}

/** `event/admission*` as an expression; null where nothing is left open. */
function patternOf(asked: string): RegExp | null {
  if (!asked.includes('*')) return null
  return new RegExp(`^${asked.split('*').map(literal).join('.*')}$`)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether all inputs of a kind are asked for by the name of that kind, or by a pattern. */
export function asksForAll(asked: string): boolean {
  return asked.includes('*') || kindWords.has(plainText(asked.trim()).split('/').at(-1) ?? '')
}

/** The kind that what was asked begins with; null where it names none. */
export function kindAskedFor(asked: string): Assumption | null {
  const kinds = plainText(asked).split('/').slice(0, 2)
  return kinds.map((word) => kindWords.get(word.trim())).find((kind) => kind !== undefined) ?? null
}

/** Whether the last part of what was asked is the id of an event or price itself. */
export function isIdOf(asked: string, id: string): boolean {
  return plainWords(asked.split('/').at(-1) ?? '').join('-') === plainWords(id).join('-')
}

function fitOfWords({ words }: InputCard, parts: readonly string[]): Fit | null {
  const asked = plainWords(parts.join(' '))
  if (asked.length === 0) return null
  if (asked.every((word) => words.includes(word))) return 'words'
  return asked.every((word) => words.some((one) => isAlike(word, one))) ? 'beginnings' : null
}

/**
 * Whether two words are one but for their ends: "opname" and "opnames", "crisis" and "crisisopname", "ontruiming" and
 * "ontruimd"; and not "huis" and "huisarts".
 */
export function isAlike(asked: string, word: string): boolean {
  if (asked === word) return true
  if (asked.length < shortestWord) return false
  if (word.startsWith(asked) && asked.length >= shortestStem) return true
  let same = 0
  while (same < asked.length && asked[same] === word[same]) same++
  const longest = Math.max(asked.length, word.length) - same
  return longest <= longestEnding && (same >= shortestStem || same === asked.length)
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

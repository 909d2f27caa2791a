import { type Comparison, type Condition, type Sign, signs } from '../../core/threshold/condition.ts'
import type { ThresholdProblem } from '../../core/threshold/threshold-finding.ts'
import type { FieldProblem } from '../schemas/fields.ts'
import { nameProblem, numberProblem, unitProblem } from './figures.ts'
import { readLimit } from './limit.ts'
import { longestRule, type Token, tokensOf } from './tokens.ts'

/** What stands in the way of reading a rule, and at which stretch of its text. */
export interface UnclearRule extends FieldProblem {
  readonly within: { readonly start: number; readonly end: number }
}

/** A rule as it was read, or what stands in the way. */
export type ReadRule = { readonly condition: Condition } | { readonly problem: UnclearRule }

/**
 * Reads a rule: `FIGURE SIGN NUMBER`, `FIGURE is known`, with `not`, `and`, `or` and parentheses. Never throws on a user's
 * text, and takes time by its length.
 */
export function readRule(text: string): ReadRule {
  if (text.length > longestRule) return { problem: unclear('too-long', { start: longestRule, end: longestRule }) }
  const reader: Reader = { tokens: tokensOf(text), at: 0 }
  try {
    const condition = either(reader)
    const rest = here(reader)
    if (rest.kind !== 'end') throw new Unclear(expected('end', rest))
    return { condition }
  } catch (error) {
    if (error instanceof Unclear) return { problem: error.problem }
    throw error
  }
}

/** Thrown where a rule cannot be read on, and caught where its reading began. */
class Unclear extends Error {
  constructor(readonly problem: UnclearRule) {
    super()
  }
}

interface Reader {
  readonly tokens: readonly Token[]
  at: number
}

function here({ tokens, at }: Reader): Token {
  return tokens[at] as Token
}

function next(reader: Reader): Token {
  const token = here(reader)
  if (token.kind !== 'end') reader.at += 1
  return token
}

/** Whether a word of the language is next, which is then read. */
function took(reader: Reader, word: string): boolean {
  const { kind, text } = here(reader)
  const isNext = kind === 'word' && text === word
  if (isNext) reader.at += 1
  return isNext
}

function either(reader: Reader): Condition {
  return several(reader, 'or', () => several(reader, 'and', () => negated(reader)))
}

function several(reader: Reader, kind: 'and' | 'or', one: () => Condition): Condition {
  const of = [one()]
  while (took(reader, kind)) of.push(one())
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { kind, of: of.flatMap((part) => flattened(part, kind)) }
}

/** `(a and b) and c` says what `a and b and c` says. */
function flattened(part: Condition, kind: 'and' | 'or'): readonly Condition[] {
  return part.kind === kind ? part.of : [part]
}

function negated(reader: Reader): Condition {
  if (took(reader, 'not')) return { kind: 'not', of: negated(reader) }
  if (here(reader).kind !== 'open') return comparison(reader)
  reader.at += 1
  const inside = either(reader)
  const close = next(reader)
  if (close.kind !== 'close') throw new Unclear(expected(close.kind === 'end' ? 'unclosed' : 'end', close))
  return inside
}

function comparison(reader: Reader): Condition {
  const name = next(reader)
  if (name.kind !== 'word' || keywords.includes(name.text)) throw new Unclear(expected('name', name))
  const unknown = nameProblem(name.text)
  if (unknown !== null) throw new Unclear({ ...unknown, within: name })
  if (took(reader, 'is')) return { kind: 'known', name: name.text, isKnown: isKnown(next(reader)) }
  const sign = next(reader)
  if (!isSign(sign)) throw new Unclear(expected('sign', sign))
  const limit = next(reader)
  const found = compared(name.text, sign.text, limit)
  if ('problem' in found) throw new Unclear({ ...found.problem, within: limit })
  return found
}

const keywords: readonly string[] = ['and', 'or', 'not', 'is']

function isKnown(token: Token): boolean {
  if (token.text !== 'known' && token.text !== 'unknown') throw new Unclear(expected('known', token))
  return token.text === 'known'
}

function isSign(token: Token): token is Token & { readonly text: Sign } {
  return token.kind === 'sign' && (signs as readonly string[]).includes(token.text)
}

function compared(name: string, sign: Sign, token: Token): Comparison | { readonly problem: FieldProblem } {
  if (token.kind !== 'number') return { problem: numberProblem(token.text) }
  const read = readLimit(token.text)
  if ('problem' in read) return read
  const problem = unitProblem(name, sign, { ...read, written: token.text })
  return problem === null ? { kind: 'comparison', name, sign, written: read.written, value: read.value } : { problem }
}

/** The words that belong in a place, for what somebody may write there. */
const among: Readonly<Partial<Record<ThresholdProblem, readonly string[]>>> = {
  sign: [...signs, 'is'],
  end: ['and', 'or'],
  known: ['known', 'unknown'],
}

/** What some write in another language or program. */
const otherwise: Readonly<Record<string, string>> = {
  '==': '=',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  en: 'and',
  '&&': 'and',
  '&': 'and',
  of: 'or',
  '||': 'or',
  '|': 'or',
  bekend: 'known',
  onbekend: 'unknown',
}

function expected(problem: ThresholdProblem, token: Token): UnclearRule {
  const meant = Object.hasOwn(otherwise, token.text) ? [otherwise[token.text] as string] : []
  const possible = among[problem] ?? []
  return unclear(problem, token, token.text, meant.length > 0 && possible.includes(meant[0] as string) ? meant : [])
}

function unclear(
  problem: ThresholdProblem,
  { start, end }: { readonly start: number; readonly end: number },
  written?: string,
  readings: readonly string[] = [],
): UnclearRule {
  return {
    code: 'unclear-threshold',
    args: { problem, readings },
    written: written === '' ? undefined : written,
    within: { start, end },
  }
}

import type { FindingArgs } from '../core/finding.ts'
import type { Assumption } from '../core/uncertainty/input.ts'
import { mostOf } from '../core/uncertainty/what-if.ts'
import { readNumber } from './number.ts'

/** A value that is asked for: what happens or not, a percentage, a number, or so much more or less than is counted. */
export interface AskedValue {
  readonly as: 'yes-no' | 'percentage' | 'number' | 'change'
  /** Of a change the share that is added: -0.1 is a tenth less. */
  readonly value: number
}

/** Why a value cannot be read without guessing. */
export type AskedFault =
  | { readonly problem: 'no-value' }
  | { readonly problem: 'two-readings'; readonly readings: FindingArgs['ambiguous-number']['readings'] }
  | { readonly problem: 'comma' | 'currency'; readonly number: string }
  | { readonly problem: 'below-zero' }

/** An input in the words of who asks, with the value it should have; null asks for both its ends. */
export interface AskedInput {
  readonly asked: string
  /** Whether everything that these words fit is meant. */
  readonly all: boolean
  readonly value: AskedValue | null
  /** The value as it was written. */
  readonly written: string
}

const yesNo = new Map([
  ['no', 0],
  ['nee', 0],
  ['yes', 1],
  ['ja', 1],
])
const allOf = /^(all|alle):/i
const currency = /€|\b(eur|euro)\b/gi

/** Reads `eviction=no`, `price/eviction=12000`, `price/eviction=+10%`, `alle:opname=30%` or `eviction`. */
export function readAskedInput(text: string): AskedInput | { readonly asked: string; readonly fault: AskedFault } {
  const at = text.indexOf('=')
  const words = (at < 0 ? text : text.slice(0, at)).trim()
  const [asked, all] = [words.replace(allOf, '').trim(), allOf.test(words)]
  if (at < 0) return { asked, all, value: null, written: '' }
  const written = text.slice(at + 1).trim()
  const read = readValue(written)
  return 'problem' in read ? { asked, fault: read } : { asked, all, value: read, written }
}

function readValue(written: string): AskedValue | AskedFault {
  const happens = yesNo.get(written.toLowerCase())
  if (happens !== undefined) return { as: 'yes-no', value: happens }
  const isPercentage = written.endsWith('%')
  const digits = isPercentage ? written.slice(0, -1).trimEnd() : written
  const read = readNumber(digits)
  if ('code' in read) return faultOf(digits, read, isPercentage ? '%' : '')
  if (isPercentage && /^[-+]/.test(written))
    return read.value < -100 ? { problem: 'below-zero' } : { as: 'change', value: read.value / 100 }
  if (read.value < 0) return { problem: 'below-zero' }
  return isPercentage ? { as: 'percentage', value: read.value / 100 } : { as: 'number', value: read.value }
}

function faultOf(
  written: string,
  read: Exclude<ReturnType<typeof readNumber>, { value: number }>,
  sign: string,
): AskedFault {
  if (read.code === 'not-a-number') {
    const number = currency.test(written) ? amountIn(written.replace(currency, '').trim()) : null
    return number === null ? { problem: 'no-value' } : { problem: 'currency', number }
  }
  const { why, readings } = read.args
  const [only, ...others] = readings
  const isPlain = why === 'comma' && only !== undefined && others.length === 0
  return isPlain ? { problem: 'comma', number: only + sign } : { problem: 'two-readings', readings }
}

/** An amount of money as this program reads it: a point before three digits stands for thousands. */
function amountIn(written: string): string | null {
  const read = readNumber(written)
  if ('value' in read) return read.value < 0 ? null : written
  return read.code === 'not-a-number' ? null : (read.args.readings[0] ?? null)
}

/** A value that was written behind an assumption without `=`: "eviction nee"; null where nothing of the kind was. */
export function valueWithoutSign(words: readonly string[]): { readonly asked: string; readonly value: string } | null {
  for (const [at, word] of words.entries()) {
    const inOne = /^([^=]*\S)\s+(\S+)$/.exec(word.trim())
    if (inOne !== null && isHappening(inOne[2] as string))
      return { asked: inOne[1] as string, value: inOne[2] as string }
    const before = words[at - 1]
    if (before !== undefined && !before.includes('=') && (isHappening(word) || 'value' in readNumber(word)))
      return { asked: before, value: word }
  }
  return null
}

function isHappening(word: string): boolean {
  return yesNo.has(word.toLowerCase()) || /^[-+]?\d+(\.\d+)?%$/.test(word)
}

/** The kinds that a value is meant for, or why that cannot be said. */
export type Meant =
  | { readonly kinds: readonly Assumption[] }
  | { readonly problem: 'not-a-share' | 'no-yes-or-no' | 'no-percentage' | 'no-change' | 'two-kinds' }

/**
 * Which of the kinds of input that were found a value is meant for: yes and no for what happens, a percentage for what
 * goes from 0 to 1, a number up to 1 for what happens if there is any. A price and a quantity are never guessed between.
 */
export function meantKinds({ as, value }: AskedValue, found: ReadonlySet<Assumption>): Meant {
  const among = (...kinds: readonly Assumption[]) => kinds.filter((kind) => found.has(kind))
  const happens = among('event', 'certainty')
  const shares = among('event', 'certainty', 'realism', 'attribution')
  const numbers = among('price', 'quantity')
  const ofNumbers: Meant = numbers.length > 1 ? { problem: 'two-kinds' } : { kinds: numbers }
  if (as === 'change') return numbers.length === 0 ? { problem: 'no-change' } : ofNumbers
  if (as === 'yes-no') return happens.length === 0 ? { problem: 'no-yes-or-no' } : { kinds: happens }
  if (as === 'percentage' && shares.length === 0) return { problem: 'no-percentage' }
  const within = (happens.length > 0 ? happens : shares).filter((kind) => value <= mostOf(kind))
  if (within.length > 0) return { kinds: within }
  return as === 'percentage' || numbers.length === 0 ? { problem: 'not-a-share' } : ofNumbers
}

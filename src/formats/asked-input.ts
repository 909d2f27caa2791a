import type { FindingArgs } from '../core/finding.ts'
import type { Assumption } from '../core/uncertainty/input.ts'
import { readNumber } from './number.ts'

/** A value that is asked for: what happens or not, a percentage, or a number. */
export interface AskedValue {
  readonly as: 'yes-no' | 'percentage' | 'number'
  readonly value: number
}

/** Why a value cannot be read without guessing. */
export type AskedFault =
  | { readonly problem: 'no-value' }
  | { readonly problem: 'two-readings'; readonly readings: FindingArgs['ambiguous-number']['readings'] }
  | { readonly problem: 'below-zero' }

/** An input in the words of who asks, with the value it should have; null asks for both its ends. */
export interface AskedInput {
  readonly asked: string
  readonly value: AskedValue | null
}

const yesNo: Readonly<Record<string, number>> = { no: 0, nee: 0, yes: 1, ja: 1 }

/** Reads `eviction=no`, `price/eviction=12000`, `uithuiszetting=30%` or `eviction`. */
export function readAskedInput(text: string): AskedInput | { readonly asked: string; readonly fault: AskedFault } {
  const at = text.indexOf('=')
  const asked = (at < 0 ? text : text.slice(0, at)).trim()
  if (at < 0) return { asked, value: null }
  const written = text.slice(at + 1).trim()
  const happens = yesNo[written.toLowerCase()]
  if (happens !== undefined) return { asked, value: { as: 'yes-no', value: happens } }
  const isPercentage = written.endsWith('%')
  const read = readNumber(isPercentage ? written.slice(0, -1).trimEnd() : written)
  if ('code' in read) {
    const { code } = read
    const fault: AskedFault =
      code === 'not-a-number' ? { problem: 'no-value' } : { problem: 'two-readings', readings: read.args.readings }
    return { asked, fault }
  }
  if (read.value < 0) return { asked, fault: { problem: 'below-zero' } }
  const value: AskedValue = isPercentage
    ? { as: 'percentage', value: read.value / 100 }
    : { as: 'number', value: read.value }
  return { asked, value }
}

/** The kinds that a value is meant for, or why that cannot be said. */
export type Meant =
  | { readonly kinds: readonly Assumption[] }
  | { readonly problem: 'not-a-share' | 'no-yes-or-no' | 'no-percentage' | 'two-kinds' }

/**
 * Which of the kinds of input that were found a value is meant for: yes and no for what happens, a percentage for what
 * goes from 0 to 1, a number up to 1 for what happens if there is any. A price and a quantity are never guessed between.
 */
export function meantKinds({ as, value }: AskedValue, found: ReadonlySet<Assumption>): Meant {
  const among = (...kinds: readonly Assumption[]) => kinds.filter((kind) => found.has(kind))
  const happens = among('event', 'certainty')
  const shares = among('event', 'certainty', 'realism', 'attribution')
  const numbers = among('price', 'quantity')
  if (as === 'yes-no') return happens.length === 0 ? { problem: 'no-yes-or-no' } : { kinds: happens }
  if (as === 'percentage' && shares.length === 0) return { problem: 'no-percentage' }
  if (value <= 1 && shares.length > 0) return { kinds: happens.length > 0 ? happens : shares }
  if (as === 'percentage' || numbers.length === 0) return { problem: 'not-a-share' }
  return numbers.length > 1 ? { problem: 'two-kinds' } : { kinds: numbers }
}

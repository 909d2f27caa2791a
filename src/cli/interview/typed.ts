import type { Range } from '../../core/chance/expected.ts'
import { readNumber } from '../../formats/number.ts'
import type { Sentences } from '../../language/sentences.ts'

/** What was typed: a value, a word that has more than one reading, or nothing that can be read. */
export type Typed<T> = { readonly value: T } | { readonly part: string; readonly readings: readonly string[] } | null

const parts = /^\s*([\d.,_]+)(?:\s*[-–]\s*([\d.,_]+))?(?:\s*[-–]\s*([\d.,_]+))?\s*$/

/** A number, or from two or three a range; never guessed where it can be read in more than one way. */
export function typedNumber(text: string): Typed<number | Range> {
  const written = parts
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined)
  if (written === undefined) return null
  const values: number[] = []
  for (const part of written) {
    const read = readNumber(part)
    if ('value' in read) values.push(read.value)
    else if (read.code === 'not-a-number' || read.args.readings.length === 0) return null
    else return { part, readings: read.args.readings }
  }
  const [low, likely, high] = values as [number, number?, number?]
  if (likely === undefined) return { value: low }
  return { value: high === undefined ? { low, high: likely } : { low, likely, high } }
}

/** A word for certainty in the language spoken, or a percentage. */
export function typedCertainty(text: string, { interview }: Sentences): Typed<string | number> {
  const word = text.trim().toLowerCase()
  if (Object.hasOwn(interview.certaintyWords, word)) return { value: interview.certaintyWords[word] as string }
  if (word === '') return { value: '' }
  const read = typedShare(text)
  return read !== null && 'value' in read && typeof read.value === 'object' ? null : (read as Typed<number>)
}

/** A share of a hundred as a part of one. */
export function typedShare(text: string): Typed<number | Range> {
  const read = typedNumber(text.replace(/(\d)\s*%(?=\s*(?:[-–]|$))/g, '$1'))
  if (read === null || !('value' in read)) return read
  const { value } = read
  if (typeof value === 'number') return { value: hundredth(value) }
  const { low, likely, high } = value
  const between = likely === undefined ? {} : { likely: hundredth(likely) }
  return { value: { low: hundredth(low), ...between, high: hundredth(high) } }
}

/** A hundredth, with the digits one would write: dividing gives others. */
function hundredth(value: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) - 2}`)
}

/** A moment as people type it: "maand 4" is month 4. */
export function typedMoment(text: string, { interview }: Sentences): string {
  const month = interview.month.exec(text.trim())?.[1]
  return month === undefined ? text.trim() : `month ${Number(month)}`
}

/** A text without what a terminal would obey: control characters go, line ends become spaces. */
export function typedText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}|\p{Cf}/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}

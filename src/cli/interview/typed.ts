import type { Range } from '../../core/uncertainty/expected.ts'
import { readNumber } from '../../formats/number.ts'
import type { Sentences } from '../../language/sentences.ts'

/** What was typed: a value, a word that has more than one reading, or nothing that can be read. */
export type Typed<T> = { readonly value: T } | { readonly part: string; readonly readings: readonly string[] } | null

const parts = /^\s*([\d.,_]+)(?:\s*[-–/]\s*([\d.,_]+))?(?:\s*[-–/]\s*([\d.,_]+))?\s*%?\s*$/

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
  const word = interview.certaintyWords[text.trim().toLowerCase()]
  if (word !== undefined) return { value: word }
  if (text.trim() === '') return { value: '' }
  const read = typedNumber(text)
  if (read === null || !('value' in read)) return read
  return typeof read.value === 'number' ? { value: read.value / 100 } : null
}

/** A share of a hundred as a part of one. */
export function typedShare(text: string): Typed<number | Range> {
  const read = typedNumber(text)
  if (read === null || !('value' in read)) return read
  const { value } = read
  if (typeof value === 'number') return { value: value / 100 }
  const { low, likely, high } = value
  return { value: { low: low / 100, ...(likely === undefined ? {} : { likely: likely / 100 }), high: high / 100 } }
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
    .trim()
}

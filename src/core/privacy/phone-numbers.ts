import { digitsFrom } from './digits.ts'
import type { Stretch } from './trace.ts'

/** A number begins with a 0, or with what calls abroad. */
const beginning = /(?<![\p{L}\p{N}]|\d[.,])(?:\+|00|\(?0)(?=[1-9])/gu

/**
 * Phone numbers in a text: Dutch ones of ten digits, mobile or not, and those with the number of a country. Numbers of
 * services (0800, 0900) are shorter or longer and no person's.
 */
export function phoneNumbers(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(beginning)).flatMap(({ 0: sign, index: start }) => {
    const isAbroad = sign === '+' || sign === '00'
    const end = isAbroad ? abroad(text, start + sign.length) : atHome(text, start)
    if (end === null) return []
    // A bracket that closes behind the number is one of the sentence.
    const isInBrackets = sign.startsWith('(') && !text.slice(start, end).includes(')')
    return [{ start: isInBrackets ? start + 1 : start, end }]
  })
}

/** Where a number of this country ends. */
function atHome(text: string, start: number): number | null {
  return digitsFrom(text, start, 10).ends.get(10) ?? null
}

/** Where a number with that of a country ends; of the Netherlands we know how long it is, also with its (0) left in. */
function abroad(text: string, start: number): number | null {
  const { digits, ends } = digitsFrom(text, start, 15)
  if (digits.startsWith('31')) return ends.get(digits.startsWith('310') ? 12 : 11) ?? null
  const long = [...ends].filter(([count]) => count >= 8 && count <= 15)
  return long.at(-1)?.[1] ?? null
}

import { firstWords, particles } from './name-words.ts'
import { isNoPerson } from './no-names.ts'

/** Blanks between two words, on one line or over its end; a blank line parts them. */
export const apart = '(?:[^\\S\\n]{1,3}|[^\\S\\n]{0,3}\\n[^\\S\\n]{0,40})'

/** A word with a capital, as names have. */
export const word = "(?<word>\\p{Lu}(?:[\\p{L}\\p{M}]|['’](?!s(?!\\p{L}))\\p{L}){1,40}|[dDO]['’]\\p{Lu}\\p{L}{1,40})"

/** Small words before a surname. */
export const anyParticles = `(?:(?:${particles})${apart}){0,3}`

const goingOn = new RegExp(`(?:${apart}|-)${anyParticles}${word}`, 'uy')

/** A name that goes on in capitals: ANNA DE VRIES. */
const goingOnInCapitals = new RegExp(
  `${apart}(?:(?:VAN|VON|DE|DEN|DER|TEN|TER|TE|EL|AL)${apart}){1,3}(?<word>\\p{Lu}{2,40})(?!\\p{Ll})`,
  'uy',
)

/** At most so many words of a name after the first. */
const mostWords = 3

/** Where a name ends of which the first word ends at a place. */
export function goneOn<First extends number | null>(text: string, first: First): number | First {
  let end: number | First = first
  for (let words = 0, next: number | null = first; next !== null && words < mostWords; words++) {
    next = wordAt(goingOn, text, next, false) ?? wordAt(goingOnInCapitals, text, next, true)
    end = next ?? end
  }
  return end
}

/** Where a word of a name ends that stands at a place; null where none does. */
export function wordAt(pattern: RegExp, text: string, at: number, isInCapitals: boolean): number | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  const last = found?.groups?.word ?? ''
  const isSurname = isInCapitals || inCapitals.test((found?.[0] ?? '').slice(0, -last.length))
  return found === null || isNoName(last, isSurname) ? null : at + found[0].length
}

const inCapitals = /(?<!\p{L})(?:VAN|VON|DE|DEN|DER|TEN|TER|TE|EL|AL)\s+$/u

/** A word that begins a sentence or is no person, or a few capitals that stand for something; DE BOS is a name all the same. */
export function isNoName(last: string, isSurname: boolean): boolean {
  return firstWords.has(last.toLowerCase()) || isNoPerson(last, isSurname)
}

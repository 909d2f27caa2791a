import { endsOfStreets, firstWords, particles, titles, titlesAsWritten, titlesOfStreets } from './name-words.ts'
import type { Stretch } from './trace.ts'

/** Blanks between two words, on one line or over its end; a blank line parts them. */
const apart = '(?:[^\\S\\n]{1,3}|[^\\S\\n]{0,3}\\n[^\\S\\n]{0,40})'

const calls = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?<title>${titles})${apart}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?<title>${titlesAsWritten})${apart}`, 'gu'),
]

const word = "(?<word>\\p{Lu}(?:[\\p{L}\\p{M}]|['’](?!s(?!\\p{L}))\\p{L}){1,40}|[dDO]['’]\\p{Lu}\\p{L}{1,40})"
const anyParticles = `(?:(?:${particles})${apart}){0,3}`
const initials = `(?:\\p{Lu}\\p{Ll}{0,2}\\.[^\\S\\n]?){1,5}[^\\S\\n]{0,2}`

/** With the part of a name before it, the word without which it would be no name. */
const beginnings = [
  new RegExp(`${initials}${anyParticles}${word}`, 'uy'),
  new RegExp(`(?:\\p{Lu}${apart})?${anyParticles.replaceAll(particles, withCapitals(particles))}${word}`, 'uy'),
]
const goingOn = new RegExp(`(?:${apart}|-)${anyParticles}${word}`, 'uy')

/** At most so many words of a name after the first. */
const mostWords = 3

/** Names in a text that come after a title, without that title; a single letter is a pseudonym and no name. */
export function names(text: string): readonly Stretch[] {
  return calls
    .flatMap((call) => Array.from(text.matchAll(call)))
    .flatMap(({ 0: whole, index, groups }) => {
      const start = index + whole.length
      const end = endOfName(text, start)
      const isStreet =
        end !== null && titlesOfStreets.test(groups?.title ?? '') && endsOfStreets.test(text.slice(start, end))
      return end === null || isStreet ? [] : [{ start, end }]
    })
    .sort((a, b) => a.start - b.start)
}

function endOfName(text: string, start: number): number | null {
  const first = beginnings.map((beginning) => wordAt(beginning, text, start)).find((end) => end !== null) ?? null
  let end = first
  for (let words = 0, next = first; next !== null && words < mostWords; words++) {
    next = wordAt(goingOn, text, next)
    end = next ?? end
  }
  return end
}

/** Where a word of a name ends that stands at a place; null where none does. */
function wordAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  const last = found?.groups?.word ?? ''
  return found === null || isNoName(last) ? null : at + found[0].length
}

/** A word that begins a sentence, or two capitals that stand for a name. */
function isNoName(last: string): boolean {
  return firstWords.has(last.toLowerCase()) || /^\p{Lu}{2}$/u.test(last)
}

/** Words that may begin with a capital too. */
function withCapitals(words: string): string {
  return words
    .split('|')
    .flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)])
    .join('|')
}

import { anyParticles, apart, goneOn, word, wordAt } from './name-pattern.ts'
import { endsOfStreets, particles, titles, titlesAsWritten, titlesOfStreets } from './name-words.ts'
import { namesOfKin } from './names-of-kin.ts'
import { namesWithInitials } from './names-with-initials.ts'
import type { Stretch } from './trace.ts'

const calls = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?<title>${titles})${apart}`, 'giu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?<title>${titlesAsWritten})${apart}`, 'gu'),
]

const initials = `(?:\\p{Lu}\\p{Ll}{0,2}\\.[^\\S\\n]?){1,5}[^\\S\\n]{0,2}`

/** With the part of a name before it, the word without which it would be no name. */
const beginnings = [
  new RegExp(`${initials}${anyParticles}${word}`, 'uy'),
  new RegExp(`(?:\\p{Lu}${apart})?${anyParticles.replaceAll(particles, withCapitals(particles))}${word}`, 'uy'),
]
/**
 * Names in a text: after a title, without that title; a first name after a word for kin; a surname with initials. A
 * single letter is a pseudonym and no name.
 */
export function names(text: string): readonly Stretch[] {
  return [...namesAfterTitles(text), ...namesOfKin(text), ...namesWithInitials(text)].sort((a, b) => a.start - b.start)
}

function namesAfterTitles(text: string): readonly Stretch[] {
  return calls
    .flatMap((call) => Array.from(text.matchAll(call)))
    .flatMap(({ 0: whole, index, groups }) => {
      const start = index + whole.length
      const end = endOfName(text, start, /^\p{Lu}{5,}$/u.test(groups?.title ?? ''))
      const isStreet =
        end !== null && titlesOfStreets.test(groups?.title ?? '') && endsOfStreets.test(text.slice(start, end))
      return end === null || isStreet ? [] : [{ start, end }]
    })
}

/** After a title in capitals, a name in a few of them is one too. */
function endOfName(text: string, start: number, isInCapitals: boolean): number | null {
  const first = beginnings.map((one) => wordAt(one, text, start, isInCapitals)).find((end) => end !== null)
  return goneOn(text, first ?? null)
}

/** Words that may begin with a capital too, or be in capitals. */
function withCapitals(words: string): string {
  return words
    .split('|')
    .flatMap((one) => [
      one,
      one.charAt(0).toUpperCase() + one.slice(1),
      one.replaceAll('\\.', '.') === one ? one.toUpperCase() : one,
    ])
    .join('|')
}

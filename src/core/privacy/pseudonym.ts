import { firstWords, particles } from './name-words.ts'

/** What stands for a name, in a story or in a key. */
export interface KeyEntry {
  readonly pseudonym: string
  readonly name: string
}

const small = new Set(particles.replaceAll('\\', '').split('|'))

/** The words by which a name can be known again: no initials, and none of the small words in between. */
export function wordsOfName(name: string): readonly string[] {
  return (name.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase()) && !firstWords.has(word.toLowerCase()),
  )
}

/**
 * The pseudonym of a name: that of the same name, else of one that holds all its words or lies within it (Jansen and
 * Anna Jansen), else the next letter. Two people of one name get one pseudonym: who reads the text sees to that.
 */
export function pseudonymOf(name: string, key: readonly KeyEntry[]): string {
  const words = wordsOfName(name)
  const same = key.find((entry) => entry.name === name) ?? key.find((entry) => isWithin(words, wordsOfName(entry.name)))
  return same?.pseudonym ?? nextPseudonym(key)
}

/** Whether one of two names holds all words of the other. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  return few.length > 0 && few.every((word) => many.includes(word))
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The first letter that stands for no name yet: A. to Z., then A2. to Z2., and so on. */
function nextPseudonym(key: readonly KeyEntry[]): string {
  const taken = new Set(key.map(({ pseudonym }) => pseudonym))
  for (let at = 0; ; at++) {
    const round = Math.floor(at / letters.length) + 1
    const pseudonym = `${letters[at % letters.length]}${round === 1 ? '' : round}.`
    if (!taken.has(pseudonym)) return pseudonym
  }
}

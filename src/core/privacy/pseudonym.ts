import { firstWords, particles, type Sex, sexBefore } from './name-words.ts'

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

/** Somebody in a story: the name with its pseudonym, and the sex that a title told. */
export interface Person extends KeyEntry {
  readonly sex: Sex | null
}

/** The persons of a key; a title before a name tells which of two it is. */
export function personsOf(key: readonly KeyEntry[]): readonly Person[] {
  return key.map((entry) => ({ ...entry, sex: sexBefore(titleOf(entry.name)) }))
}

/**
 * Whom a name stands for: somebody of the same name, else somebody whose name holds all its words or lies within it
 * (Jansen and Anna Jansen). A woman and a man are two, and so are A. Jansen and B. Jansen. Undefined where it is nobody
 * yet.
 */
export function personNamed(name: string, sex: Sex | null, known: readonly Person[]): Person | undefined {
  const words = anyWords(name)
  const fit = known.filter(
    (one) =>
      (sex === null || one.sex === null || one.sex === sex) &&
      (bare(one.name) === bare(name) ||
        (isWithin(words, wordsOfName(one.name).map(lowered)) && !isOtherInitial(name, one.name))),
  )
  const rank = (one: Person) => 2 * Number(bare(one.name) === bare(name)) + Number(sex !== null && one.sex === sex)
  return fit.toSorted((a, b) => rank(b) - rank(a))[0]
}

/** Somebody new, with the next letter. Whose name somebody of the other sex has too, goes with a title. */
export function newPerson(name: string, sex: Sex | null, known: readonly Person[], titles: TitlesOfSexes): Person {
  const isShared = known.some((one) => isWithin(anyWords(name), anyWords(bareOf(one.name))))
  const pseudonym = nextPseudonym(known)
  return { pseudonym, sex, name: isShared && sex !== null ? `${titles[sex]} ${name}` : name }
}

type TitlesOfSexes = Readonly<Record<Sex, string>>

/** A name without its title, whatever its capitals. */
function bare(name: string): string {
  return lowered(bareOf(name))
}

function titleOf(name: string): string {
  return /^(?:mw\.|mevrouw|mrs|ms|dhr\.|de heer|meneer|mr)\s+/iu.exec(name)?.[0] ?? ''
}

function lowered(word: string): string {
  return word.toLowerCase()
}

function anyWords(name: string): readonly string[] {
  return (name.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])
    .map(lowered)
    .filter((word) => !small.has(word) && !firstWords.has(word))
}

/** Whether two names begin with other initials, or first names with other ones. */
function isOtherInitial(one: string, other: string): boolean {
  const [first, second] = [initialOf(one), initialOf(other)]
  const hasInitials = /^\p{Lu}\./u.test(bareOf(one)) || /^\p{Lu}\./u.test(bareOf(other))
  return hasInitials && first !== null && second !== null && first !== second
}

function bareOf(name: string): string {
  return name.slice(titleOf(name).length)
}

/** The first letter of initials or of a first name; null of a surname alone. */
function initialOf(name: string): string | null {
  const own = bareOf(name)
  const hasFirst = /^\p{Lu}\p{Ll}{0,2}\./u.test(own) || (/^\p{Lu}/u.test(own) && anyWords(own).length > 1)
  return hasFirst ? own.charAt(0) : null
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

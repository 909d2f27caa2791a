import { apart, goneOn, word, wordAt } from './name-pattern.ts'
import { kinship, kinshipOfSomebody } from './name-words.ts'
import type { Stretch } from './trace.ts'

/** Kin and neighbours; with a capital only where a sentence begins, since each word of an English title has one. */
const kin = [
  `(?<![\\p{L}\\p{N}])(?:${kinship})`,
  `(?<=^|[.!?:"“‘'(]\\s{0,3})(?:${capitalised(kinship)})`,
  `(?<=(?<!\\p{L})(?:[Zz]ijn|[Hh]aar|[Mm]ijn|[Hh]un|[Hh]is|[Hh]er|[Mm]y|[Tt]heir)[^\\S\\n]{1,3})(?:${kinshipOfSomebody})`,
].map((before) => new RegExp(`${before}${apart}(?=\\p{Lu}\\p{Ll})`, 'gu'))

const firstName = new RegExp(word, 'uy')

/** First names in a text that come after a word for kin or a neighbour, with a surname behind them. */
export function namesOfKin(text: string): readonly Stretch[] {
  return kin
    .flatMap((before) => Array.from(text.matchAll(before)))
    .flatMap(({ 0: whole, index }) => {
      const start = index + whole.length
      const end = goneOn(text, wordAt(firstName, text, start, false))
      return end === null ? [] : [{ start, end }]
    })
}

function capitalised(words: string): string {
  return words
    .split('|')
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
    .join('|')
}

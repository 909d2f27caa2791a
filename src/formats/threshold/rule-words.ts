import { isFullName, shortNames } from './figures.ts'
import { longestRule } from './tokens.ts'

const words: readonly string[] = [...shortNames, 'and', 'or', 'not', 'is', 'known', 'unknown']

/** Whether a word of a rule has a meaning there, or is a number or a sign: anything else may be a client's words. */
export function isRuleWord(word: string): boolean {
  if (word.length > longestRule) return false
  const bare = word.replace(/^\(+|\)+$/g, '')
  return words.includes(bare) || /^[-+<>!=.,%\d]*$/.test(bare) || (isFullName(bare) && bare.length <= 120)
}

import { min } from 'd3-array'
import { distance } from 'fastest-levenshtein'
import { byOtherName } from './other-names.ts'

const mostEdits = 3
const leastSimilar = 0.5

/**
 * The words nearest to what was written: the key that goes by that name in Dutch, else those at most three edits away
 * and half alike; all that are equally near, at most three.
 */
export function nearWords(written: string, among: readonly string[]): readonly string[] {
  const key = among.includes(written) ? null : byOtherName(written, among)
  if (key !== null) return [key]
  const isLike = (word: string) => Math.abs(word.length - written.length) <= mostEdits
  const edits = among
    .filter(isLike)
    .map((word) => ({ word, edits: distance(written.toLowerCase(), word.toLowerCase()) }))
  const near = edits.filter(
    ({ word, edits: n }) => n <= mostEdits && 1 - n / Math.max(word.length, written.length) >= leastSimilar,
  )
  const fewest = min(near, ({ edits: n }) => n)
  const sameBeginning =
    written.length > mostEdits
      ? among.filter((word) => word.startsWith(`${written}-`) || written.startsWith(`${word}-`))
      : []
  const nearest = near.filter(({ edits: n }) => n === fewest).map(({ word }) => word)
  return (nearest.length > 0 ? nearest : sameBeginning).slice(0, 3)
}

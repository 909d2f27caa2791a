import { nearWords } from './near.ts'

/** Two words are alike from this share of their pairs of letters on. */
const leastAlike = 0.7

/**
 * The known words that look most like one: at most three edits away, else with most of the same pairs of letters, so
 * that "uithuiszetting" finds "huisuitzetting".
 */
export function likeWords(word: string, known: readonly string[]): readonly string[] {
  const near = nearWords(word, known)
  if (near.length > 0) return near
  const alike = known.map((one) => ({ one, share: sharedPairs(word, one) })).filter(({ share }) => share >= leastAlike)
  const most = Math.max(...alike.map(({ share }) => share))
  return alike.filter(({ share }) => share === most).map(({ one }) => one)
}

/** 2 x the pairs that both have / the pairs of both: 1 for equal words (Dice's coefficient). */
function sharedPairs(a: string, b: string): number {
  const left = pairsOf(b)
  const all = pairsOf(a).length + left.length
  const both = pairsOf(a).filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return all === 0 ? 0 : (2 * both.length) / all
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
}

/** The parts of a compound are at least so long. */
const shortestPart = 3

/** Whether two words hold the same parts, two of them in another order: "uithuiszetting" and "huisuitzetting". */
export function isReordered(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false
  let from = 0
  while (a[from] === b[from]) from++
  let to = a.length
  while (a[to - 1] === b[to - 1]) to--
  const [one, other] = [a.slice(from, to), b.slice(from, to)]
  for (let at = shortestPart; at <= one.length - shortestPart; at++)
    if (one.slice(at) + one.slice(0, at) === other) return true
  return false
}

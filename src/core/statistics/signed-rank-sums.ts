/**
 * The probability of every sum of ranks, where each rank counts or does not with a probability of a half: element s
 * belongs to a sum of s. Ranks are whole numbers above zero; one after another is added to what there was.
 */
export function signedRankSums(ranks: readonly number[]): Float64Array {
  const sums = new Float64Array(ranks.reduce((sum, rank) => sum + rank, 0) + 1)
  sums[0] = 1
  let highest = 0
  for (const rank of ranks) {
    highest += rank
    for (let sum = highest; sum >= 0; sum--) {
      const without = sums[sum] as number
      const withIt = sum < rank ? 0 : (sums[sum - rank] as number)
      sums[sum] = (without + withIt) / 2
    }
  }
  return sums
}

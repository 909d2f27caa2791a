/**
 * The mean of two of these rising numbers, each paired with every other and itself, that has this rank among all such
 * means, 1 the smallest. Of n numbers there are n (n + 1) / 2; they are counted and never written down.
 */
export function walshAverage(rising: readonly number[], rank: number): number {
  let [low, high] = [rising[0] as number, rising.at(-1) as number]
  // Halved until no number lies between: then exactly the mean asked for is the first that is not below.
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (averagesUpTo(rising, middle) >= rank) high = middle
    else low = middle
  }
  // Coming from below, 0 would be -0.
  return (averagesUpTo(rising, low) >= rank ? low : high) + 0
}

/** How many of the means are at most this, by two places that move towards each other. */
function averagesUpTo(rising: readonly number[], limit: number): number {
  let count = 0
  let last = rising.length - 1
  for (let first = 0; first <= last; first++) {
    while (last >= first && ((rising[first] as number) + (rising[last] as number)) / 2 > limit) last--
    count += last - first + 1
  }
  return count
}

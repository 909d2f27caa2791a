/**
 * The p-values of one family of tests, adjusted for how many they are, in the order given (Holm, 1979): of m tests the
 * smallest times m, the next times m - 1 and so on, never falling and at most 1. Null, where there was nothing to
 * test, stays null and does not count as a test.
 */
export function holm(values: readonly (number | null)[]): readonly (number | null)[] {
  const tested = values.flatMap((p, at) => (p === null ? [] : [{ p, at }])).sort((a, b) => a.p - b.p)
  const adjusted: (number | null)[] = values.map(() => null)
  let highest = 0
  for (const [rank, { p, at }] of tested.entries()) {
    highest = Math.max(highest, Math.min(1, (tested.length - rank) * p))
    adjusted[at] = highest
  }
  return adjusted
}

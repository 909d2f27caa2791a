import { fsum } from 'd3-array'
import { type Stream, uniforms } from '../chance/stream.ts'

/** Up to so many ways to divide values over two groups, each is looked at. */
export const mostDivisions = 250_000
/** Above that, so many are drawn. */
const drawnDivisions = 100_000

/** How often a difference of means is at least as large if it is chance which value is in which group. */
export interface Permutation {
  /** Two-sided. */
  readonly p: number
  /** How many divisions were looked at. */
  readonly divisions: number
  /** Whether these are all there are; else they were drawn. */
  readonly exact: boolean
}

/**
 * The permutation test of a difference of means (Fisher; Pitman 1937): of the ways to divide all values over groups of
 * these sizes, the share in which the means differ at least as much, either way. All C(n + m, n) of them up to
 * `mostDivisions`; above that 100,000 drawn ones, counted as (found + 1) / (drawn + 1), so that p is never 0.
 *
 * @param a @param b values, at least one each
 */
export function permutationTest(a: readonly number[], b: readonly number[], state: Stream): Permutation {
  // Sorted, so that neither the order of the values nor that of the groups plays a part.
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const all = [...few, ...many].sort((x, y) => x - y)
  const expected = (fsum(all) * few.length) / all.length
  // What differs by the rounding of a sum alone counts as equal.
  const slack = 1e-12 * fsum(all.map(Math.abs))
  const observed = Math.abs(fsum(few) - expected) - slack
  const isAsFar = (sum: number) => Math.abs(sum - expected) >= observed
  const divisions = choose(all.length, few.length)
  if (divisions <= mostDivisions) {
    return { p: countDivisions(all, few.length, isAsFar) / divisions, divisions, exact: true }
  }
  const found = countDrawn(all, few.length, isAsFar, state)
  return { p: (found + 1) / (drawnDivisions + 1), divisions: drawnDivisions, exact: false }
}

/** n over k; infinity where it is too large for a number. */
function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return Math.round(ways)
}

/** Of all choices of `size` values, how many have a sum that fits. */
function countDivisions(all: readonly number[], size: number, fits: (sum: number) => boolean): number {
  const from = (at: number, left: number, sum: number): number => {
    if (left === 0) return fits(sum) ? 1 : 0
    let count = 0
    for (let i = at; i <= all.length - left; i++) count += from(i + 1, left - 1, sum + (all[i] as number))
    return count
  }
  return from(0, size, 0)
}

/** The same over drawn choices: the first `size` of a shuffle. */
function countDrawn(all: readonly number[], size: number, fits: (sum: number) => boolean, state: Stream): number {
  const values = Float64Array.from(all)
  const numbers = new Int32Array(size)
  let count = 0
  for (let i = 0; i < drawnDivisions; i++) {
    uniforms(state, numbers)
    let sum = 0
    for (let at = 0; at < size; at++) {
      const other = at + Math.floor((((numbers[at] as number) >>> 0) * (values.length - at)) / 0x1_0000_0000)
      const chosen = values[other] as number
      values[other] = values[at] as number
      values[at] = chosen
      sum += chosen
    }
    if (fits(sum)) count += 1
  }
  return count
}

import { type Stream, uniforms } from '../chance/stream.ts'

/** Between two ends, from low to high. */
export type Ends = readonly [number, number]

/** So often units are drawn anew. */
export const resamples = 10_000

/**
 * The values of a statistic over resamples, from low to high: of each sample as many units as it has are drawn with
 * replacement, apart from the other samples (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). The statistic
 * is given the numbers of the drawn units, counted from 0, a list for each sample; it must not keep them.
 */
export function bootstrap(
  sizes: readonly number[],
  times: number,
  state: Stream,
  statistic: (drawn: readonly Int32Array[]) => number,
): Float64Array {
  const values = new Float64Array(times)
  const drawn = sizes.map((size) => new Int32Array(size))
  for (let i = 0; i < times; i++) {
    for (const units of drawn) drawUnits(units, state)
    values[i] = statistic(drawn)
  }
  return values.sort()
}

/** The part of a whole of `into.length` at which each number of 32 bits stands: floor(k n / 2^32). */
function drawUnits(into: Int32Array, state: Stream): void {
  const n = into.length
  uniforms(state, into)
  for (let i = 0; i < n; i++) into[i] = Math.floor((((into[i] as number) >>> 0) * n) / 0x1_0000_0000)
}

/** What holds the middle part of sorted values, such as 0.95 of them: their quantiles. */
export function percentileInterval(sorted: Float64Array, level: number): Ends {
  return [sortedQuantile(sorted, (1 - level) / 2), sortedQuantile(sorted, (1 + level) / 2)]
}

/** The quantile of a share of sorted values, type 7: (n - 1) x share places up, between two in proportion. */
export function sortedQuantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] as number
  return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] as number) - low)
}

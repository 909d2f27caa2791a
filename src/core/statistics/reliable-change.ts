/** A change beside what the noise of a score alone would give. */
export interface ReliableChangeIndex {
  /** change / sqrt(2 sd^2 (1 - reliability)); beyond 1.96 either way the change is more than noise. */
  readonly index: number
  /** The smallest change that is more than noise, in points of the score. */
  readonly smallest: number
}

/** What 95% of noise lies within, as the authors of the method round it. */
const bound = 1.96

/**
 * The reliable change index of Jacobson and Truax (1991, doi 10.1037/0022-006X.59.1.12):
 * RC = change / S, with S = sqrt(2) sd sqrt(1 - reliability).
 *
 * @param sd of the score at the start, above 0
 * @param reliability from 0 to below 1
 */
export function reliableChange(change: number, sd: number, reliability: number): ReliableChangeIndex {
  const difference = Math.sqrt(2 * (1 - reliability)) * sd
  return { index: change / difference, smallest: bound * difference }
}

/** Whether a change is more than noise, and which way: 1, 0 or -1. */
export function reliableSign({ index }: ReliableChangeIndex): -1 | 0 | 1 {
  return index > bound ? 1 : index < -bound ? -1 : 0
}

import { clopperPearson } from '../statistics/clopper-pearson.ts'
import { wilson } from '../statistics/wilson.ts'
import { confidence } from './confidence.ts'

/** The share of k in n cases that are known, with what it may be among more cases. */
export interface ShareEstimate {
  readonly k: number
  readonly n: number
  readonly share: number
  /** Clopper-Pearson's: holds the true share at least 95 times in 100. */
  readonly exact: readonly [number, number]
  /** Wilson's: 95 times in 100 on average, and narrower. */
  readonly wilson: readonly [number, number]
}

/** The share of k in n with both intervals; null where none is known. */
export function shareEstimate(k: number, n: number): ShareEstimate | null {
  if (n === 0) return null
  return { k, n, share: k / n, exact: clopperPearson(k, n, confidence), wilson: wilson(k, n, confidence) }
}

/** The share of each of these counts among all of them. */
export function shareEstimates<T extends string>(
  names: readonly T[],
  counts: Readonly<Record<T, number>>,
): Readonly<Record<T, ShareEstimate | null>> {
  const n = names.reduce((sum, name) => sum + counts[name], 0)
  return Object.fromEntries(names.map((name) => [name, shareEstimate(counts[name], n)])) as Record<
    T,
    ShareEstimate | null
  >
}

import { mean, median } from 'd3-array'
import { type ReliableChange, reliableClasses } from '../quality/reliable.ts'
import type { CountedQuality } from './block.ts'

/** Quality-adjusted years over cases: the difference between with and without the support, over the whole window. */
export interface YearsOverCases {
  /** Of how many cases it is known up to the end of the window. */
  readonly known: number
  readonly of: number
  readonly mean: number | null
  readonly median: number | null
}

/** How many cases changed by more than noise; `recovered` are among the improved. */
export interface ReliableCounts extends Readonly<Record<ReliableChange['class'], number>> {
  readonly recovered: number | null
}

/**
 * The difference in quality-adjusted years over cases of one instrument and one window. A case that is known up to an earlier
 * moment has the difference of another span, and is not known here. Null where the instrument has no value set.
 *
 * @param months of the window
 */
export function yearsOverCases(rated: readonly CountedQuality[], months: number): YearsOverCases | null {
  const valued = rated.flatMap(({ utilities }) => utilities ?? [])
  if (valued.length === 0) return null
  const differences = valued
    .flatMap(({ quality_adjusted_years: years }) => (years?.over_years === months / 12 ? years.difference : []))
    .sort((a, b) => a - b)
  return {
    known: differences.length,
    of: rated.length,
    mean: mean(differences) ?? null,
    median: median(differences) ?? null,
  }
}

/** The classes of reliable change over cases of one instrument; null where it says nothing of noise. */
export function reliableCounts(rated: readonly CountedQuality[]): ReliableCounts | null {
  const changes = rated.flatMap(({ reliable_change }) => reliable_change ?? [])
  if (changes.length === 0) return null
  const count = (is: (change: ReliableChange) => boolean) => changes.filter(is).length
  const [improved, none, deteriorated, unknown] = reliableClasses.map((name) => count((one) => one.class === name))
  const recovered = changes.every(({ cut_off }) => cut_off === null) ? null : count((one) => one.recovered === true)
  return { improved, none, deteriorated, unknown, recovered } as ReliableCounts
}

import { mean, median } from 'd3-array'
import { type ReliableChange, reliableClasses } from '../quality/reliable.ts'
import type { CountedQuality } from './block.ts'

/** Quality-adjusted years over cases: the difference between with and without the support. */
export interface YearsOverCases {
  readonly known: number
  readonly mean: number | null
  readonly median: number | null
}

/** How many cases changed by more than noise; `recovered` are among the improved. */
export interface ReliableCounts extends Readonly<Record<ReliableChange['class'], number>> {
  readonly recovered: number | null
}

/** The difference in quality-adjusted years over cases of one instrument and one window; null where it has no value set. */
export function yearsOverCases(rated: readonly CountedQuality[]): YearsOverCases | null {
  const valued = rated.flatMap(({ utilities }) => utilities ?? [])
  if (valued.length === 0) return null
  const differences = valued
    .flatMap(({ quality_adjusted_years: years }) => years?.difference ?? [])
    .sort((a, b) => a - b)
  return { known: differences.length, mean: mean(differences) ?? null, median: median(differences) ?? null }
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

import { groups } from 'd3-array'
import { stream } from '../chance/stream.ts'
import { bootstrap, type Ends, percentileInterval, resamples } from '../statistics/bootstrap.ts'
import { type Coincidences, coincidencesOf } from '../statistics/coincidences.ts'
import { alphaOf, krippendorffAlpha, type Metric } from '../statistics/krippendorff.ts'
import { confidence } from './confidence.ts'

/** Krippendorff's alpha over units, and between which ends it lies where cases say something about more cases. */
export interface UnitsAlpha {
  /** Null where it is not defined, and of a single case, of which there is only a range to give. */
  readonly alpha: number | null
  /** The middle 95% over cases drawn anew, from 10 cases; null where that is not allowed. */
  readonly interval: Ends | null
}

/** What intervals are drawn with: the run's seed, and a name for what they are about; null gives none. */
export interface Resampling {
  readonly seed: number
  readonly key: string
}

/**
 * From so many cases with two raters on, every measure of agreement gets an interval. Fewer than for amounts: each such
 * case has many scores, and stories that two people scored are few.
 */
export const fewestCases = 10

/** What is compared of two or more raters: the values they gave, of which each unit has two at least. */
export interface ComparedUnit {
  readonly case: string
  readonly values: readonly number[]
}

/** Alpha over units, which stand in the order of their cases. */
export function alphaOver(units: readonly ComparedUnit[], metric: Metric, resampling: Resampling | null): UnitsAlpha {
  const cases = groups(units, (unit) => unit.case).map(([, own]) => own.map((unit) => unit.values))
  if (cases.length < 2) return { alpha: null, interval: null }
  const alpha = krippendorffAlpha(cases.flat(), metric)
  if (alpha === null || resampling === null || cases.length < fewestCases) return { alpha, interval: null }
  const values = [...new Set(cases.flat(2))].sort((a, b) => a - b)
  const ofCases = cases.map((own) => coincidencesOf(own, values))
  return {
    alpha,
    interval: overCases(ofCases.length, resampling, (drawn) => alphaOf(added(ofCases, drawn), values, metric)),
  }
}

/** The middle 95% of what a statistic comes to over cases drawn anew; null where it is often not defined. */
export function overCases(
  n: number,
  { seed, key }: Resampling,
  statistic: (drawn: Int32Array) => number | null,
): Ends | null {
  const all = bootstrap([n], resamples, stream(seed, key), ([drawn]) => statistic(drawn as Int32Array) ?? Number.NaN)
  const defined = all.filter((value) => !Number.isNaN(value))
  return defined.length < 0.95 * resamples ? null : percentileInterval(defined, confidence)
}

function added(cases: readonly Coincidences[], drawn: Int32Array): Coincidences {
  const sum = new Float64Array(cases[0]?.length ?? 0)
  for (const one of drawn) {
    const counts = cases[one] as Coincidences
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (counts[at] as number)
  }
  return sum
}

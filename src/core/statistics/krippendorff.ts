import { type Coincidences, coincidencesOf } from './coincidences.ts'

/** What the difference between two values counts for: all the same, by how many values lie between, or by its size. */
export type Metric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha: 1 - (n - 1) sum o d² / sum n_c n_k d², over pairs of values c < k, with o how often the two
 * coincide in a unit, n_c how often c occurs in pairs and n the sum of these. 1 is agreement throughout, 0 as much as by
 * chance, below 0 less than that. Null where it is not defined: no unit has two values, or all values are equal.
 * Krippendorff, K. (2011), Computing Krippendorff's alpha-reliability; Content Analysis (4th edition, 2019), chapter 12.
 *
 * @param units of each unit, the values given to it, one for each rater that gave one
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): number | null {
  const values = [...new Set(units.flat())].sort((a, b) => a - b)
  return alphaOf(coincidencesOf(units, values), values, metric)
}

/** The same from coincidences, over values from low to high. Null where it is not defined. */
export function alphaOf(counts: Coincidences, values: readonly number[], metric: Metric): number | null {
  const size = values.length
  const margins = marginsOf(counts, size)
  const d = distances[metric]
  let [n, observed, expected] = [0, 0, 0]
  for (let c = 0; c < size; c++) {
    n += margins[c] as number
    // How often the values between c and k occur.
    let between = 0
    for (let k = c + 1; k < size; k++) {
      const apart = d(c, k, between, margins, values)
      observed += (counts[c * size + k] as number) * apart * apart
      expected += (margins[c] as number) * (margins[k] as number) * apart * apart
      between += margins[k] as number
    }
  }
  return expected > 0 ? 1 - ((n - 1) * observed) / expected : null
}

type Distance = (c: number, k: number, between: number, margins: Float64Array, values: readonly number[]) => number

/** d: 1; n_c / 2 + what lies between + n_k / 2; or the difference itself. */
const distances: Readonly<Record<Metric, Distance>> = {
  nominal: () => 1,
  ordinal: (c, k, between, margins) => ((margins[c] as number) + (margins[k] as number)) / 2 + between,
  interval: (c, k, _, __, values) => (values[k] as number) - (values[c] as number),
}

function marginsOf(counts: Coincidences, size: number): Float64Array {
  const margins = new Float64Array(size)
  for (let at = 0; at < counts.length; at++) {
    const row = Math.floor(at / size)
    margins[row] = (margins[row] as number) + (counts[at] as number)
  }
  return margins
}

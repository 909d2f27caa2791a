import { fsum } from 'd3-array'

/** How much of the differences between totals comes from the cases, where the same raters rated each of them. */
export interface IntraclassCorrelation {
  /** ICC(2,1): of one rater's totals, of raters like these. */
  readonly single: number
  /** ICC(2,k): of the mean of these k raters' totals. */
  readonly mean: number
  readonly mean_squares: { readonly between: number; readonly raters: number; readonly error: number }
}

/**
 * Intraclass correlations for absolute agreement, cases and raters both taken from more (Shrout and Fleiss 1979):
 * ICC(2,1) = (B - E) / (B + (k - 1) E + k (J - E) / n), ICC(2,k) = (B - E) / (B + (J - E) / n), with B, J and E the mean
 * squares between the n cases, between the k raters and of the rest. Null with fewer than two cases or raters, or where
 * the totals do not differ at all.
 *
 * @param totals a row for each case, with a total of each rater in the same order
 */
export function intraclassCorrelation(totals: readonly (readonly number[])[]): IntraclassCorrelation | null {
  const [n, k] = [totals.length, totals[0]?.length ?? 0]
  if (n < 2 || k < 2) return null
  const grand = fsum(totals.flat()) / (n * k)
  const ofCases = totals.map((row) => fsum(row) / k)
  const ofRaters = (totals[0] ?? []).map((_, at) => fsum(totals.map((row) => row[at] as number)) / n)
  const squares = (differences: readonly number[]) => fsum(differences.map((one) => one * one))
  const between = (k * squares(ofCases.map((mean) => mean - grand))) / (n - 1)
  const raters = (n * squares(ofRaters.map((mean) => mean - grand))) / (k - 1)
  const rest = totals.flatMap((row, i) =>
    row.map((total, j) => total - (ofCases[i] as number) - (ofRaters[j] as number) + grand),
  )
  const error = squares(rest) / ((n - 1) * (k - 1))
  const found = correlations({ between, raters, error }, n, k)
  return found && { ...found, mean_squares: { between, raters, error } }
}

/**
 * ICC(2,1) of cases that are drawn from these, each as often as it is drawn, from sums of squares: quick, for where it is
 * wanted thousands of times. Null where intraclassCorrelation is, of the same cases.
 *
 * @param totals a row for each case, with a total of each rater in the same order
 */
export function singleOfDrawn(totals: readonly (readonly number[])[]): (drawn: Int32Array) => number | null {
  const k = totals[0]?.length ?? 0
  // From their middle, so that squares lose nothing.
  const middle = fsum(totals.flat()) / (totals.length * k)
  const rows = totals.map((row) => row.map((total) => total - middle))
  const sums = rows.map((row) => row.reduce((sum, total) => sum + total, 0))
  const squares = rows.map((row) => row.reduce((sum, total) => sum + total * total, 0))
  const ofRaters = new Float64Array(k)
  return (drawn) => {
    const n = drawn.length
    if (n < 2 || k < 2) return null
    let [sum, all, cases] = [0, 0, 0]
    ofRaters.fill(0)
    for (const one of drawn) {
      const row = rows[one] as readonly number[]
      const ofCase = sums[one] as number
      sum += ofCase
      all += squares[one] as number
      cases += ofCase * ofCase
      for (let j = 0; j < k; j++) ofRaters[j] = (ofRaters[j] as number) + (row[j] as number)
    }
    const mean = (sum * sum) / (n * k)
    const between = cases / k - mean
    const raters = ofRaters.reduce((total, one) => total + one * one, 0) / n - mean
    const error = all - mean - between - raters
    const squared = { between: between / (n - 1), raters: raters / (k - 1), error: error / ((n - 1) * (k - 1)) }
    return correlations(squared, n, k)?.single ?? null
  }
}

function correlations({ between, raters, error }: IntraclassCorrelation['mean_squares'], n: number, k: number) {
  const single = between + (k - 1) * error + (k * (raters - error)) / n
  const mean = between + (raters - error) / n
  if (!(single > 1e-12 && mean > 1e-12)) return null
  return { single: (between - error) / single, mean: (between - error) / mean }
}

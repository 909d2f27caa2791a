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
  const single = between + (k - 1) * error + (k * (raters - error)) / n
  const mean = between + (raters - error) / n
  if (!(single > 1e-12 && mean > 1e-12)) return null
  return {
    single: (between - error) / single,
    mean: (between - error) / mean,
    mean_squares: { between, raters, error },
  }
}

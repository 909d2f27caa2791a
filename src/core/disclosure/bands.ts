/** Neighbouring bands as one: from the lowest's lower end to the highest's upper end. */
export interface PublishedBand {
  readonly from: number
  /** Null where the last band has no upper end. */
  readonly to: number | null
  readonly n: number
}

/**
 * Merges neighbouring bands from the highest down, until each holds so many cases; what is left at the lowest joins the one above
 * it. Empty where all bands together hold fewer.
 */
export function mergedBands(bands: readonly PublishedBand[], least: number): readonly PublishedBand[] {
  const merged: PublishedBand[] = []
  let open: PublishedBand | null = null
  for (const band of bands.toReversed()) {
    open = open === null ? band : joined(band, open)
    if (open.n < least) continue
    merged.unshift(open)
    open = null
  }
  const [lowest, ...others] = merged
  if (open === null || lowest === undefined) return merged
  return [joined(open, lowest), ...others]
}

function joined(lower: PublishedBand, upper: PublishedBand): PublishedBand {
  return { from: lower.from, to: upper.to, n: lower.n + upper.n }
}

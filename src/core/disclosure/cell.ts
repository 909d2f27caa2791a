/** What a number of cases must be before it may stand in a published table. */
export interface CellRule {
  /** The fewest cases of a cell that is not empty. */
  readonly least: number
  /** Whether an empty cell may be shown: not where "none" and "all" say something of each person. */
  readonly empty: boolean
}

/** Whether so many cases may be shown: least or more, or none where that may be said. */
export function isSafeCount(n: number, { least, empty }: CellRule): boolean {
  return n === 0 ? empty : n >= least
}

/** A count as it is published: rounded to the nearest multiple of the base (halves up), or as it is without one. */
export function roundedCount(n: number, base: number | null): number {
  return base === null ? n : Math.floor(n / base + 0.5) * base
}

import { fsum } from 'd3-array'

/** Agreement of two raters beyond chance. */
export interface Kappa {
  /** 1 is agreement throughout, 0 as much as by chance, below 0 less than that. */
  readonly kappa: number
  /** For large numbers of units; null where it is not defined. */
  readonly standard_error: number | null
  /** Kappa over what its standard error is if they agree by chance only; null where that is not defined. */
  readonly z: number | null
}

/** What a disagreement counts for, by the places of both levels on their scale. */
export type Weight = (row: number, column: number) => number

export const weights = {
  unweighted: (row, column) => (row === column ? 0 : 1),
  linear: (row, column) => Math.abs(row - column),
  quadratic: (row, column) => (row - column) * (row - column),
} as const satisfies Readonly<Record<string, Weight>>

/** How often the first rater gave one level (rows) and the second another (columns). */
export type LevelTable = readonly (readonly number[])[]

/** Pairs of levels as a table. Levels that nobody gave keep their place: 4 and 6 are two apart where nobody gave 5. */
export function levelTable(pairs: readonly (readonly [number, number])[], levels: readonly number[]): LevelTable {
  return levels.map((row) => levels.map((column) => pairs.filter(([a, b]) => a === row && b === column).length))
}

/**
 * Weighted kappa of two raters (Cohen 1968): 1 - sum p v / sum r c v, over cells with share p, with r and c the shares
 * of their row and column and v >= 0 what a disagreement counts for. Its standard errors are those of Fleiss, Cohen and
 * Everitt (1969), with w = 1 - v / (largest v). Null where nothing was rated, or no disagreement is possible by chance.
 */
export function weightedKappa(table: LevelTable, weight: Weight): Kappa | null {
  const n = fsum(table.flat())
  const most = Math.max(...table.flatMap((counts, row) => counts.map((_, column) => weight(row, column))))
  if (n === 0 || most === 0) return null
  const cells = cellsOf(table, n, (row, column) => 1 - weight(row, column) / most)
  const chance = fsum(cells.map(({ byChance, w }) => byChance * w))
  if (1 - chance < tiny) return null
  const kappa = kappaAlone(table, weight) as number
  const error = (squares: readonly number[], mean: number) => {
    const variance = (fsum(squares) - mean * mean) / n
    return variance < tiny ? null : Math.sqrt(variance) / (1 - chance)
  }
  const ifByChance = error(
    cells.map(({ byChance, w, means }) => byChance * (w - means) * (w - means)),
    chance,
  )
  return {
    kappa,
    standard_error: error(
      cells.map(({ share, w, means }) => share * (w - means * (1 - kappa)) * (w - means * (1 - kappa))),
      kappa - chance * (1 - kappa),
    ),
    z: ifByChance === null ? null : kappa / ifByChance,
  }
}

/** Kappa without its standard errors; null where it is not defined. */
export function kappaAlone(table: LevelTable, weight: Weight): number | null {
  const rows = table.map((counts) => counts.reduce((sum, count) => sum + count, 0))
  const columns = table.map((_, column) => table.reduce((sum, counts) => sum + (counts[column] as number), 0))
  const n = rows.reduce((sum, count) => sum + count, 0)
  let [observed, byChance] = [0, 0]
  for (const [row, counts] of table.entries()) {
    for (let column = 0; column < counts.length; column++) {
      const v = weight(row, column)
      observed += (counts[column] as number) * v
      byChance += (rows[row] as number) * (columns[column] as number) * v
    }
  }
  return byChance > 0 ? 1 - (n * observed) / byChance : null
}

/** Smaller than this, what should be nothing is what rounding left. */
const tiny = 1e-12

/** Of every cell its share, its share by chance, its weight, and the mean weight of its row and of its column added. */
function cellsOf(table: LevelTable, n: number, w: Weight) {
  const rows = table.map((counts) => fsum(counts) / n)
  const columns = table.map((_, at) => fsum(table.map((counts) => counts[at] as number)) / n)
  const meanOfRow = rows.map((_, row) => fsum(columns.map((share, column) => share * w(row, column))))
  const meanOfColumn = columns.map((_, column) => fsum(rows.map((share, row) => share * w(row, column))))
  return table.flatMap((counts, row) =>
    counts.map((count, column) => ({
      share: count / n,
      byChance: (rows[row] as number) * (columns[column] as number),
      w: w(row, column),
      means: (meanOfRow[row] as number) + (meanOfColumn[column] as number),
    })),
  )
}

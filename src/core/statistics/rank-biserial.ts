/**
 * The matched-pairs rank-biserial correlation: (rank sum above zero - rank sum below) / both, from -1, all are below,
 * to 1 (Kerby, 2014). Not both sums are zero.
 */
export function rankBiserial(above: number, below: number): number {
  return (above - below) / (above + below)
}

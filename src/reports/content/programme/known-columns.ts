import type { Cell } from '../../document.ts'

/** The columns of some rows in which something is known, counted from 0. */
export function knownColumns(rows: readonly (readonly Cell[])[], notStated: string): readonly number[] {
  const isKnown = (cell: Cell | undefined) =>
    cell !== undefined && cell !== notStated && (typeof cell === 'string' || cell.value !== null)
  return [...(rows[0] ?? []).keys()].filter((column) => rows.some((row) => isKnown(row[column])))
}

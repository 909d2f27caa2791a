import type { Sheet } from '../sheet.ts'

/** A table that says on every row who it is for, since a file of values has no page to say it on. */
export function withAudience(sheet: Sheet, audience: string): Sheet {
  return {
    ...sheet,
    columns: [...sheet.columns, { key: 'audience', label: 'audience', kind: 'text' }],
    rows: sheet.rows.map((row) => ({ ...row, cells: [...row.cells, audience] })),
  }
}

import type { Formula, Term } from '../../formula.ts'
import { formulaOfCell, type Sheet } from '../../sheet.ts'
import { type Grid, letterAt, rangeName } from './grid.ts'
import { escaped } from './text.ts'

/** Names for the columns that formulas use, so that who checks one can read it; and the rows that each page repeats. */
export function definedNames(sheets: readonly Sheet[], grids: readonly Grid[]): string {
  const used = new Set(
    formulasOf(sheets).flatMap(({ term, unless }) => [...columnsIn(term), ...unless.flatMap(columnsIn)]),
  )
  const ranges = grids.flatMap((grid, at) =>
    (sheets[at]?.columns ?? []).flatMap(({ key }, column) => {
      const name = rangeName(grid.name, key)
      return used.has(name) ? [{ name, scope: '', of: rangeOf(grid, column, grid.first, grid.last) }] : []
    }),
  )
  const pages = grids.flatMap((grid, at) => {
    const scope = ` localSheetId="${at}"`
    const last = (sheets[at]?.columns.length ?? 1) - 1
    const filter = `${sheetName(grid)}!$A$${grid.keys + 1}:$${letterAt(last)}$${grid.last}`
    const heads = `${sheetName(grid)}!$A:$A,${sheetName(grid)}!$${grid.keys}:$${grid.keys + 1}`
    return [
      { name: '_xlnm._FilterDatabase', scope: `${scope} hidden="1"`, of: filter },
      { name: '_xlnm.Print_Titles', scope, of: heads },
    ]
  })
  const all = [...pages, ...ranges].map(
    ({ name, scope, of }) => `<definedName name="${name}"${scope}>${escaped(of)}</definedName>`,
  )
  return `<definedNames>${all.join('')}</definedNames>`
}

function rangeOf(grid: Grid, column: number, first: number, last: number): string {
  const letter = letterAt(column)
  return `${sheetName(grid)}!$${letter}$${first}:$${letter}$${last}`
}

function sheetName({ title }: Grid): string {
  return `'${title.replaceAll("'", "''")}'`
}

/** The formulas of all cells, each once: rows share theirs. */
function formulasOf(sheets: readonly Sheet[]): readonly Formula[] {
  const found = new Set<Formula>()
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells) {
        const formula = formulaOfCell(cell)
        if (formula !== undefined) found.add(formula)
      }
  return [...found]
}

/** The names of the columns that a part of a formula looks through. */
function columnsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(columnsIn)
  if (typeof part !== 'object' || part === null) return []
  const below = Object.values(part).flatMap(columnsIn)
  if (!isLookup(part)) return below
  const columns = part.where.map(({ column }) => rangeName(part.sheet, column))
  if (part.is === 'sum') return [...columns, rangeName(part.sheet, part.column), ...below]
  return part.where.length === 0 ? [rangeName(part.sheet)] : [...columns, ...below]
}

function isLookup(part: object): part is Extract<Term, { is: 'sum' | 'count' }> {
  return 'is' in part && (part.is === 'sum' || part.is === 'count')
}

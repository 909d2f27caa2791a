/** A word of the method in a table: a code that stays the same, and the word of the report's language. */
export interface Coded {
  readonly code: string
  readonly word: string
}

/** Which rows of another table count: those with a value in a column, with this row's name there, or with a number. */
export type Where = { readonly column: string } & (
  | { readonly equals: Coded }
  | { readonly contains: Coded }
  | { readonly names: 'this-row' }
  | { readonly known: true }
)

/** How a value follows from other cells, whatever a spreadsheet calls them. */
export type Term =
  /** A cell of the same row, or of the row of that name in the same table. */
  | { readonly is: 'cell'; readonly column: string; readonly row?: string }
  /** Over all rows of a table that fit; unknown values add nothing. */
  | { readonly is: 'sum'; readonly sheet: string; readonly column: string; readonly where: readonly Where[] }
  | { readonly is: 'count'; readonly sheet: string; readonly where: readonly Where[] }
  | { readonly is: 'product'; readonly of: readonly Term[] }
  | { readonly is: 'difference'; readonly from: Term; readonly minus: Term }
  | { readonly is: 'ratio'; readonly of: Term; readonly over: Term }

/** When a formula has no value. */
export type Without =
  | { readonly is: 'not-a-number'; readonly of: readonly Term[] }
  | { readonly is: 'any'; readonly count: Term }
  | { readonly is: 'equal'; readonly column: string; readonly to: Coded }
  | { readonly is: 'not-above'; readonly term: Term; readonly limit: number }

/** A formula as a value: a term, and when it is unknown, or when there is nothing to give a value of. */
export interface Formula {
  readonly term: Term
  readonly unless: readonly Without[]
  readonly otherwise: 'unknown' | 'nothing'
}

export function cellOf(column: string, row?: string): Term {
  return row === undefined ? { is: 'cell', column } : { is: 'cell', column, row }
}

/** A term of cells, unknown as soon as one of them is no number. */
export function ofNumbers(term: Term, cells: readonly Term[]): Formula {
  return { term, unless: [{ is: 'not-a-number', of: cells }], otherwise: 'unknown' }
}

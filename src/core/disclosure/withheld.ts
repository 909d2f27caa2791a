/** What a published report may leave out of a block. */
export type Subject =
  | 'change'
  | 'effect'
  | 'domains'
  | 'saving'
  | 'bands'
  | 'known'
  | 'total'
  | 'mean'
  | 'realism'
  | 'returns'
  | 'payers'
  | 'groups'
  | 'group-better-change'
  | 'group-better-effect'
  | 'group-saves'
  | 'group-total'
  | 'cases'

/** Why something is left out, or shown less finely. */
export type Reason =
  /** Classes stand together, since one of them would hold too few cases. */
  | 'merged'
  /** A class would hold too few cases however it is merged. */
  | 'small-cell'
  /** Too few cases, or one or two of them, make up the amount. */
  | 'held-by-few'
  /** It would follow from, or lead to, something that is not shown. */
  | 'solvable'
  /** Rows stand together, since some of them may not be shown alone. */
  | 'together'
  /** Some cases lack it, too few to be told apart. */
  | 'partly-known'
  /** Counts are rounded, and it would give them away. */
  | 'rounded'

/** Something that a published report does not show as finely as an internal one, and why. */
export interface Withheld {
  readonly what: Subject
  readonly why: Reason
}

/** A reason, where there is one. */
export function withheldIf(is: boolean, what: Subject, why: Reason): readonly Withheld[] {
  return is ? [{ what, why }] : []
}

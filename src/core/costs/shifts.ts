import type { Compared } from './difference.ts'
import { halfCent } from './half-cent.ts'

/** Cost that is lower with the intervention in one place and higher in another. */
export interface Shift {
  readonly of: 'sector' | 'form'
  readonly from: string
  readonly to: string
  /** The smaller of what falls and what rises. */
  readonly amount: number
}

/**
 * The shifts of a case: from X to Y if the cost in X falls and that in Y rises against the reference. Rows whose
 * difference is unknown, and lines without a stated sector or form, take no part.
 */
export function shifts(of: Shift['of'], rows: readonly (Compared & { readonly name: string })[]): readonly Shift[] {
  const stated = rows.filter(({ name }) => name !== 'unstated')
  const falls = stated.filter(({ difference }) => difference !== null && difference > halfCent)
  const rises = stated.filter(({ difference }) => difference !== null && difference < -halfCent)
  return falls.flatMap((from) =>
    rises.map((to) => ({
      of,
      from: from.name,
      to: to.name,
      amount: Math.min(from.difference as number, -(to.difference as number)),
    })),
  )
}

import { groups } from 'd3-array'
import type { CaseOutcome } from '../aggregate/block.ts'
import type { CasePiece } from './case-piece.ts'

/** A case as a programme takes it: what aggregates keep of it, and its piece. */
export interface ProgrammeCase extends CaseOutcome {
  readonly piece: CasePiece
}

/** Cases by approach; null is of no approach. Where a programme has one approach, a case that names none is of that one. */
export function casesByApproach<T extends { readonly identity: Pick<CaseOutcome['identity'], 'approach'> }>(
  cases: readonly T[],
  approaches: readonly string[],
): ReadonlyMap<string | null, readonly T[]> {
  const only = approaches.length === 1 ? (approaches[0] as string) : null
  return new Map(groups(cases, ({ identity }) => identity.approach ?? only))
}

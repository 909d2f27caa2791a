import type { CasePiece } from '../../../src/core/programme/case-piece.ts'

/** A piece of a case that tells nothing but what is given. */
export function pieceOf(fields: Partial<CasePiece> = {}): CasePiece {
  return {
    ...{ lead_days: null, months: null, support: null, in_time: null, chain: null, grades: [] },
    unpaid: { intervention: null, reference: null },
    ...fields,
  }
}

import type { CasePiece } from './case-piece.ts'
import { type ProgrammeRole, programmeRoles } from './programme.ts'
import { type Spread, spreadOf } from './spread.ts'

/** The grades from 1 to 10 that people of one role gave in cases. */
export interface GradesOfRole extends Spread {
  readonly role: ProgrammeRole
}

/** Grades over cases, each role apart. */
export function gradesByRole(pieces: readonly CasePiece[]): readonly GradesOfRole[] {
  const given = pieces.flatMap(({ grades }) => grades)
  return programmeRoles.flatMap((role) => {
    const spread = spreadOf(given.filter((one) => one.role === role).map(({ grade }) => grade ?? null))
    return spread === null ? [] : [{ role, ...spread }]
  })
}

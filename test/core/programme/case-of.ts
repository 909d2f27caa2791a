import { calculate } from '../../../src/core/calculate.ts'
import type { Evaluation } from '../../../src/core/case/evaluation.ts'
import { casePiece } from '../../../src/core/programme/case-piece.ts'
import type { ProgrammeCase } from '../../../src/core/programme/programme-case.ts'
import { type Told, told } from '../by-hand.ts'
import { outcomeOf } from '../outcome.ts'

/** A case by hand as a programme takes it. */
export function caseOf(fields: Told, evaluation: Evaluation): ProgrammeCase {
  const story = told(fields)
  return { ...outcomeOf(story, evaluation), piece: casePiece(story, calculate(story, evaluation), evaluation) }
}

import { blocks } from '../aggregate/block.ts'
import type { ProgrammeCase } from './programme-case.ts'
import { spreadOf } from './spread.ts'

/** What the cases of an approach show of a client's months of support and benefit; means, null where none is known. */
export interface CaseBenefit {
  readonly months: number | null
  readonly months_known: number
  readonly benefit: number | null
  readonly benefit_known: number
}

/** Both over the largest block of comparable cases: of one kind of reference and one length of window. */
export function caseBenefit(cases: readonly ProgrammeCase[]): CaseBenefit {
  const largest = largestBlock(cases)
  const [months, benefit] = [
    spreadOf(largest.map(({ piece }) => piece.months)),
    spreadOf(largest.map(({ result }) => result.benefit)),
  ]
  return {
    months: months?.mean ?? null,
    months_known: months?.n ?? 0,
    benefit: benefit?.mean ?? null,
    benefit_known: benefit?.n ?? 0,
  }
}

/** The cases of the largest block. */
export function largestBlock(cases: readonly ProgrammeCase[]): readonly ProgrammeCase[] {
  return (blocks(cases, false)[0]?.outcomes ?? []) as readonly ProgrammeCase[]
}

import { leastCases } from '../aggregate/amount-inference.ts'
import { blocks } from '../aggregate/block.ts'
import type { Settings } from '../case/evaluation.ts'
import type { ProgrammeCase } from './programme-case.ts'
import type { ProgrammeCost } from './programme-cost.ts'
import { isSample } from './selection.ts'

/** Why cases cannot carry a statement about everyone an approach served, the first of these that holds. */
export const statementReasons = [
  /** Nobody says how many people were served. */
  'no-served',
  'no-cases',
  /** Neither a budget, nor the cost of a worker with a caseload and months of support. */
  'no-cost',
  /** Cases are compared with an improved course: that says what is still to gain. */
  'improved-reference',
  /** Cases differ in kind of reference or in length of window. */
  'unlike-cases',
  /** No case states its evaluated support and knows what it brought. */
  'no-benefit',
  /** More cases than people served. */
  'more-cases-than-served',
  /** Cases were not chosen at random, consecutively or all. */
  'selection',
  /** Said to be all, and fewer than were served or with unknown amounts. */
  'not-all-served',
  /** Fewer than resampling needs. */
  'too-few-cases',
] as const

export type StatementReason = (typeof statementReasons)[number]

/** What decides whether a statement can be made. */
export interface StatementGrounds {
  readonly served: number | null
  readonly cost: ProgrammeCost | null
  readonly cases: readonly ProgrammeCase[]
  /** Cases that know their benefit. */
  readonly known: number
  readonly selection: Settings['selection']
}

/** The first reason that holds; null where the cases carry a statement. */
export function statementReason({ served, cost, cases, known, selection }: StatementGrounds): StatementReason | null {
  if (served === null || served === 0) return 'no-served'
  if (cases.length === 0) return 'no-cases'
  if (cost === null) return 'no-cost'
  const kinds = blocks(cases, false)
  if (kinds.some(({ reference_kind }) => reference_kind === 'improved')) return 'improved-reference'
  if (kinds.length > 1) return 'unlike-cases'
  if (known === 0) return 'no-benefit'
  if (cases.length > served) return 'more-cases-than-served'
  if (selection === 'all') return known < served ? 'not-all-served' : null
  if (!isSample(selection)) return 'selection'
  return known < leastCases ? 'too-few-cases' : null
}

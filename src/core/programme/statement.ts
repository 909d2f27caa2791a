import { blockIdOf } from '../aggregate/block.ts'
import { type ClassCounts, countClasses } from '../aggregate/counts.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { classes } from '../quality/class.ts'
import { type BenefitInTime, benefitInTimeOf } from './benefit-in-time.ts'
import { caseBenefit, largestBlock } from './case-benefits.ts'
import type { ProgrammeApproach } from './programme.ts'
import type { ProgrammeCase } from './programme-case.ts'
import { type ProgrammeCost, programmeCost } from './programme-cost.ts'
import { selectionOf } from './selection.ts'
import { type Spread, spreadOf } from './spread.ts'
import { type StatementFigures, statementFigures } from './statement-figures.ts'
import { type StatementReason, statementReason } from './statement-reason.ts'

/** What the evaluated cases of an approach show by themselves: those of its largest block. */
export interface EvaluatedCases {
  readonly n: number
  readonly block: string
  /** Over the cases that know both, in the perspective of the settings. */
  readonly investment: Spread | null
  readonly benefit: Spread | null
  readonly change: ClassCounts
  readonly effect: ClassCounts
  readonly in_time: BenefitInTime | null
}

/** What an approach cost and brought: for the cases, and for all served only where the cases can carry that. */
export interface Statement {
  readonly approach: string
  readonly cost: ProgrammeCost | null
  readonly evaluated: EvaluatedCases | null
  /** Why nothing is said of everyone; null where it is. */
  readonly reason: StatementReason | null
  readonly for_all: StatementFigures | null
}

/** The statement of one approach. */
export function statement(
  approach: string,
  stated: ProgrammeApproach,
  served: number | null,
  cases: readonly ProgrammeCase[],
  evaluation: Evaluation,
): Statement {
  const comparable = largestBlock(cases)
  const known = comparable.filter(isKnown)
  const cost = programmeCost(stated, served, caseBenefit(cases))
  const selection = selectionOf(approach, stated, evaluation.settings)
  const reason = statementReason({ served, cost, cases, known: known.length, selection })
  return {
    approach,
    cost,
    evaluated: evaluatedCases(comparable, known),
    reason,
    for_all:
      reason === null && cost !== null ? statementFigures(approach, stated, cost, comparable, known, evaluation) : null,
  }
}

function isKnown({ result, piece }: ProgrammeCase): boolean {
  return result.benefit !== null && result.investment !== null && (piece.support?.gain ?? null) !== null
}

function evaluatedCases(cases: readonly ProgrammeCase[], known: readonly ProgrammeCase[]): EvaluatedCases | null {
  const [first] = cases
  if (first === undefined) return null
  return {
    n: cases.length,
    block: blockIdOf(first.result.reference.kind, first.identity.window.months, false),
    investment: spreadOf(known.map(({ result }) => result.investment)),
    benefit: spreadOf(known.map(({ result }) => result.benefit)),
    change: countClasses(
      classes,
      cases.map(({ result }) => result.quality_of_life?.class_change ?? 'unknown'),
    ),
    effect: countClasses(
      classes,
      cases.map(({ result }) => result.quality_of_life?.class_effect ?? 'unknown'),
    ),
    in_time: benefitInTimeOf(known),
  }
}

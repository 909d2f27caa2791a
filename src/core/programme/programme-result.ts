import type { Evaluation, Settings } from '../case/evaluation.ts'
import { type ApproachResult, approachResult } from './approaches.ts'
import { type AreaSeries, areaSeries } from './area.ts'
import { type BudgetResult, budgetResult } from './budget.ts'
import { caseBenefit } from './case-benefits.ts'
import { type CaseloadTable, caseloadTable } from './caseload-table.ts'
import { type FollowUpResult, followUpResult } from './follow-up.ts'
import { type OutcomeCounts, outcomeCounts } from './outcome-counts.ts'
import type { Lesson, Programme, ProgrammeApproach } from './programme.ts'
import { casesByApproach, type ProgrammeCase } from './programme-case.ts'
import { type SatisfactionResult, satisfactionResult } from './satisfaction.ts'
import { selectionOf } from './selection.ts'
import { type Statement, statement } from './statement.ts'
import { type ConversationResult, conversationResults } from './themes.ts'

/** Everything that is worked out of a programme beside its cases; a part is null where nothing says it. */
export interface ProgrammeResult {
  readonly approaches: readonly ApproachResult[] | null
  readonly caseloads: readonly CaseloadTable[] | null
  readonly budgets: readonly BudgetResult[] | null
  readonly outcomes: OutcomeCounts | null
  readonly follow_up: FollowUpResult | null
  readonly satisfaction: readonly SatisfactionResult[] | null
  readonly conversations: readonly ConversationResult[] | null
  readonly area: readonly AreaSeries[] | null
  readonly statements: readonly Statement[] | null
  /** The heaviest first. */
  readonly lessons: readonly Lesson[] | null
}

/** The figures of a programme, with those of its cases by which they are carried. */
export function programmeResult(
  programme: Programme,
  cases: readonly ProgrammeCase[],
  evaluation: Evaluation,
): ProgrammeResult {
  const { satisfaction = [], conversations = [], area = [], lessons = [] } = programme
  return {
    ...approachParts(programme, cases, evaluation),
    outcomes: outcomeCounts(cases.flatMap(({ piece }) => piece.chain ?? [])),
    follow_up: followUpResult(cases),
    satisfaction: filled(satisfaction.map(satisfactionResult)),
    conversations: filled(conversationResults(conversations)),
    area: filled(areaSeries(area)),
    lessons: filled(lessons.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))),
  }
}

/** What is said of every approach of the programme apart, with its own cases. */
function approachParts(
  { approaches = {} }: Programme,
  cases: readonly ProgrammeCase[],
  evaluation: Evaluation,
): Pick<ProgrammeResult, 'approaches' | 'caseloads' | 'budgets' | 'statements'> {
  const ids = Object.keys(approaches)
  const byApproach = casesByApproach(cases, ids)
  const stated = Object.entries(approaches).map(([id, approach]) => ({ id, approach, own: byApproach.get(id) ?? [] }))
  const servedOf = ({ served }: ProgrammeApproach) => served ?? (ids.length === 1 ? evaluation.settings.served : null)
  const budgets = [...byApproach].map(([id, own]) =>
    budgetOf(id, own, id === null ? undefined : approaches[id], evaluation.settings),
  )
  return {
    approaches: filled(stated.map(({ id, approach, own }) => approachResult(id, approach, own, evaluation))),
    caseloads: filled(
      stated.flatMap(
        ({ id, approach, own }) => caseloadTable(id, approach, servedOf(approach), caseBenefit(own)) ?? [],
      ),
    ),
    budgets: filled(budgets.filter(saysSomething).sort(byName)),
    statements: filled(
      stated
        .filter(({ approach }) => approach.budget !== undefined || approach.fte_year_cost !== undefined)
        .map(({ id, approach, own }) => statement(id, approach, servedOf(approach), own, evaluation)),
    ),
  }
}

function budgetOf(
  id: string | null,
  cases: readonly ProgrammeCase[],
  stated: ProgrammeApproach | undefined,
  settings: Settings,
): BudgetResult {
  return budgetResult(id, cases, stated?.hour_price ?? null, selectionOf(id, stated, settings))
}

/** Whether a budget has more to say than aggregates already do. */
function saysSomething({ compared, hours, lead_days, contact_persons, grades }: BudgetResult): boolean {
  return [compared, hours, lead_days, contact_persons].some((part) => part !== null) || grades.length > 0
}

/** Approaches, each of which there is once, by name; what is of none last. */
function byName({ approach: a }: BudgetResult, { approach: b }: BudgetResult): number {
  return a === null || (b !== null && a > b) ? 1 : -1
}

function filled<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list
}

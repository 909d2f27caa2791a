import {
  type ClassCounts,
  countClasses,
  type DomainCounts,
  type InstrumentCounts,
  otherInstrumentCounts,
  qualityCounts,
} from '../aggregate/counts.ts'
import type { Evaluation, Settings } from '../case/evaluation.ts'
import { type Returns, ratios } from '../costs/investment.ts'
import { largestBlock } from './case-benefits.ts'
import { type LawRow, lawRows } from './laws.ts'
import { type Condition, conditionsMet, type ProgrammeApproach } from './programme.ts'
import type { ProgrammeCase } from './programme-case.ts'
import { selectionOf } from './selection.ts'
import { type Spread, spreadOf } from './spread.ts'

/** The instrument of process outcomes. */
const guidance = 'personal-guidance'

/** One approach beside the others: other people, and often another city, so that a difference is no effect of the approach. */
export interface ApproachResult
  extends Pick<ProgrammeApproach, 'title' | 'municipality' | 'voluntary' | 'budget' | 'fte_year_cost' | 'caseload'> {
  readonly approach: string
  readonly served: number | null
  readonly stopped: number | null
  /** stopped / served, from 0 to 1. */
  readonly stopped_share: number | null
  readonly n: number
  /** How its cases were chosen. */
  readonly selection: Settings['selection']
  readonly change: ClassCounts
  readonly effect: ClassCounts
  readonly domains: readonly DomainCounts[]
  /** Process outcomes, over the cases rated on that instrument. */
  readonly guidance: InstrumentCounts | null
  /** Cases of one kind of reference and one length of window, the largest such block: over these amounts are taken. */
  readonly comparable: { readonly n: number; readonly reference_kind: string; readonly months: number } | null
  /** Over the comparable cases that know it, in the perspective of the settings. */
  readonly difference: Spread | null
  /** Sums over those of them that know both. */
  readonly returns: Returns & { readonly n: number }
  readonly conditions: readonly Condition[]
  readonly conditions_met: Readonly<Record<Condition['met'], number>>
  readonly laws: readonly LawRow[]
}

/** An approach with its cases. */
export function approachResult(
  approach: string,
  stated: ProgrammeApproach,
  cases: readonly ProgrammeCase[],
  evaluation: Evaluation,
): ApproachResult {
  const { title, municipality, voluntary, budget, fte_year_cost, caseload, conditions = [] } = stated
  const { served = null, stopped = null } = stated
  const quality = qualityCounts(cases)
  const comparable = largestBlock(cases)
  const [first] = comparable
  return {
    ...{ approach, title, municipality, voluntary, budget, fte_year_cost, caseload, served, stopped },
    stopped_share: served === null || stopped === null || served === 0 ? null : stopped / served,
    n: cases.length,
    selection: selectionOf(approach, stated, evaluation.settings),
    change: quality.change,
    effect: quality.effect,
    domains: quality.domains,
    guidance: otherInstrumentCounts(cases).find(({ instrument }) => instrument === guidance) ?? null,
    comparable:
      first === undefined
        ? null
        : {
            n: comparable.length,
            reference_kind: first.result.reference.kind,
            months: first.identity.window.months,
          },
    difference: spreadOf(comparable.map(({ result }) => result.headline.difference)),
    returns: returnsOf(comparable),
    conditions,
    conditions_met: countClasses(
      conditionsMet,
      conditions.map(({ met }) => met),
    ),
    laws: lawRows(
      comparable.map(({ result }) => result),
      evaluation,
    ),
  }
}

function returnsOf(cases: readonly ProgrammeCase[]): ApproachResult['returns'] {
  const known = cases.filter(({ result }) => result.investment !== null && result.benefit !== null)
  const sum = (of: 'investment' | 'benefit') => spreadOf(known.map(({ result }) => result[of]))?.sum ?? null
  return { n: known.length, ...ratios(sum('investment'), sum('benefit')) }
}

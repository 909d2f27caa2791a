import { groups } from 'd3-array'
import type { CaseResult } from '../calculate.ts'
import type { Case } from '../case/case.ts'
import type { Compared } from '../costs/difference.ts'
import type { IndividualScores } from '../quality/individual-scores.ts'
import type { DomainResult, QualityOfLife } from '../quality/quality-of-life.ts'
import type { Saving } from './counts.ts'

/** The part of a case's result that is added up or counted over cases. */
export type Counted = Pick<
  CaseResult,
  | 'reference'
  | 'cost_unknown'
  | 'headline'
  | 'totals'
  | 'undiscounted'
  | 'investment'
  | 'benefit'
  | 'returns_by_year'
  | 'realism'
  | 'payers'
  | 'sectors'
  | 'forms'
  | 'shifts'
> & { readonly quality_of_life: CountedQuality | null; readonly other_instruments: readonly CountedQuality[] }

/** What is counted of the quality of life of a case. */
export interface CountedQuality
  extends Pick<
    QualityOfLife,
    'instrument' | 'class_change' | 'class_effect' | 'index' | 'utilities' | 'reliable_change'
  > {
  readonly domains: readonly Pick<
    DomainResult,
    'domain' | 'status' | 'start' | 'intervention' | 'reference' | 'change' | 'effect' | 'follow_up'
  >[]
}

/** What an aggregate needs of a case: who it is, and what is counted of it. */
export interface CaseOutcome {
  readonly identity: Pick<
    Case,
    'case' | 'title' | 'organisation' | 'municipality' | 'neighbourhood' | 'approach' | 'year' | 'client' | 'window'
  >
  readonly result: Counted
  /** What tells whether its raters agree: empty where no two in one role rated it. */
  readonly individual: readonly IndividualScores[]
  /** What the ends of the middle 95% of its draws are called; null where it is unknown or was not drawn. */
  readonly ends: readonly [Saving, Saving] | null
}

/** Cases that may be totalled together: of one kind of reference and one window length, or, per year, of one kind. */
export interface Block {
  readonly id: string
  readonly reference_kind: CaseResult['reference']['kind']
  /** Null where amounts are per year. */
  readonly months: number | null
  readonly outcomes: readonly CaseOutcome[]
}

/** The name of the block a case belongs to: `usual-12`, or `usual-per-year`. */
export function blockIdOf(kind: CaseResult['reference']['kind'], months: number, perYear: boolean): string {
  return `${kind}-${perYear ? 'per-year' : months}`
}

/** Sorts cases into blocks, the largest first; the order of the cases does not matter. */
export function blocks(outcomes: readonly CaseOutcome[], perYear: boolean): readonly Block[] {
  const idOf = ({ identity, result }: CaseOutcome) => blockIdOf(result.reference.kind, identity.window.months, perYear)
  return groups(outcomes, idOf)
    .map(([id, members]) => {
      const { identity, result } = members[0] as CaseOutcome
      return {
        id,
        reference_kind: result.reference.kind,
        months: perYear ? null : identity.window.months,
        outcomes: members,
      }
    })
    .sort((a, b) => b.outcomes.length - a.outcomes.length || (a.id < b.id ? -1 : 1))
}

/** A case's difference as its block counts it: as it is; or per year, undiscounted x 12 / months of the window. */
export function headlineOf(
  { identity, result }: Pick<CaseOutcome, 'identity' | 'result'>,
  block: Pick<Block, 'months'>,
  perspective: 'society' | 'public' | 'cashable',
): Compared {
  if (block.months !== null) return result.headline
  const whole = (result.undiscounted ?? result.totals)[perspective] ?? result.headline
  const yearly = (amount: number | null) => (amount === null ? null : (amount * 12) / identity.window.months)
  return {
    intervention: yearly(whole.intervention),
    reference: yearly(whole.reference),
    difference: yearly(whole.difference),
    bound: whole.bound,
    bound_amount: yearly(whole.bound_amount),
  }
}

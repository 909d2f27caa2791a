import type { CaseResult } from '../calculate.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Experience } from '../case/experience.ts'
import type { Support } from '../case/support.ts'
import { isSupportStated } from '../costs/evaluated-support.ts'
import type { Ledger } from '../costs/ledger.ts'
import { outcomeChain } from './outcome-chain.ts'
import { type ChainPiece, chainPiece } from './outcome-counts.ts'
import { clientMonths, type SupportCosts, supportCosts } from './support-costs.ts'
import { leadDays, supportMonths } from './support-time.ts'
import { type UnpaidHours, unpaidHours } from './volunteer-hours.ts'

/** What a programme needs of a case beside what aggregates keep: numbers, and no texts of the story. */
export interface CasePiece
  extends Pick<
    Support,
    'relapse' | 'contact_persons' | 'usual_contact_persons' | 'worker_hours' | 'usual_hours' | 'volunteer_hours'
  > {
  readonly lead_days: number | null
  /** Months of support, as the price of the caseload counts them, or else from start to end. */
  readonly months: number | null
  readonly support: SupportCosts | null
  readonly unpaid: { readonly intervention: UnpaidHours | null; readonly reference: UnpaidHours | null }
  /** The difference realised by the date of the session, and expected after it, in the perspective of the settings. */
  readonly in_time: { readonly realised: number | null; readonly expected: number | null } | null
  readonly chain: ChainPiece | null
  readonly grades: readonly Pick<Experience, 'role' | 'grade'>[]
}

/** Whether a case tells something that a programme would take of it, though there be none. */
export function saysOfProgramme({ support, experience = [], outcomes = [] }: Case): boolean {
  return Object.keys(support ?? {}).length + experience.length + outcomes.length > 0
}

/** The piece of a case that was calculated. */
export function casePiece(story: Case, result: CaseResult, evaluation: Evaluation): CasePiece {
  const { support = {}, experience = [], outcomes = [], window } = story
  const { relapse, contact_persons, usual_contact_persons, worker_hours, usual_hours, volunteer_hours } = support
  const ledger = ledgerIn(story, result, evaluation)
  const { realised_and_expected: inTime } = result
  return {
    ...{ relapse, contact_persons, usual_contact_persons, worker_hours, usual_hours, volunteer_hours },
    lead_days: leadDays(support, window),
    months: clientMonths(story, ledger) ?? supportMonths(support, window),
    support: supportCosts(ledger, result.reference.kind, evaluation),
    unpaid: { intervention: unpaidHours(ledger.intervention), reference: unpaidHours(ledger.reference) },
    in_time: inTime && { realised: inTime.realised.difference, expected: inTime.expected.difference },
    chain: outcomes.length === 0 ? null : chainPiece(outcomeChain(outcomes, result.lines)),
    grades: experience.flatMap(({ role, grade }) => (grade === undefined ? [] : [{ role, grade }])),
  }
}

/** The ledger that a result was made from. */
function ledgerIn(story: Case, { lines, cost_unknown }: CaseResult, { settings }: Evaluation): Ledger {
  return {
    intervention: lines.filter(({ scenario }) => scenario === 'intervention'),
    reference: lines.filter(({ scenario }) => scenario !== 'intervention'),
    support_stated: isSupportStated(story, settings),
    unknown: cost_unknown,
  }
}

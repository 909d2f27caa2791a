import { type ShareEstimate, shareEstimate } from '../aggregate/share-estimate.ts'
import type { Settings } from '../case/evaluation.ts'
import { halfCent } from '../costs/half-cent.ts'
import { largestBlock } from './case-benefits.ts'
import type { CasePiece } from './case-piece.ts'
import { type GradesOfRole, gradesByRole } from './grades.ts'
import { type HoursCompared, hoursCompared } from './hours.ts'
import type { ProgrammeCase } from './programme-case.ts'
import { isSample } from './selection.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What tailored support cost beside the usual support, and how it went. */
export interface BudgetResult {
  readonly approach: string | null
  /** How the cases were chosen. */
  readonly selection: Settings['selection']
  readonly n: number
  /** Cases of one kind of reference and one length of window, the largest such block: over these amounts are taken. */
  readonly comparable: number
  /** Public cost of the evaluated support, over the cases that know it. */
  readonly tailored: Spread | null
  /** The same two, over the cases that know both. */
  readonly compared: { readonly n: number; readonly tailored: number; readonly usual: number } | null
  /** Cases of which the tailored support costs no more than the usual, to the cent, among those that know both. */
  readonly within_budget: number
  /** Of those that know both, from 0 to 1; null where none does. */
  readonly within_share: number | null
  /** Where cases were drawn by lot or in the order in which they came. */
  readonly within_estimate: ShareEstimate | null
  readonly hours: HoursCompared | null
  readonly lead_days: Spread | null
  readonly contact_persons: Spread | null
  readonly usual_contact_persons: Spread | null
  /** Of the cases that know both numbers of contact persons: with fewer than usual, as many, or more. */
  readonly simpler: { readonly fewer: number; readonly same: number; readonly more: number }
  /** Differences in the perspective of the settings, over the cases that know both parts. */
  readonly in_time: { readonly n: number; readonly realised: number; readonly expected: number } | null
  readonly grades: readonly GradesOfRole[]
}

/** The budget of the cases of one approach. */
export function budgetResult(
  approach: string | null,
  cases: readonly ProgrammeCase[],
  hourPrice: number | null,
  selection: Settings['selection'],
): BudgetResult {
  const pieces = cases.map(({ piece }) => piece)
  const comparable = largestBlock(cases).map(({ piece }) => piece)
  const pairs = comparable.flatMap(({ support }) =>
    support === null || support.tailored === null || support.usual === null
      ? []
      : [{ tailored: support.tailored, usual: support.usual }],
  )
  const within = pairs.filter(({ tailored, usual }) => tailored <= usual + halfCent).length
  const [tailored, usual] = [spreadOf(pairs.map((one) => one.tailored)), spreadOf(pairs.map((one) => one.usual))]
  return {
    approach,
    selection,
    n: cases.length,
    comparable: comparable.length,
    tailored: spreadOf(comparable.map(({ support }) => support?.tailored ?? null)),
    compared: tailored && usual && { n: pairs.length, tailored: tailored.mean, usual: usual.mean },
    within_budget: within,
    within_share: pairs.length === 0 ? null : within / pairs.length,
    within_estimate: isSample(selection) ? shareEstimate(within, pairs.length) : null,
    hours: hoursCompared(pieces, hourPrice),
    lead_days: spreadOf(pieces.map(({ lead_days }) => lead_days)),
    contact_persons: spreadOf(pieces.map((one) => one.contact_persons ?? null)),
    usual_contact_persons: spreadOf(pieces.map((one) => one.usual_contact_persons ?? null)),
    simpler: simplerOf(pieces),
    in_time: inTimeOf(comparable),
    grades: gradesByRole(pieces),
  }
}

function simplerOf(pieces: readonly CasePiece[]): BudgetResult['simpler'] {
  const steps = pieces.flatMap(({ contact_persons: now, usual_contact_persons: usual }) =>
    now === undefined || usual === undefined ? [] : [now - usual],
  )
  const count = (is: (step: number) => boolean) => steps.filter(is).length
  return { fewer: count((step) => step < 0), same: count((step) => step === 0), more: count((step) => step > 0) }
}

function inTimeOf(pieces: readonly CasePiece[]): BudgetResult['in_time'] {
  const known = pieces.flatMap(({ in_time }) =>
    in_time === null || in_time.realised === null || in_time.expected === null ? [] : [in_time],
  )
  const [realised, expected] = [spreadOf(known.map((one) => one.realised)), spreadOf(known.map((one) => one.expected))]
  return realised && expected && { n: known.length, realised: realised.sum, expected: expected.sum }
}

import type { Evaluation } from '../case/evaluation.ts'
import { halfCent } from './half-cent.ts'
import { inPerspective, type Ledger } from './ledger.ts'
import { restated } from './totals.ts'

/** How the difference depends on how likely the reference course is held to be; null is unknown or not stated. */
export interface Realism {
  /** Only lines that are certain. */
  readonly certain_only: number | null
  /** Every line in full, however uncertain. */
  readonly in_full: number | null
  /** With three quarters, and with half, of the benefit. */
  readonly at_75: number | null
  readonly at_50: number | null
  /** The part of the benefit at which the difference is zero: investment / benefit. */
  readonly break_even: number | null
  /** Corrected for optimism by the grade of its evidence; null where the settings state no caution. */
  readonly cautious: number | null
}

/** The realism rows of a case, in the perspective of the settings. */
export function realism(
  ledger: Ledger,
  benefit: number | null,
  investment: number | null,
  cautious: number | null,
  evaluation: Evaluation,
): Realism {
  return {
    certain_only: inPerspective(ledger, evaluation, ({ certainty }) => (certainty === 1 ? 1 : 0)).difference,
    in_full: inPerspective(restated(ledger, { certainty: 1 }), evaluation).difference,
    ...scaledBenefit(benefit, investment),
    cautious,
  }
}

/** benefit x 0.75 - investment, benefit x 0.5 - investment, and the factor at which benefit x factor = investment. */
export function scaledBenefit(
  benefit: number | null,
  investment: number | null,
): Pick<Realism, 'at_75' | 'at_50' | 'break_even'> {
  if (benefit === null || investment === null) return { at_75: null, at_50: null, break_even: null }
  return {
    at_75: benefit * 0.75 - investment,
    at_50: benefit * 0.5 - investment,
    break_even: benefit > 0 && investment > halfCent ? investment / benefit : null,
  }
}

/**
 * The plausibility threshold p* = investment / benefit: how likely the whole reference course must at least have been
 * for the support to pay for itself. Above 1, it does not even if that course was certain. Null where the investment
 * or the benefit is not above zero or unknown.
 */
export function plausibilityThreshold(benefit: number | null, investment: number | null): number | null {
  if (benefit === null || investment === null || investment <= halfCent || benefit <= 0) return null
  return investment / benefit
}

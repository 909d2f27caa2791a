import type { Case } from './case/case.ts'
import { comparedReference } from './case/compared-reference.ts'
import type { Evaluation } from './case/evaluation.ts'
import type { ReferenceKind } from './case/scenario.ts'
import { type PriceUse, pricesUsed, type Told, toldLines } from './costs/account.ts'
import { assertAddsUp } from './costs/adds-up.ts'
import { type Attributed, attributed } from './costs/attribution.ts'
import {
  type BasisRow,
  basisRows,
  type FormRow,
  formRows,
  type PayerRow,
  payerRows,
  type Realised,
  realisedAndExpected,
  type SectorRow,
  sectorRows,
} from './costs/breakdown.ts'
import { cautiousDifference } from './costs/caution.ts'
import { type Contribution, contributions } from './costs/contributions.ts'
import type { CostLine } from './costs/cost-line.ts'
import type { Compared } from './costs/difference.ts'
import { type Returns, returns, returnsByYear, type YearReturns } from './costs/investment.ts'
import { inPerspective, type Ledger, ledgerOf } from './costs/ledger.ts'
import { plausibilityThreshold, type Realism, realism } from './costs/realism.ts'
import { type Shift, shifts } from './costs/shifts.ts'
import { type Totals, totals, undiscountedTotals } from './costs/totals.ts'
import { type Use, uses } from './costs/use.ts'
import { otherInstruments, type QualityOfLife, qualityOfLife } from './quality/quality-of-life.ts'
import { termsOf } from './uncertainty/terms.ts'

/** Everything that is calculated of one case; amounts in money of the settings' price year, unrounded. */
export interface CaseResult extends Returns {
  readonly reference: { readonly scenario: string; readonly kind: ReferenceKind }
  /** Whether the cost of a scenario is unknown as a whole. */
  readonly cost_unknown: Ledger['unknown']
  /** For society, discounted. */
  readonly costs: Compared
  readonly totals: Totals
  /** Only where the window passes a year. */
  readonly undiscounted: Totals | null
  /** The difference in the perspective of the settings, on which all figures below rest. */
  readonly headline: Compared
  /** Only where the window passes a year. */
  readonly returns_by_year: readonly YearReturns[]
  readonly attributed: Attributed | null
  readonly realism: Realism
  readonly plausibility_threshold: number | null
  readonly payers: readonly PayerRow[]
  readonly sectors: readonly SectorRow[]
  readonly forms: readonly FormRow[]
  readonly shifts: readonly Shift[]
  readonly by_basis: readonly BasisRow[]
  readonly realised_and_expected: Realised | null
  readonly contributions: readonly Contribution[]
  readonly uses: readonly Use[]
  readonly prices_used: readonly PriceUse[]
  readonly told: readonly Told[]
  readonly lines: readonly CostLine[]
  readonly quality_of_life: QualityOfLife | null
  /** The same on every other instrument the case was rated on; never mixed with it. */
  readonly other_instruments: readonly QualityOfLife[]
}

/** A case and what it is evaluated with, calculated. The case has passed the checks. */
export function calculate(story: Case, evaluation: Evaluation): CaseResult {
  const reference = comparedReference(story, evaluation.settings.reference)
  if (reference === null) throw new Error('a case without a reference scenario passed the checks')
  const ledger = ledgerOf(story, reference.scenario, evaluation)
  const inPerspectives = totals(ledger, evaluation)
  const gains = returns(ledger, evaluation)
  const [sectors, forms] = [sectorRows(ledger), formRows(ledger)]
  const payers = payerRows(ledger, evaluation)
  assertAddsUp(inPerspectives, payers)
  const headline = inPerspective(ledger, evaluation)
  const { caution } = evaluation.settings
  const cautious =
    caution === null || headline.difference === null
      ? null
      : cautiousDifference(termsOf(story, ledger, evaluation), caution, evaluation.prices)
  return {
    reference,
    cost_unknown: ledger.unknown,
    costs: inPerspectives.society,
    totals: inPerspectives,
    undiscounted: story.window.months > 12 ? undiscountedTotals(ledger, evaluation) : null,
    headline,
    ...gains,
    returns_by_year: returnsByYear(ledger, evaluation, story.window.months),
    attributed: attributed(story.attribution, gains.benefit, gains.investment),
    realism: realism(ledger, gains.benefit, gains.investment, cautious, evaluation),
    plausibility_threshold: plausibilityThreshold(gains.benefit, gains.investment),
    payers,
    sectors,
    forms,
    shifts: [...shifts('sector', named(sectors, 'sector')), ...shifts('form', named(forms, 'form'))],
    by_basis: basisRows(ledger, evaluation),
    realised_and_expected: realisedAndExpected(ledger, evaluation),
    contributions: contributions(ledger, evaluation),
    uses: uses(ledger, evaluation),
    prices_used: pricesUsed(ledger, evaluation),
    told: toldLines(ledger),
    lines: [...ledger.intervention, ...ledger.reference],
    quality_of_life: qualityOfLife(story, reference.scenario, evaluation),
    other_instruments: otherInstruments(story, reference.scenario, evaluation),
  }
}

function named<K extends string, Row extends Compared & Readonly<Record<K, string>>>(rows: readonly Row[], key: K) {
  return rows.map((row) => ({ ...row, name: row[key] as string }))
}

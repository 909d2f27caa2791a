import { fsum } from 'd3-array'
import type { ComparableField, Evaluation, Settings } from '../case/evaluation.ts'
import { assertSum } from '../costs/adds-up.ts'
import { type Compared, sumCompared } from '../costs/difference.ts'
import { type Returns, ratios, type YearReturns } from '../costs/investment.ts'
import { plausibilityThreshold, type Realism, scaledBenefit } from '../costs/realism.ts'
import type { Shift } from '../costs/shifts.ts'
import { type Agreement, agreements } from './agreement.ts'
import { type CostDifference, costDifference } from './amounts.ts'
import { type Block, blocks, type CaseOutcome, type Counted, headlineOf } from './block.ts'
import type { BlockUncertainty } from './block-uncertainty.ts'
import {
  type ClassCounts,
  countClasses,
  type InstrumentCounts,
  otherInstrumentCounts,
  type QualityCounts,
  qualityCounts,
  type Saving,
  savingOf,
  savings,
} from './counts.ts'
import { type Groups, groupsOf } from './groups.ts'
import { basisOf, type Inference, inference } from './inference.ts'
import { groupFieldsOf } from './members.ts'
import { type PayerTotals, payerTotals, type RowTotals, rowTotals } from './row-totals.ts'
import { type YesNoOutcome, yesNoOutcomes } from './yes-no.ts'

/** How many cases show a shift, of how many, and what it comes to. */
export interface ShiftTotals extends Shift {
  readonly n: number
}

/** One block of cases added up. */
export interface Aggregate extends Returns, BlockUncertainty {
  readonly id: string
  readonly reference_kind: Block['reference_kind']
  readonly months: number | null
  readonly n: number
  /** Cases whose difference is known. */
  readonly known: number
  readonly served: number | null
  readonly selection: Settings['selection']
  readonly quality_of_life: QualityCounts & { readonly agreement: readonly Agreement[] }
  readonly other_instruments: readonly InstrumentCounts[]
  readonly yes_no: readonly YesNoOutcome[]
  readonly cost_difference: CostDifference
  /** Cases that state their investment and know their benefit: over these the ratios and the scaled benefit are taken. */
  readonly invested: number
  /** Over the same cases, where their windows pass a year. */
  readonly returns_by_year: readonly YearReturns[]
  readonly plausibility_threshold: number | null
  /** Over the cases whose difference is known, as `total_known` is. */
  readonly realism: Realism
  readonly totals: { readonly society: Compared; readonly public: Compared } | null
  readonly payers: readonly PayerTotals[]
  readonly sectors: readonly RowTotals<'sector'>[]
  readonly forms: readonly RowTotals<'form'>[]
  readonly shifts: readonly ShiftTotals[]
  readonly groups: Groups | null
  /** What these cases say about more cases; null where how they were chosen does not allow it and nobody asked. */
  readonly inference: Inference | null
}

/** Counts over all blocks; amounts of different kinds or windows are never added. */
export interface Overall extends Readonly<Record<Saving, number>> {
  /** How many case files there were; those with errors take no part. */
  readonly files: number
  readonly n: number
  readonly known: number
  readonly quality_of_life: { readonly change: ClassCounts; readonly effect: ClassCounts }
  /** Cases compared with an improved course: what is still to gain is no saving. */
  readonly still_to_gain: number
}

/** Every block of a set of cases, divided by the fields that are asked for or by the usual one, and how sure its total is. */
export function aggregates(
  outcomes: readonly CaseOutcome[],
  evaluation: Evaluation,
  perYear: boolean,
  asked: readonly ComparableField[] | null,
  inferenceAsked: boolean,
  uncertaintyOf: (block: string) => BlockUncertainty,
): readonly Aggregate[] {
  const by = groupFieldsOf(outcomes, asked)
  const basis = basisOf(evaluation.settings, outcomes.length, inferenceAsked)
  return blocks(outcomes, perYear).map((block) => aggregateOf(block, evaluation, by, basis, uncertaintyOf(block.id)))
}

function aggregateOf(
  block: Block,
  evaluation: Evaluation,
  by: readonly ComparableField[] | null,
  basis: Inference['basis'] | null,
  { uncertainty, decision, two_way }: BlockUncertainty,
): Aggregate {
  const { settings } = evaluation
  const results = block.outcomes.map(({ result }) => result)
  const differences = block.outcomes.map((outcome) => ({
    ...headlineOf(outcome, block, settings.perspective),
    organisation: outcome.identity.organisation ?? null,
    ends: block.months === null ? null : outcome.ends,
  }))
  const cost_difference = costDifference(differences, block.reference_kind, settings)
  assertSum(
    cost_difference.total,
    differences.map(({ difference }) => difference),
    block.id,
  )
  // Amounts over whole windows of different length do not add up: per year, only the difference is shown.
  const whole = block.months === null ? [] : results
  const known = whole.filter(({ headline }) => headline.difference !== null)
  const invested = known.filter(({ investment, benefit }) => investment !== null && benefit !== null)
  const [investment, benefit] = [
    sumOf(invested.map((one) => one.investment)),
    sumOf(invested.map((one) => one.benefit)),
  ]
  return {
    id: block.id,
    reference_kind: block.reference_kind,
    months: block.months,
    n: results.length,
    known: differences.filter(({ difference }) => difference !== null).length,
    served: settings.served,
    selection: settings.selection,
    quality_of_life: {
      ...qualityCounts(block.outcomes),
      agreement: agreements(block, evaluation, basis !== null),
    },
    other_instruments: otherInstrumentCounts(block.outcomes),
    yes_no: yesNoOutcomes(block.outcomes, evaluation),
    cost_difference,
    ...ratios(investment, benefit),
    invested: invested.length,
    returns_by_year: yearlyReturns(invested),
    plausibility_threshold: plausibilityThreshold(benefit, investment),
    realism: {
      certain_only: sumOf(known.map(({ realism }) => realism.certain_only)),
      in_full: sumOf(known.map(({ realism }) => realism.in_full)),
      ...scaledBenefit(benefit, investment),
      cautious: sumOf(known.map(({ realism }) => realism.cautious)),
    },
    uncertainty,
    decision,
    two_way,
    totals:
      block.months === null
        ? null
        : {
            society: sumCompared(whole.map(({ totals }) => totals.society)),
            public: sumCompared(whole.map(({ totals }) => totals.public)),
          },
    payers: payerTotals(whole, evaluation),
    sectors: rowTotals(whole, 'sector', (result) => result.sectors),
    forms: rowTotals(whole, 'form', (result) => result.forms),
    shifts: shiftTotals(whole.flatMap(({ shifts }) => shifts)),
    groups: by === null ? null : groupsOf(block, by, settings, cost_difference),
    inference: inference(block, evaluation, by, basis),
  }
}

/** Counts over all cases, whatever they are compared with. */
export function overall(outcomes: readonly CaseOutcome[], files: number, settings: Settings): Overall {
  const counts = qualityCounts(outcomes)
  const comparable = outcomes.filter(({ result }) => result.reference.kind !== 'improved')
  const saving = comparable.map(({ result }) => savingOf(result.headline.difference, settings.no_difference))
  return {
    files,
    n: outcomes.length,
    known: outcomes.filter(({ result }) => result.headline.difference !== null).length,
    quality_of_life: { change: counts.change, effect: counts.effect },
    ...countClasses(savings, saving),
    still_to_gain: outcomes.length - comparable.length,
  }
}

function shiftTotals(shifts: readonly Shift[]): readonly ShiftTotals[] {
  const key = ({ of, from, to }: Shift) => `${of} ${from} ${to}`
  return [...new Set(shifts.map(key))].sort().map((name) => {
    const same = shifts.filter((shift) => key(shift) === name)
    const { of, from, to } = same[0] as Shift
    return { of, from, to, amount: fsum(same.map(({ amount }) => amount)), n: same.length }
  })
}

/** Investment and benefit of each follow-up year, over cases whose windows are as long as each other's. */
function yearlyReturns(results: readonly Counted[]): readonly YearReturns[] {
  return (results[0]?.returns_by_year ?? []).map(({ follow_up_year }, at) => ({
    follow_up_year,
    investment: sumOf(results.map(({ returns_by_year }) => returns_by_year[at]?.investment ?? null)),
    benefit: sumOf(results.map(({ returns_by_year }) => returns_by_year[at]?.benefit ?? null)),
  }))
}

/** The sum, or null where one is unknown or there is nothing to add. */
function sumOf(values: readonly (number | null)[]): number | null {
  return values.length === 0 || values.includes(null) ? null : fsum(values as readonly number[])
}

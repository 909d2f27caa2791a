import { groups } from 'd3-array'
import { type Resampled, resampledRatio } from '../aggregate/resampled.ts'
import type { Evaluation, Settings } from '../case/evaluation.ts'
import type { Ends } from '../statistics/bootstrap.ts'
import { benefitInTimeOf } from './benefit-in-time.ts'
import { caseBenefit } from './case-benefits.ts'
import { caseloadCost } from './caseload-cost.ts'
import type { ProgrammeApproach } from './programme.ts'
import type { ProgrammeCase } from './programme-case.ts'
import type { ProgrammeCost } from './programme-cost.ts'
import { spreadOf } from './spread.ts'
import { type PayerNet, type PayerYear, payerNets, sumOf } from './statement-payers.ts'
import { type Sensitivity, sensitivity } from './statement-sensitivity.ts'

/** A statement about everyone an approach served, in the perspective of the settings; payers are those of society. */
export interface StatementFigures {
  readonly served: number
  /** Cases that know what they brought, and on which the rest of those served is estimated. */
  readonly known: number
  readonly n: number
  readonly cost: number
  /** What support brought: the benefit, apart from the support it took the place of. */
  readonly benefit: number
  /** The usual support that was not needed. */
  readonly avoided_support: number
  /** benefit + avoided support. */
  readonly gain: number
  /** gain - cost. */
  readonly net: number
  /** gain / cost; null where nothing was spent. */
  readonly ratio: number | null
  /** Of the mean gain over cases; null where all served were evaluated, or resampling cannot say. */
  readonly resampled: Resampled | null
  /** The gain of all served, of which only that of the others is uncertain; null where all were evaluated. */
  readonly interval: Ends | null
  /** The two parts of the benefit; null unless every known case says when it was talked through. */
  readonly in_time: { readonly realised: number; readonly expected: number } | null
  readonly payers: readonly PayerNet[]
  readonly by_year: readonly {
    readonly follow_up_year: number
    readonly society: number | null
    readonly public: number | null
  }[]
  readonly sensitivity: Sensitivity
}

/**
 * gain = served x the mean gain of the known cases. Its interval is that of the mean over cases, whose ends e give
 * gain + sqrt(served x (served - known)) x (e - mean): the others are not only around a mean that is uncertain, they also
 * differ among themselves (Cochran, Sampling Techniques, 1977, section 2.6: the finite population correction).
 */
export function statementFigures(
  approach: string,
  stated: ProgrammeApproach,
  { amount: cost, served }: ProgrammeCost,
  cases: readonly ProgrammeCase[],
  known: readonly ProgrammeCase[],
  evaluation: Evaluation,
): StatementFigures {
  const times = served / known.length
  const gains = known.map(({ piece }) => piece.support?.gain as number)
  const [gained, benefits] = [sumOf(gains) as number, sumOf(known.map(({ result }) => result.benefit)) as number]
  const [gain, benefit] = [gained * times, benefits * times]
  const resampled = served === known.length ? null : resampledGain(approach, known, evaluation.settings)
  const { stopped, fte_year_cost = null, caseload } = stated
  const { months } = caseBenefit(cases)
  const rows = gainsOf(known, times)
  return {
    ...{ served, known: known.length, n: cases.length, cost, benefit, avoided_support: gain - benefit, gain },
    net: gain - cost,
    ratio: cost > 0 ? gain / cost : null,
    resampled,
    interval: resampled && intervalOf(resampled, gain, served, known.length),
    in_time: inTimeOf(known, times),
    payers: payerNets(cost, sharesOf(stated, known), rows, [...evaluation.payers.values()]),
    by_year: yearsOf(rows, evaluation),
    sensitivity: sensitivity({
      ...{ cost, gain, benefit, served, fte_year_cost, months, caseload },
      caseload_cost: caseloadCost(stated, served, months),
      stopped_share: stopped === undefined ? null : stopped / served,
    }),
  }
}

function resampledGain(approach: string, known: readonly ProgrammeCase[], { seed }: Settings): Resampled | null {
  const amounts = known.map(({ identity, piece }) => ({
    numerator: piece.support?.gain as number,
    denominator: 1,
    organisation: identity.organisation ?? null,
  }))
  return resampledRatio(amounts, seed, `programme ${approach} gain`)
}

function inTimeOf(known: readonly ProgrammeCase[], times: number): StatementFigures['in_time'] {
  const found = benefitInTimeOf(known)
  if (found === null || found.n < known.length) return null
  return { realised: found.realised * times, expected: found.expected * times }
}

function intervalOf({ bca, percentile, estimate }: Resampled, gain: number, served: number, known: number): Ends {
  const [low, high] = bca ?? percentile
  const reach = Math.sqrt(served * (served - known))
  return [gain + reach * (low - estimate), gain + reach * (high - estimate)]
}

/** Gains by payer and follow-up year, for all served. */
function gainsOf(known: readonly ProgrammeCase[], times: number): readonly PayerYear[] {
  const all = known.flatMap(({ piece }) => piece.support?.gains ?? [])
  return groups(all, ({ payer, follow_up_year }) => `${payer} ${follow_up_year}`).map(([, same]) => {
    const { payer, follow_up_year } = same[0] as PayerYear
    const sum = sumOf(same.map(({ amount }) => amount))
    return { payer, follow_up_year, amount: sum === null ? null : sum * times }
  })
}

/** Who paid: who the approach says, or else in proportion to what each paid for the support of the known cases. */
function sharesOf({ payer }: ProgrammeApproach, known: readonly ProgrammeCase[]): ReadonlyMap<string, number> | null {
  if (payer !== undefined) return new Map([[payer, 1]])
  const paid = groups(
    known.flatMap(({ piece }) => piece.support?.by_payer ?? []),
    (one) => one.payer,
  ).map(([id, same]) => [id, spreadOf(same.map(({ amount }) => amount))?.sum ?? 0] as const)
  const whole = sumOf(paid.map(([, amount]) => amount)) as number
  return whole > 0 ? new Map(paid.map(([id, sum]) => [id, sum / whole])) : null
}

function yearsOf(rows: readonly PayerYear[], { payers }: Evaluation): StatementFigures['by_year'] {
  const years = [...new Set(rows.map(({ follow_up_year }) => follow_up_year))].sort((a, b) => a - b)
  return years.map((follow_up_year) => {
    const ofYear = rows.filter((row) => row.follow_up_year === follow_up_year)
    const publicRows = ofYear.filter(({ payer }) => payers.get(payer)?.public ?? false)
    return {
      follow_up_year,
      society: sumOf(ofYear.map(({ amount }) => amount)),
      public: sumOf(publicRows.map(({ amount }) => amount)),
    }
  })
}

import type { Activity, Basis, Form } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Scenario } from '../case/scenario.ts'
import type { Text } from '../case/text.ts'
import type { Price, Source, UnitPrice } from '../case/unit-price.ts'
import type { Moment } from '../time/moment.ts'
import { lengthInDays, overlap, type Period } from '../time/period.ts'
import { type Calendar, daysIn } from '../time/window.ts'
import { expected } from '../uncertainty/expected.ts'
import { activityPeriod } from './activity-period.ts'
import { certaintyWeight } from './certainty.ts'
import { discountFactor } from './discounting.ts'
import { type IndexFactor, indexFactor } from './indexation.ts'
import { type PayerShare, payerShares } from './payer-shares.ts'
import { quantityByYear, type YearlyQuantity } from './quantity.ts'

/** One activity in one follow-up year for one payer, with every factor of its amount. */
export interface CostLine extends IndexFactor {
  readonly scenario: string
  /** Which activity of the scenario, counted from 0. */
  readonly activity: number
  readonly label: Text
  readonly price: string | null
  readonly unit: string
  /** As written: the rate's quantity and what it is per, and the moments of the period. */
  readonly rate: { readonly quantity: number; readonly per: NonNullable<Activity['per']> } | null
  readonly period: { readonly kind: 'moment' | 'period'; readonly from: Moment | null; readonly to: Moment | null }
  readonly follow_up_year: number
  readonly quantity: number | null
  /** Money of `price_year`, per unit. */
  readonly unit_price: number
  readonly price_year: number
  readonly source: Source
  readonly certainty: number
  readonly payer: string
  /** Negative for the receiver of a transfer. */
  readonly payer_share: number
  readonly discount_factor: number
  /** Money of the settings' price year; null where the quantity is unknown. */
  readonly amount: number | null
  readonly sector: string
  readonly form: Form | 'unstated'
  readonly basis: Basis
  readonly event: string | null
  readonly transfer: 'paid' | 'received' | null
  /** Null where neither the line nor its approach says what the evaluated support is. */
  readonly investment: boolean | null
  readonly cashable: number | null
  readonly counted: boolean
  /** Which part of the amount lies after the date of the case's session, from 0 to 1; null where no date is stated. */
  readonly expected_share: number | null
}

/**
 * All cost lines of a scenario, one for every activity x follow-up year x payer:
 *
 *     amount = quantity x unit price x index factor x certainty x payer share x discount factor
 *
 * @param story a case without errors: checks have passed
 * @returns no lines where the scenario's cost is unknown as a whole
 */
export function costLines(story: Case, name: string, window: Calendar, session: Period | null, evaluation: Evaluation): readonly CostLine[] {
  const scenario = story.scenarios[name] as Scenario
  if (scenario.activities === 'unknown') return []
  const supported = evaluatedSupport(story, evaluation)
  return scenario.activities.flatMap((activity, at) => linesOf(activity, at, { name, scenario, window, session, supported, evaluation }))
}

interface Surroundings {
  readonly name: string
  readonly scenario: Scenario
  readonly window: Calendar
  readonly session: Period | null
  readonly supported: readonly string[] | null
  readonly evaluation: Evaluation
}

function linesOf(activity: Activity, at: number, { name, scenario, window, session, supported, evaluation }: Surroundings): CostLine[] {
  const { settings, index } = evaluation
  const listed = activity.price === undefined ? undefined : (evaluation.prices.get(activity.price) as Price)
  const price = listed ?? (activity.unit_price as UnitPrice)
  const period = activityPeriod(activity, scenario, window)
  if (period === null) throw new Error('an activity without a readable period passed the checks')
  const common = {
    scenario: name,
    activity: at,
    label: activity.label ?? listed?.label ?? price.source.title,
    price: activity.price ?? null,
    unit: price.unit,
    rate: activity.per === undefined || activity.quantity === 'unknown' ? null : { quantity: expected(activity.quantity), per: activity.per },
    period: { kind: period.kind, from: period.from, to: period.to },
    unit_price: expected(price.amount),
    price_year: price.price_year,
    source: price.source,
    ...indexFactor(index, price.price_year, settings.price_year, price.fixed_by_law ?? false),
    certainty: certaintyWeight(activity, scenario, settings.certainty),
    sector: activity.sector ?? price.sector ?? 'unstated',
    form: activity.form ?? price.form ?? ('unstated' as const),
    basis: activity.basis ?? (name === 'intervention' ? ('told' as const) : ('estimated' as const)),
    event: activity.event ?? null,
    investment: activity.investment ?? (supported === null ? null : activity.price !== undefined && supported.includes(activity.price)),
    cashable: activity.cashable ?? price.cashable ?? null,
    counted: activity.counted ?? true,
  }
  return quantityByYear(activity, period, window).flatMap((part) =>
    payerShares(activity, price).map((share) => priced(common, part, share, settings.discount_rate.costs, expectedShare(part.days, session, window))),
  )
}

type Common = Omit<CostLine, 'follow_up_year' | 'quantity' | 'payer' | 'payer_share' | 'transfer' | 'discount_factor' | 'amount' | 'expected_share'>

function priced(common: Common, part: YearlyQuantity, share: PayerShare, ratePerYear: number, expected_share: number | null): CostLine {
  const line = {
    ...common,
    follow_up_year: part.year,
    quantity: part.quantity,
    payer: share.payer,
    payer_share: share.share,
    transfer: share.transfer,
    discount_factor: discountFactor(ratePerYear, part.year),
    expected_share,
  }
  return { ...line, amount: lineAmount(line) }
}

/** The product of a line's factors, in money of the settings' price year; null where its quantity is unknown. */
export function lineAmount(line: Omit<CostLine, 'amount'>): number | null {
  if (line.quantity === null) return null
  return line.quantity * line.unit_price * line.factor * line.certainty * line.payer_share * line.discount_factor
}

function expectedShare(days: Period, session: Period | null, window: Calendar): number | null {
  if (session === null) return null
  const after = { start: Math.min(Math.max(session.end, 0), daysIn(window)), end: daysIn(window) }
  return lengthInDays(overlap(days, after)) / lengthInDays(days)
}

/** The price ids of the evaluated support of a case's approach; null where neither settings nor any line states it. */
function evaluatedSupport(story: Case, { settings }: Evaluation): readonly string[] | null {
  const listed = story.approach === undefined ? undefined : settings.approaches[story.approach]?.evaluated_support
  if (listed !== undefined) return listed
  const marked = Object.values(story.scenarios).some(({ activities }) => activities !== 'unknown' && activities.some(({ investment }) => investment !== undefined))
  return marked ? [] : null
}

import type { Activity } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Scenario } from '../case/scenario.ts'
import type { Price, UnitPrice } from '../case/unit-price.ts'
import { expected } from '../chance/expected.ts'
import { lengthInDays, lengthInMonths, overlap, type Period } from '../time/period.ts'
import { type Calendar, daysIn } from '../time/window.ts'
import { type ActivityPeriod, activityPeriod } from './activity-period.ts'
import { certaintyWeight } from './certainty.ts'
import { type CostLine, lineAmount } from './cost-line.ts'
import { discountFactor } from './discounting.ts'
import { type EvaluatedSupport, evaluatedSupport } from './evaluated-support.ts'
import { indexFactor } from './indexation.ts'
import { payerShares } from './payer-shares.ts'
import { quantityByYear } from './quantity.ts'

/**
 * All cost lines of a scenario, one for every activity x follow-up year x payer:
 *
 *     amount = quantity x unit price x index factor x certainty x payer share x discount factor
 *
 * @param story a case without errors: checks have passed
 * @param session the days the case was talked through; what lies later is expected
 * @returns no lines where the scenario's cost is unknown as a whole
 */
export function costLines(
  story: Case,
  name: string,
  window: Calendar,
  session: Period | null,
  evaluation: Evaluation,
): readonly CostLine[] {
  const scenario = story.scenarios[name] as Scenario
  if (scenario.activities === 'unknown') return []
  const isSupport = evaluatedSupport(story, evaluation.settings)
  return scenario.activities.flatMap((activity, at) => {
    const period = activityPeriod(activity, scenario, window)
    if (period === null) throw new Error('an activity without a readable period passed the checks')
    const facts = {
      scenario: name,
      activity: at,
      ...told(activity, name, period, isSupport),
      ...money(activity, scenario, evaluation),
    }
    return linesOf(activity, facts, period, window, session, evaluation)
  })
}

/** What all lines of an activity share. */
type Facts = Omit<
  CostLine,
  'follow_up_year' | 'quantity' | 'payer' | 'payer_share' | 'transfer' | 'discount_factor' | 'amount' | 'expected_share'
>

function linesOf(
  activity: Activity,
  facts: Facts,
  period: ActivityPeriod,
  window: Calendar,
  session: Period | null,
  evaluation: Evaluation,
): readonly CostLine[] {
  const ratePerYear = evaluation.settings.discount_rate.costs
  return quantityByYear(activity, period, window).flatMap(({ year, quantity, days }) =>
    payerShares(activity, priceOf(activity, evaluation)).map(({ payer, share, transfer }) => {
      const { unit_price, index_factor, certainty } = facts
      const discount_factor = discountFactor(ratePerYear, year)
      // What is spread comes last: a field added after it costs more than the whole sum.
      return {
        follow_up_year: year,
        quantity,
        payer,
        payer_share: share,
        transfer,
        discount_factor,
        amount: lineAmount({ quantity, unit_price, index_factor, certainty, payer_share: share, discount_factor }),
        expected_share: expectedShare(days, activity.per, session, window),
        ...facts,
      }
    }),
  )
}

/** What the case itself says of an activity. */
function told(activity: Activity, name: string, { kind, from, to }: ActivityPeriod, isSupport: EvaluatedSupport) {
  const { quantity, per } = activity
  return {
    rate: per === undefined || quantity === 'unknown' ? null : { quantity: expected(quantity), per },
    period: { kind, from, to },
    basis: activity.basis ?? (name === 'intervention' ? ('told' as const) : ('estimated' as const)),
    event: activity.event ?? null,
    investment: isSupport(activity),
    counted: activity.counted ?? true,
  }
}

/** What one unit costs, in which money, and how likely it is. */
function money(activity: Activity, scenario: Scenario, evaluation: Evaluation) {
  const { settings, index } = evaluation
  const price = priceOf(activity, evaluation)
  return {
    label: activity.label ?? ('label' in price ? (price as Price).label : price.source.title),
    price: activity.price ?? null,
    unit: price.unit,
    unit_price: expected(price.amount),
    price_year: price.price_year,
    source: price.source,
    certainty: certaintyWeight(activity, scenario, settings.certainty),
    sector: activity.sector ?? price.sector ?? 'unstated',
    form: activity.form ?? price.form ?? ('unstated' as const),
    cashable: activity.cashable ?? price.cashable ?? null,
    ...indexFactor(index, price.price_year, settings.price_year, price.fixed_by_law ?? false),
  }
}

function priceOf({ price, unit_price }: Activity, { prices }: Evaluation): UnitPrice {
  return unit_price ?? (prices.get(price as string) as Price)
}

/**
 * The part of an activity's days that lies after the session: of a rate per month or year in months, else in days;
 * null where no session is stated.
 */
function expectedShare(days: Period, per: Activity['per'], session: Period | null, window: Calendar): number | null {
  if (session === null) return null
  const after = overlap(days, { start: Math.min(Math.max(session.end, 0), daysIn(window)), end: daysIn(window) })
  const isMonthly = per === 'month' || per === 'year'
  const length = (period: Period) => (isMonthly ? lengthInMonths(period, window) : lengthInDays(period))
  return length(after) / length(days)
}

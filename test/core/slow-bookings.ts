import type { Activity, Certainty } from '../../src/core/case/activity.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { Scenario } from '../../src/core/case/scenario.ts'
import type { UnitPrice } from '../../src/core/case/unit-price.ts'
import type { Uncertain } from '../../src/core/chance/expected.ts'
import { type Day, daysOf, daysOfActivity, spanOf } from './slow-days.ts'

// The method's chapter 2, one booking per activity, day and payer.

export interface Booking {
  readonly activity: number
  readonly day: Day
  readonly followUpYear: number
  readonly payer: string
  readonly isPublic: boolean
  readonly sector: string
  readonly form: string
  readonly basis: string
  readonly investment: boolean
  readonly cashable: number | null
  /** Of the payer: negative for the receiver of a transfer. */
  readonly share: number
  readonly isUnknown: boolean
  /** Beyond the date of the session; null where there is none. */
  readonly isExpected: boolean | null
  readonly isCertain: boolean
  /** Money, 0 where unknown: discounted, not discounted, and discounted with every certainty at 1. */
  readonly amount: number
  readonly undiscounted: number
  readonly inFull: number
}

// Of the standard normal distribution, half of what lies outside this many standard deviations lies above.
const normalPoints: Readonly<Record<number, number>> = {
  0.5: 0.674489750196082,
  0.8: 1.2815515655446,
  0.9: 1.64485362695147,
  0.95: 1.95996398454005,
}

/** "range: PERT, counted at its mean (low + 4 likely + high) / 6"; "uniform"; or a distribution by its mean. */
export function meanOf(value: Uncertain): number {
  if (typeof value === 'number') return value
  if ('mean' in value) return value.mean
  const { low, high } = value
  if ('covers' in value) {
    if (value.distribution === 'normal') return (low + high) / 2
    const sigma = Math.log(high / low) / 2 / (normalPoints[value.covers] as number)
    return Math.sqrt(low * high) * Math.exp(sigma ** 2 / 2)
  }
  if ('distribution' in value) return (low + value.likely + high) / 3
  return value.likely === undefined ? (low + high) / 2 : (low + 4 * value.likely + high) / 6
}

/** The part of the quantity of an activity that falls on one of its days. */
function quantityOn(day: Day, { quantity, per }: Activity, when: ReturnType<typeof daysOfActivity>): number {
  if (quantity === 'unknown') return 0
  const number = meanOf(quantity)
  if (per === 'day') return number
  if (per === 'week') return number / 7
  if (per === 'month') return number * day.inMonths
  if (per === 'year') return (number * day.inMonths) / 12
  // "a number over the activity's period (spread by days)"; a moment of a month is spread over that month.
  return number / when.days.length
}

/** "The scenario's certainty serves activities without event, and events without certainty." */
function certaintyOf(activity: Activity, scenario: Scenario, words: Evaluation['settings']['certainty']): number {
  const weight = (certainty: Certainty) => (typeof certainty === 'number' ? certainty : words[certainty])
  const overall = scenario.certainty ?? 'certain'
  if (activity.event === undefined) return weight(activity.certainty ?? overall)
  const event = scenario.life_events?.find(({ id }) => id === activity.event)
  const given = weight(activity.certainty ?? 'certain')
  // "`unless`: … its own certainty is then given that the other does not happen, and certain where nothing is said."
  if (event?.unless === undefined) return weight(event?.certainty ?? overall) * given
  const other = scenario.life_events?.find(({ id }) => id === event.unless)
  return (1 - weight(other?.certainty ?? overall)) * weight(event.certainty ?? 'certain') * given
}

/** "index(price year of the settings) / index(price year of the price)"; outside the series or fixed by law: 1. */
function indexed({ price_year, fixed_by_law }: UnitPrice, { settings, index }: Evaluation): number {
  const [of, to] = [index.values[price_year], index.values[settings.price_year]]
  return fixed_by_law === true || of === undefined || to === undefined ? 1 : to / of
}

function sharesOf(activity: Activity, price: UnitPrice): readonly (readonly [payer: string, share: number])[] {
  const paid = activity.payers ? Object.entries(activity.payers) : [[activity.payer ?? price.payer, 1] as const]
  // "booked positive with the one and negative with the other"
  return (activity.transfer ?? price.transfer) ? [...paid, [activity.receiver ?? price.receiver ?? 'client', -1]] : paid
}

/** "lines with `investment: true`, or the approach's `evaluated_support` (price ids) in the settings". */
function isInvestment({ investment, price }: Activity, { approach }: Case, { settings }: Evaluation): boolean {
  const listed = approach === undefined ? undefined : settings.approaches[approach]?.evaluated_support
  return investment ?? (price !== undefined && (listed ?? []).includes(price))
}

/** All bookings of the counted activities of a scenario. */
export function bookingsOf(story: Case, name: string, evaluation: Evaluation): readonly Booking[] {
  const { activities } = story.scenarios[name] as Scenario
  if (activities === 'unknown') return []
  // "`counted: false` keeps a line in the story and out of the sums"
  return activities.flatMap((activity, at) =>
    activity.counted === false ? [] : bookingsOfActivity(activity, at, name, story, evaluation),
  )
}

function bookingsOfActivity(activity: Activity, at: number, name: string, story: Case, evaluation: Evaluation) {
  const { settings, payers, prices } = evaluation
  const scenario = story.scenarios[name] as Scenario
  const days = daysOf(story.window)
  const session = story.session === undefined ? null : spanOf(story.session, days)[1]
  const price = activity.unit_price ?? (prices.get(activity.price as string) as UnitPrice)
  const certainty = certaintyOf(activity, scenario, settings.certainty)
  const when = daysOfActivity(activity, scenario, days)
  const priceOfUnit = meanOf(price.amount) * indexed(price, evaluation)
  const shares = sharesOf(activity, price)
  const ofLine = {
    activity: at,
    sector: activity.sector ?? price.sector ?? 'unstated',
    form: activity.form ?? price.form ?? 'unstated',
    basis: activity.basis ?? (name === 'intervention' ? 'told' : 'estimated'),
    investment: isInvestment(activity, story, evaluation),
    cashable: activity.cashable ?? price.cashable ?? null,
    isUnknown: activity.quantity === 'unknown',
    isCertain: certainty === 1,
  }
  return when.days.flatMap((day) =>
    shares.map(([payer, share]): Booking => {
      // "`at` (all of it at one moment)": one follow-up year, that of the moment's first day.
      const followUpYear = (when.isMoment ? (when.days[0] as Day) : day).followUpYear
      // amount = quantity x unit price x index factor x certainty x payer share x discount factor
      const quantity = quantityOn(day, activity, when)
      const inFull = quantity * priceOfUnit * share
      const discount = 1 / (1 + settings.discount_rate.costs) ** followUpYear
      return {
        ...ofLine,
        day,
        followUpYear,
        payer,
        share,
        isPublic: payers.get(payer)?.public === true,
        isExpected: session === null ? null : day.number > session,
        amount: inFull * certainty * discount,
        undiscounted: inFull * certainty,
        inFull: inFull * discount,
      }
    }),
  )
}

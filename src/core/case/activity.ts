import type { Uncertain } from '../chance/expected.ts'
import type { Moment } from '../time/moment.ts'
import type { Form } from './form.ts'
import type { UnitPrice } from './unit-price.ts'

/** How likely something is in a scenario: a word whose weight is a setting, or a number from 0 to 1. */
export type Certainty = 'certain' | 'probable' | 'possible' | number

/** Where a figure comes from. */
export type Basis = 'registered' | 'told' | 'estimated'

/** What was used, or would have been used, in a scenario: a quantity of something with a price. */
export interface Activity {
  /** Id of a price of the lists; or else `unit_price` stands in the line. */
  readonly price?: string | undefined
  readonly unit_price?: UnitPrice | undefined
  readonly label?: string | undefined
  /** In the price's own unit, over the whole period; with `per`, in every day, week, month or year of it. */
  readonly quantity: Uncertain | 'unknown'
  readonly per?: 'day' | 'week' | 'month' | 'year' | undefined
  readonly at?: Moment | undefined
  readonly from?: Moment | undefined
  readonly to?: Moment | undefined
  /** Id of the life event without which this activity does not happen. */
  readonly event?: string | undefined
  readonly certainty?: Certainty | undefined
  readonly basis?: Basis | undefined
  readonly because?: string | undefined
  readonly payer?: string | undefined
  /** Share of each payer, from 0 to 1, together 1. */
  readonly payers?: Readonly<Record<string, number>> | undefined
  /** Who receives the money of a transfer. */
  readonly receiver?: string | undefined
  readonly form?: Form | undefined
  readonly sector?: string | undefined
  /** Part of the support that is evaluated. */
  readonly investment?: boolean | undefined
  readonly transfer?: boolean | undefined
  /** Share, from 0 to 1, of a difference that can be taken out of a budget; unstated is not 0. */
  readonly cashable?: number | undefined
  /** False keeps the line in the story and out of the sums. */
  readonly counted?: boolean | undefined
}

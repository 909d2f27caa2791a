import type { Activity, Basis } from '../case/activity.ts'
import type { Form } from '../case/form.ts'
import type { Text } from '../case/text.ts'
import type { Source } from '../case/unit-price.ts'
import type { Moment } from '../time/moment.ts'
import type { IndexFactor } from './indexation.ts'

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

/** What a line's amount is the product of. */
export type Factors = Pick<
  CostLine,
  'quantity' | 'unit_price' | 'index_factor' | 'certainty' | 'payer_share' | 'discount_factor'
>

/** The product of a line's factors, in money of the settings' price year; null where its quantity is unknown. */
export function lineAmount(factors: Factors): number | null {
  const { quantity, unit_price, index_factor, certainty, payer_share, discount_factor } = factors
  return quantity === null ? null : quantity * unit_price * index_factor * certainty * payer_share * discount_factor
}

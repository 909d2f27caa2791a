import type { Uncertain } from '../chance/expected.ts'
import type { Form } from './form.ts'
import type { Text } from './text.ts'

/** Where a figure was found. */
export interface Source {
  readonly title: string
  readonly url?: string | undefined
  readonly seen?: string | undefined
  readonly licence?: string | undefined
}

/** What one unit costs, in the money of one year, with its source. */
export interface UnitPrice {
  readonly amount: Uncertain
  readonly unit: string
  readonly price_year: number
  readonly payer: string
  readonly receiver?: string | undefined
  readonly sector?: string | undefined
  readonly form?: Form | undefined
  readonly cashable?: number | undefined
  readonly transfer?: boolean | undefined
  readonly fixed_by_law?: boolean | undefined
  readonly source: Source
}

/** A unit price of a price list. */
export interface Price extends UnitPrice {
  readonly id: string
  readonly label: Text
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** Whether low and high are a spread between providers (the default), or bounds between which the price itself is uncertain. */
  readonly range?: 'spread' | 'uncertainty' | undefined
  /** Ids of the prices that this price already holds. */
  readonly includes?: readonly string[] | undefined
  /** A official list or tariff, B published study, C indirect or derived, `memory` not seen in a source. */
  readonly confidence?: 'A' | 'B' | 'C' | 'memory' | undefined
  readonly note?: string | undefined
  /** The price list it stands in, and the currency of that list. */
  readonly list: string
  readonly currency: string
}

import type { Instrument } from './instrument.ts'
import type { Payer } from './payer.ts'
import type { Text } from './text.ts'
import type { Price } from './unit-price.ts'

/** Whose cost a figure counts: everyone's, the public payers', or the part of theirs that can be cashed. */
export const perspectives = ['society', 'public', 'cashable'] as const

export type Perspective = (typeof perspectives)[number]

export const selections = ['all', 'random', 'consecutive', 'purposive', 'typical', 'unknown'] as const

/** An approach that is evaluated; its evaluated support is a list of price ids. */
export interface Approach {
  readonly title?: Text | undefined
  readonly evaluated_support?: readonly string[] | undefined
}

/** Every choice a result rests on, defaults included. */
export interface Settings {
  readonly format: 1
  readonly title: string | null
  readonly organisation: string | null
  readonly language: 'nl' | 'en' | null
  readonly currency: string
  /** Year in whose money everything is restated. */
  readonly price_year: number
  /** Per year, as a fraction. */
  readonly discount_rate: { readonly costs: number; readonly effects: number }
  readonly perspective: Perspective
  readonly prices: readonly string[]
  readonly index: string
  readonly instrument: string
  readonly leading_role: 'client' | 'professional' | 'outsider' | 'volunteer'
  readonly reference: string
  readonly approaches: Readonly<Record<string, Approach>>
  /** Weight of each word of certainty, from 0 to 1; a convention of this tool. */
  readonly certainty: { readonly certain: number; readonly probable: number; readonly possible: number }
  /** Up to this amount, either way, is called no difference. */
  readonly no_difference: number
  readonly bands: readonly number[]
  readonly selection: (typeof selections)[number]
  readonly served: number | null
}

/** Consumer prices by year, on one base. */
export interface IndexSeries {
  readonly index: string
  readonly values: Readonly<Record<string, number>>
}

/** What all cases of a project are evaluated with. */
export interface Evaluation {
  readonly settings: Settings
  readonly prices: ReadonlyMap<string, Price>
  readonly payers: ReadonlyMap<string, Payer>
  readonly index: IndexSeries
  readonly instruments: ReadonlyMap<string, Instrument>
}

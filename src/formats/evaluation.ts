import type { Evaluation, IndexSeries, Settings } from '../core/case/evaluation.ts'
import type { Instrument } from '../core/case/instrument.ts'
import type { Payer } from '../core/case/payer.ts'
import type { Price } from '../core/case/unit-price.ts'
import type { z } from 'zod'
import type { SettingsFile } from './schemas/settings.ts'
import type { priceList } from './schemas/unit-price.ts'

export type PriceList = z.output<typeof priceList>

/** The lists a project is evaluated with, each in the order in which later ones overrule. */
export interface Lists {
  readonly prices: readonly PriceList[]
  readonly payers: readonly (readonly Payer[])[]
  readonly index: IndexSeries
  readonly instruments: readonly Instrument[]
}

/** The social discount rate for cost-benefit analysis in the Netherlands since 1 January 2021, per year. */
const usualDiscountRate = 0.0225

/** The price list, index and instrument that a project uses where its settings name none. */
export const usual = { prices: 'nl-social-domain', index: 'nl-cpi', instrument: 'life-domains' } as const

/** Settings with every default filled in. */
export function completeSettings(file: SettingsFile, index: IndexSeries, ownPriceLists: readonly string[]): Settings {
  const rate = file.discount_rate ?? usualDiscountRate
  return {
    format: 1,
    title: file.title ?? null,
    organisation: file.organisation ?? null,
    language: file.language ?? null,
    currency: file.currency ?? 'EUR',
    price_year: file.price_year ?? Math.max(...Object.keys(index.values).map(Number)),
    discount_rate: typeof rate === 'number' ? { costs: rate, effects: rate } : rate,
    perspective: file.perspective ?? 'society',
    prices: file.prices ?? [usual.prices, ...ownPriceLists],
    index: file.index ?? usual.index,
    instrument: file.instrument ?? usual.instrument,
    leading_role: file.leading_role ?? 'professional',
    reference: file.reference ?? 'reference',
    approaches: file.approaches ?? {},
    certainty: file.certainty ?? { certain: 1, probable: 0.75, possible: 0.25 },
    no_difference: file.no_difference ?? 100,
    bands: (file.bands ?? [5000, 20000, 70000]).toSorted((a, b) => a - b),
    selection: file.selection ?? 'unknown',
    served: file.served ?? null,
  }
}

/** Lists put together: of prices, payers and instruments with one id, the last one holds. */
export function evaluationOf(settings: Settings, lists: Lists): Evaluation {
  const prices = lists.prices.flatMap(({ price_list: list, currency = 'EUR', prices: listed }) => listed.map((price): Price => ({ ...price, list, currency })))
  return {
    settings,
    prices: new Map(prices.map((price) => [price.id, price])),
    payers: new Map(lists.payers.flat().map((payer) => [payer.id, payer])),
    index: lists.index,
    instruments: new Map(lists.instruments.map((instrument) => [instrument.instrument, instrument])),
  }
}

import type * as z from 'zod/mini'
import {
  type Caution,
  type CsvSettings,
  type Evaluation,
  type IndexSeries,
  type ReportSettings,
  type Settings,
  sectionNames,
} from '../core/case/evaluation.ts'
import { asPublished, type Instrument } from '../core/case/instrument.ts'
import type { Payer } from '../core/case/payer.ts'
import type { Price } from '../core/case/unit-price.ts'
import { usualDisclosure } from '../core/disclosure/usual.ts'
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

const usualReport: ReportSettings = {
  sections: sectionNames,
  texts: 'texts',
  logo: null,
  accent: '#1d5b79',
  by: null,
}

/** Settings with every default filled in. */
export function completeSettings(file: SettingsFile, index: IndexSeries, ownPriceLists: readonly string[]): Settings {
  const {
    discount_rate: rate = usualDiscountRate,
    bands = [5000, 20000, 70000],
    report = {},
    csv = {},
    value_of_effect: value,
    caution,
    disclosure = {},
    ...stated
  } = file
  return {
    title: null,
    organisation: null,
    language: null,
    currency: 'EUR',
    price_year: Math.max(...Object.keys(index.values).map(Number)),
    perspective: 'society',
    prices: [usual.prices, ...ownPriceLists],
    index: usual.index,
    instrument: usual.instrument,
    leading_role: 'professional',
    reference: 'reference',
    approaches: {},
    certainty: { certain: 1, probable: 0.75, possible: 0.25 },
    no_difference: 100,
    selection: 'unknown',
    served: null,
    statistics: { zeros: 'drop' },
    draws: 10_000,
    seed: 1,
    realism: null,
    value_of_effect: value === undefined ? null : { ...value, up_to: value.up_to ?? 2 * value.amount },
    caution: caution === undefined ? null : completeCaution(caution),
    audience: 'internal',
    disclosure: { ...usualDisclosure, ...definedOf(disclosure) },
    ...definedOf(stated),
    format: 1,
    discount_rate: typeof rate === 'number' ? { costs: rate, effects: rate } : rate,
    bands: bands.toSorted((a, b) => a - b),
    report: completeReport(report),
    csv: completeCsv(csv),
    findings: file.findings ?? {},
  }
}

/** One field to compare by is a list of one; when a result is not good enough changes nothing of it. */
function completeReport({ by, fail_on: _, ...stated }: SettingsFile['report'] & {}): ReportSettings {
  return {
    ...usualReport,
    ...definedOf(stated),
    ...(by === undefined ? {} : { by: typeof by === 'string' ? [by] : by }),
  }
}

/** Where a comma stands between values, a point stands before decimals. */
function completeCsv({
  separator = ';',
  decimal = separator === ',' ? '.' : ',',
}: SettingsFile['csv'] & {}): CsvSettings {
  return { separator, decimal }
}

/** A grade that is not named is taken as it is. */
function completeCaution({ prices = {}, reference = {} }: SettingsFile['caution'] & {}): Caution {
  return { prices: definedOf(prices), reference: definedOf(reference) }
}

/** What was stated: a key left empty in the file is not. */
function definedOf<T extends object>(stated: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** Lists put together: of prices, payers and instruments with one id, the last one holds. */
export function evaluationOf(settings: Settings, lists: Lists): Evaluation {
  const prices = lists.prices.flatMap(({ price_list: list, currency = 'EUR', prices: listed }) =>
    listed.map((price): Price => ({ ...price, list, currency })),
  )
  return {
    settings,
    prices: new Map(prices.map((price) => [price.id, price])),
    payers: new Map(lists.payers.flat().map((payer) => [payer.id, payer])),
    index: lists.index,
    // No report holds texts that may not be passed on; only who scores sees them.
    instruments: new Map(lists.instruments.map((instrument) => [instrument.instrument, asPublished(instrument)])),
  }
}

import fc from 'fast-check'
import { type Evaluation, type Settings, sectionNames } from '../../src/core/case/evaluation.ts'
import type { Instrument } from '../../src/core/case/instrument.ts'
import type { Payer } from '../../src/core/case/payer.ts'
import type { Price, UnitPrice } from '../../src/core/case/unit-price.ts'
import { fractions, scaled } from './quantity.ts'

/** Who pays in generated cases: three with public money, three without. */
const payerIds = ['municipality', 'insurer', 'state', 'client', 'employer', 'landlord'] as const

export const payers: ReadonlyMap<string, Payer> = new Map(
  payerIds.map((id, at) => [id, { id, label: id, public: at < 3 }]),
)

export const aPayer = fc.constantFrom<string>(...payerIds)

export const someSector = fc.constantFrom('care', 'social-work', 'debt', 'housing')

export const someForm = fc.constantFrom('individual' as const, 'collective' as const)

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const aShare = fc.constantFrom(0, 0.25, 0.5, 1)

/** Unit prices of units of time and of other things, some outside the index series, some fixed by law, some transfers. */
export const unitPrices: fc.Arbitrary<UnitPrice> = fc.record({
  amount: fractions.map((amount) => scaled(amount, 200)),
  unit: fc.constantFrom('contact', 'meal', 'hour', 'day', 'night', 'week', 'month', 'year'),
  price_year: fc.integer({ min: 2013, max: 2026 }),
  payer: aPayer,
  receiver: maybe(aPayer),
  sector: maybe(someSector),
  form: maybe(someForm),
  cashable: maybe(aShare),
  transfer: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.boolean() }),
  fixed_by_law: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.boolean() }),
  source: fc.constant({ title: 'a price list' }),
})

const instruments: fc.Arbitrary<Instrument> = fc
  .record({
    direction: fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const),
    domains: fc.integer({ min: 1, max: 4 }),
    lowest: fc.integer({ min: 0, max: 1 }),
    levels: fc.integer({ min: 2, max: 5 }),
  })
  .map(({ direction, domains, lowest, levels }) => ({
    instrument: 'scale',
    title: 'A scale',
    direction,
    levels: Array.from({ length: levels }, (_, at) => ({ value: lowest + at, label: `level ${lowest + at}` })),
    domains: Array.from({ length: domains }, (_, at) => ({ id: `domain-${at + 1}`, label: `Domain ${at + 1}` })),
  }))

/** Settings as they are when nothing is set. */
export const defaultSettings: Settings = {
  format: 1,
  title: null,
  organisation: null,
  language: null,
  currency: 'EUR',
  price_year: 2025,
  discount_rate: { costs: 0.0225, effects: 0.0225 },
  perspective: 'society',
  prices: ['list'],
  index: 'series',
  instrument: 'scale',
  leading_role: 'professional',
  reference: 'reference',
  approaches: {},
  certainty: { certain: 1, probable: 0.75, possible: 0.25 },
  no_difference: 100,
  bands: [5000, 20_000, 70_000],
  selection: 'unknown',
  served: null,
  statistics: { zeros: 'drop' },
  audience: 'internal',
  disclosure: { group: 10, cell: 5, dominance: 0.9, round: null },
  draws: 10_000,
  seed: 1,
  realism: null,
  value_of_effect: null,
  caution: null,
  report: { sections: sectionNames, texts: 'texts', logo: null, accent: '#1d5b79', by: null },
  csv: { separator: ';', decimal: ',' },
  findings: {},
}

function settings(prices: number, perspectives: readonly Settings['perspective'][]): fc.Arbitrary<Settings> {
  return fc
    .record({
      price_year: fc.integer({ min: 2013, max: 2026 }),
      perspective: fc.constantFrom(...perspectives),
      rate: fc.oneof(
        fc.constantFrom(0, 0.0225, 0.03),
        fc.integer({ min: 0, max: 100 }).map((thousandths) => thousandths / 1000),
      ),
      leading_role: fc.constantFrom('professional' as const, 'client' as const),
      supported: fc.option(fc.subarray(Array.from({ length: prices }, (_, at) => `price-${at}`)), { nil: undefined }),
      no_difference: fc.constantFrom(0, 100, 1000),
      possible: fc.constantFrom(0, 0.1, 0.25),
    })
    .map(({ rate, supported, possible, ...chosen }) => ({
      ...defaultSettings,
      ...chosen,
      discount_rate: { costs: rate, effects: rate },
      approaches: { supporting: { evaluated_support: supported } },
      certainty: { ...defaultSettings.certainty, possible },
    }))
}

const someIndex = fc.array(fc.integer({ min: 800, max: 1500 }), { minLength: 11, maxLength: 11 }).map((values) => ({
  index: 'series',
  values: Object.fromEntries(values.map((value, at) => [2015 + at, value / 10])),
}))

/** Settings, prices, payers, an index series and an instrument. */
export function evaluations(
  perspectives: readonly Settings['perspective'][] = ['society', 'public', 'cashable'],
): fc.Arbitrary<Evaluation> {
  const lists = fc.array(unitPrices, { minLength: 1, maxLength: 5 })
  return fc
    .record({ settings: settings(5, perspectives), list: lists, index: someIndex, instrument: instruments })
    .map(({ settings: chosen, list, index, instrument }) => ({
      settings: chosen,
      prices: new Map(list.map((price, at) => [`price-${at}`, listed(price, at)])),
      payers,
      index,
      instruments: new Map([[instrument.instrument, instrument]]),
    }))
}

function listed(price: UnitPrice, at: number): Price {
  return { ...price, id: `price-${at}`, label: `Price ${at}`, list: 'list', currency: 'EUR', confidence: 'A' }
}

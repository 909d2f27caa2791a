import { type CaseResult, calculate } from '../../src/core/calculate.ts'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation, Settings } from '../../src/core/case/evaluation.ts'
import type { Scenario } from '../../src/core/case/scenario.ts'
import type { Price, UnitPrice } from '../../src/core/case/unit-price.ts'
import { defaultSettings, payers } from '../generators/evaluation.ts'

/** The Dutch consumer prices of five years, 2015 = 100. */
export const consumerPrices = {
  index: 'nl-cpi',
  values: { 2021: 110.4, 2022: 121.4, 2023: 126.09, 2024: 130.31, 2025: 134.6 },
}

export function evaluationWith(settings: Partial<Settings> = {}, rest: Partial<Evaluation> = {}): Evaluation {
  return {
    settings: { ...defaultSettings, ...settings },
    prices: new Map(),
    payers,
    index: consumerPrices,
    instruments: new Map(),
    ...rest,
  }
}

/** A line of so many things at a price in the money of the settings' year, for the municipality unless it says otherwise. */
export function line(
  quantity: Activity['quantity'],
  amount: number,
  more: Partial<Activity> & { readonly price_of?: Partial<UnitPrice> } = {},
): Activity {
  const { price_of, ...fields } = more
  return {
    quantity,
    unit_price: {
      amount,
      unit: 'contact',
      price_year: 2025,
      payer: 'municipality',
      source: { title: 'by hand' },
      ...price_of,
    },
    ...fields,
  }
}

/** A price of a list, in the money of the settings' year, for the municipality unless it says otherwise. */
export function listed(id: string, label: string, amount: number, more: Partial<Price> = {}): Price {
  return {
    ...{ id, label, amount, list: 'list', currency: 'EUR', unit: 'contact', price_year: 2025, payer: 'municipality' },
    source: { title: 'by hand' },
    ...more,
  }
}

/** Prices of a list by their ids. */
export function pricesOf(...prices: readonly Price[]): ReadonlyMap<string, Price> {
  return new Map(prices.map((price) => [price.id, price]))
}

export interface Told extends Partial<Omit<Case, 'scenarios'>> {
  readonly intervention?: Scenario['activities']
  readonly reference?: Scenario['activities']
  readonly kind?: Scenario['kind']
  /** Of the reference scenario. */
  readonly certainty?: Scenario['certainty']
  readonly life_events?: Scenario['life_events']
}

/** A case over one calendar year, in which the reference is certain unless it says otherwise. */
export function told({
  intervention = [],
  reference = [],
  kind = 'usual',
  certainty = 'certain',
  life_events,
  ...fields
}: Told): Case {
  return {
    case: 'by-hand',
    title: 'By hand',
    window: { from: '2025-01', months: 12 },
    scenarios: {
      intervention: { activities: intervention },
      reference: { kind, certainty, because: 'So it went', life_events, activities: reference },
    },
    ...fields,
  }
}

export function resultOf(story: Told, settings: Partial<Settings> = {}): CaseResult {
  return calculate(told(story), evaluationWith(settings))
}

import type { Evaluation } from '../case/evaluation.ts'
import type { Instrument } from '../case/instrument.ts'
import type { Payer } from '../case/payer.ts'
import type { Price } from '../case/unit-price.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { checkFindingSettings } from './finding-settings.ts'
import { checkValueSet } from './value-set.ts'

/** Findings in a price list: ids that occur twice, payers and held prices that do not exist. */
export function checkPriceList(
  prices: readonly Pick<Price, 'id' | 'payer' | 'receiver' | 'includes'>[],
  evaluation: Evaluation,
): readonly Finding[] {
  const payers = [...evaluation.payers.keys()]
  const ids = [...evaluation.prices.keys()]
  const unknown = prices.flatMap(({ payer, receiver, includes = [] }, at) => [
    ...missing(payer, payers, 'unknown-payer', ['prices', at, 'payer']),
    ...missing(receiver, payers, 'unknown-payer', ['prices', at, 'receiver']),
    ...includes.flatMap((id, index) => unknownPrice(id, ids, evaluation, ['prices', at, 'includes', index])),
  ])
  return [
    ...duplicates(
      prices.map(({ id }) => id),
      'price',
      (at) => ['prices', at, 'id'],
    ),
    ...unknown,
  ]
}

/** Findings in a list of payers: ids that occur twice. */
export function checkPayers(payers: readonly Payer[]): readonly Finding[] {
  return duplicates(
    payers.map(({ id }) => id),
    'payer',
    (at) => ['payers', at, 'id'],
  )
}

/** Findings in an instrument: domains and levels that occur twice, and a value set that does not fit them. */
export function checkInstrument(instrument: Instrument): readonly Finding[] {
  const { domains, levels } = instrument
  return [
    ...checkValueSet(instrument),
    ...duplicates(
      domains.map(({ id }) => id),
      'domain',
      (at) => ['domains', at, 'id'],
    ),
    ...duplicates(
      levels.map(({ value }) => String(value)),
      'level',
      (at) => ['levels', at, 'value'],
    ),
  ]
}

/**
 * Findings in the settings: instruments, prices of the evaluated support and years that are not there, and a value of an
 * effect that the instrument does not measure.
 */
export function checkSettings(evaluation: Evaluation): readonly Finding[] {
  const { settings, index, instruments } = evaluation
  const ids = [...evaluation.prices.keys()]
  const years = Object.keys(index.values).map(Number)
  const support = Object.entries(settings.approaches).flatMap(([approach, { evaluated_support = [] }]) =>
    evaluated_support.flatMap((id, at) =>
      unknownPrice(id, ids, evaluation, ['approaches', approach, 'evaluated_support', at]),
    ),
  )
  const outside = index.values[settings.price_year] === undefined
  return [
    ...missing(settings.instrument, [...instruments.keys()], 'unknown-instrument', ['instrument']),
    ...effectNotMeasured(evaluation),
    ...checkFindingSettings(settings.findings),
    ...(outside
      ? [
          finding('outside-index', ['price_year'], {
            price_year: settings.price_year,
            first: Math.min(...years),
            last: Math.max(...years),
          }),
        ]
      : []),
    ...support,
    ...duplicates(settings.report.sections, 'section', (at) => ['report', 'sections', at]),
    ...(settings.csv.separator === settings.csv.decimal ? [finding('same-sign', ['csv', 'decimal'], {})] : []),
  ]
}

/** What an instrument has to measure for its effects to be counted in a unit; a point of the index needs nothing. */
const measuredBy = { wellby: 'life-satisfaction', qaly: 'utility' } as const

/** A year of more satisfaction or in full health is worth nothing yet where the scale measures something else. */
function effectNotMeasured({ settings, instruments }: Evaluation): readonly Finding[] {
  const unit = settings.value_of_effect?.unit
  const instrument = instruments.get(settings.instrument)
  if (unit === undefined || unit === 'index-point' || instrument === undefined) return []
  const measures = measuredBy[unit]
  return instrument.measures === measures
    ? []
    : [
        finding(
          'effect-not-measured',
          ['value_of_effect', 'unit'],
          { instrument: instrument.instrument, measures },
          { written: unit },
        ),
      ]
}

/** A finding where an id is not among those that there are. */
export function missing(
  id: string | undefined,
  among: readonly string[],
  code: 'unknown-payer' | 'unknown-instrument',
  path: Path,
): readonly Finding[] {
  return id === undefined || among.includes(id) ? [] : [finding(code, path, {}, { written: id, among })]
}

/** A finding where a price is in none of the lists. */
export function unknownPrice(
  id: string,
  among: readonly string[],
  { prices, settings }: Evaluation,
  path: Path,
): readonly Finding[] {
  return prices.has(id)
    ? []
    : [finding('unknown-price', path, { searched: prices.size, lists: settings.prices }, { written: id, among })]
}

function duplicates(
  ids: readonly string[],
  of: 'price' | 'payer' | 'domain' | 'level' | 'section',
  pathOf: (at: number) => Path,
): readonly Finding[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [finding('duplicate-id', pathOf(at), { of }, { written: id })] : [],
  )
}

import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { Instrument } from '../../../src/core/case/instrument.ts'
import { checkSettings } from '../../../src/core/checks/check-lists.ts'
import { evaluationWith, listed, pricesOf } from '../by-hand.ts'
import { scale } from '../by-hand-ratings.ts'
import { type Short, short } from './found.ts'

const plain = scale(['life'], [0, 10])
const named = (instrument: string, measures?: Instrument['measures']) =>
  [instrument, { ...plain, instrument, measures }] as const
const instruments = new Map([
  named('scale'),
  named('content', 'life-satisfaction'),
  named('utility', 'utility'),
  named('process', 'process'),
])
const prices = pricesOf(listed('visit', 'Visit', 80), listed('bus', 'Bus', 2))

const found = (settings: Partial<Settings>) => short(checkSettings(evaluationWith(settings, { instruments, prices })))

describe('settings', () => {
  it('name an instrument that is there', () => {
    expect(found({})).toEqual([])
    expect(found({ instrument: 'scal' })).toEqual([
      ['unknown-instrument', 'instrument', {}, { written: 'scal', among: ['scale', 'content', 'utility', 'process'] }],
    ])
  })

  it('name a year of the index series', () => {
    expect(found({ price_year: 2021 })).toEqual([])
    for (const price_year of [2020, 2026])
      expect(found({ price_year })).toEqual([['outside-index', 'price_year', { price_year, first: 2021, last: 2025 }]])
  })

  it('name prices of the evaluated support that are in a list', () => {
    const approaches = { none: {}, steps: { evaluated_support: ['visit', 'visits', 'bus', 'buss'] } }
    const unknown = (at: number, written: string): Short => [
      'unknown-price',
      `approaches.steps.evaluated_support.${at}`,
      { searched: 2, lists: ['list'] },
      { written, among: ['visit', 'bus'] },
    ]
    expect(found({ approaches })).toEqual([unknown(1, 'visits'), unknown(3, 'buss')])
  })

  it('name each section of the report once', () => {
    const report = (...sections: readonly string[]) => ({ ...evaluationWith().settings.report, sections })
    expect(found({ report: report('costs', 'own.md', 'costs') })).toEqual([
      ['duplicate-id', 'report.sections.2', { of: 'section' }, { written: 'costs' }],
    ])
  })

  it('divide values by another sign than decimals', () => {
    expect(found({ csv: { separator: ',', decimal: ',' } })).toEqual([['same-sign', 'csv.decimal']])
    expect(found({ csv: { separator: ',', decimal: '.' } })).toEqual([])
  })

  it('lower no error after which nothing is calculated', () => {
    const findings = { 'price-missing': { severity: 'off', because: ' ' } } as const
    expect(found({ findings })).toEqual([
      ['cannot-be-lowered', 'findings.price-missing.severity', {}, { written: 'price-missing' }],
      ['missing-key', 'findings.price-missing', { key: 'because' }],
    ])
    expect(found({ findings: { 'old-price': { severity: 'off', because: 'Agreed' } } })).toEqual([])
    // An error may be called an error.
    expect(found({ findings: { 'price-missing': { severity: 'error', because: 'Agreed' } } })).toEqual([])
  })

  it('tell all that is the matter', () => {
    const all = found({
      instrument: 'scal',
      price_year: 2020,
      approaches: { steps: { evaluated_support: ['visits'] } },
      csv: { separator: ',', decimal: ',' },
    })
    expect(all.map(([code]) => code)).toEqual(['unknown-instrument', 'outside-index', 'unknown-price', 'same-sign'])
  })
})

describe('a value of an effect', () => {
  const valued = (unit: 'index-point' | 'wellby' | 'qaly', instrument: string) =>
    found({ instrument, value_of_effect: { unit, amount: 1, up_to: 2, source: { title: 'A study' } } })
  const needs = (unit: string, instrument: string, measures: string): readonly Short[] => [
    ['effect-not-measured', 'value_of_effect.unit', { instrument, measures }, { written: unit }],
  ]

  it.each([
    ['index-point', 'scale', []],
    ['index-point', 'process', []],
    ['wellby', 'content', []],
    ['wellby', 'utility', needs('wellby', 'utility', 'life-satisfaction')],
    ['wellby', 'scale', needs('wellby', 'scale', 'life-satisfaction')],
    ['qaly', 'utility', []],
    ['qaly', 'content', needs('qaly', 'content', 'utility')],
    ['qaly', 'process', needs('qaly', 'process', 'utility')],
  ] as const)('of a %s on the instrument %s', (unit, instrument, expected) => {
    expect(valued(unit, instrument)).toEqual(expected)
  })

  it('is asked of no settings, whatever their instrument measures', () => {
    for (const instrument of instruments.keys()) expect(found({ instrument })).toEqual([])
  })

  it('of an instrument that is not there is told only that', () => {
    expect(valued('qaly', 'none').map(([code]) => code)).toEqual(['unknown-instrument'])
  })
})

import { describe, expect, test } from 'vitest'
import type { Instrument } from '../../src/core/case/instrument.ts'
import { checkSettings } from '../../src/core/checks/check-lists.ts'
import { completeSettings, evaluationOf } from '../../src/formats/evaluation.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'

const index = { index: 'nl-cpi', values: { 2024: 100, 2025: 103 } }

const read = (text: string) => readText(schemas.settings, `${text}\n`, 'effectcalc.yaml')

function settingsOf(text: string) {
  const { value, findings } = read(text)
  expect(findings).toEqual([])
  return completeSettings(value ?? {}, index, [])
}

const found = (text: string) =>
  read(text).findings.map(({ column, code, args }) =>
    [column, code, (args as { problem?: string; key?: string }).problem ?? (args as { key?: string }).key]
      .filter((part) => part !== undefined)
      .join(' '),
  )

const worth = 'value_of_effect: { unit: index-point, amount: 500, source: { title: A study } }'

describe('settings of uncertainty', () => {
  test('have defaults', () => {
    expect(settingsOf('format: 1')).toMatchObject({
      draws: 10_000,
      seed: 1,
      realism: null,
      value_of_effect: null,
      caution: null,
    })
  })

  test('are what is stated', () => {
    expect(settingsOf('draws: 1000\nseed: 0\nrealism: { low: 0.4, likely: 0.7, high: 1 }')).toMatchObject({
      draws: 1000,
      seed: 0,
      realism: { low: 0.4, likely: 0.7, high: 1 },
    })
  })

  test('show values of an effect up to twice the amount, or as far as is stated', () => {
    const stated = { unit: 'index-point', amount: 500, source: { title: 'A study' } }
    expect(settingsOf(worth).value_of_effect).toEqual({ ...stated, up_to: 1000 })
    expect(settingsOf(worth.replace('500', '500, up_to: 501')).value_of_effect).toEqual({ ...stated, up_to: 501 })
  })

  test('take a grade that is not named as it is', () => {
    expect(settingsOf('caution: { prices: { C: 0.2, own: } }').caution).toStrictEqual({
      prices: { C: 0.2 },
      reference: {},
    })
    expect(settingsOf('caution: { reference: { told: 0.1, estimated: 0.25 } }').caution).toStrictEqual({
      prices: {},
      reference: { told: 0.1, estimated: 0.25 },
    })
    expect(settingsOf('caution: {}').caution).toStrictEqual({ prices: {}, reference: {} })
  })

  test.for([
    ['draws: 50', ['8 number-range']],
    ['draws: 2000000', ['8 number-range']],
    ['draws: 1000.5', ['8 number-range']],
    ['draws: 10.000', ['8 ambiguous-number']],
    ['seed: -1', ['7 number-range']],
    ['realism: 2.5', ['10 number-range']],
    ['realism: { distribution: normal, mean: 0.5, sd: 0.5 }', ['49 distribution-moments below-bound']],
    [worth.replace('500', '0'), ['47 number-range']],
    [worth.replace('500', '500, up_to: 499'), ['59 range-order up-to-below-amount']],
    [worth.replace(', source: { title: A study }', ''), ['20 missing-key source']],
    [worth.replace('index-point', 'daly'), ['26 not-one-of']],
    ['caution: { prices: { A: 20 } }', ['25 number-range']],
    ['caution: { prices: { D: 0.2 } }', ['22 unknown-key']],
    ['caution: 0.2', ['10 wrong-kind']],
  ] as const)('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a value is given only to what the instrument measures', () => {
  const scale = (measures: Instrument['measures']): Instrument => ({
    instrument: 'scale',
    title: 'A scale',
    measures,
    direction: 'higher-is-better',
    levels: [0, 1].map((value) => ({ value, label: String(value) })),
    domains: [{ id: 'life', label: 'Life' }],
  })

  function foundWith(unit: string, measures: Instrument['measures']): readonly unknown[] {
    const settings = settingsOf(`${worth.replace('index-point', unit)}\ninstrument: scale`)
    const lists = { prices: [], payers: [], index, instruments: [scale(measures)] }
    return checkSettings(evaluationOf(settings, lists)).map(({ code, path, args }) => [code, path.join('.'), args])
  }

  const none = (measures: string) => [
    ['effect-not-measured', 'value_of_effect.unit', { instrument: 'scale', measures }],
  ]

  test.for([
    ['index-point', undefined, []],
    ['index-point', 'utility', []],
    ['wellby', 'life-satisfaction', []],
    ['qaly', 'utility', []],
    ['wellby', undefined, none('life-satisfaction')],
    ['wellby', 'utility', none('life-satisfaction')],
    ['qaly', undefined, none('utility')],
    ['qaly', 'life-satisfaction', none('utility')],
  ] as const)('%s where it measures %s', ([unit, measures, expected]) => {
    expect(foundWith(unit, measures)).toEqual(expected)
  })

  test('of an instrument that is not there, only that is said', () => {
    const settings = settingsOf(`${worth.replace('index-point', 'qaly')}\ninstrument: none`)
    const lists = { prices: [], payers: [], index, instruments: [scale('utility')] }
    expect(checkSettings(evaluationOf(settings, lists)).map(({ code }) => code)).toEqual(['unknown-instrument'])
  })
})

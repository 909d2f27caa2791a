import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/core/case/instrument.ts'
import type { Payer } from '../../../src/core/case/payer.ts'
import { checkInstrument, checkPayers, checkPriceList } from '../../../src/core/checks/check-lists.ts'
import { evaluationWith, listed, pricesOf } from '../by-hand.ts'
import { scale } from '../by-hand-ratings.ts'
import { type Short, short } from './found.ts'

describe('a price list', () => {
  const prices = pricesOf(listed('bed', 'Bed', 100), listed('meal', 'Meal', 10))
  const payers = new Map([['state', { id: 'state', label: 'State', public: true }]])
  const evaluation = evaluationWith({ prices: ['own', 'list'] }, { prices, payers })
  const found = (...list: Parameters<typeof checkPriceList>[0]) => short(checkPriceList(list, evaluation))
  const price = (id: string, more = {}) => ({ id, payer: 'state', ...more })

  it('names each price once, told at each further one', () => {
    expect(found(price('bed'), price('meal'), price('bed'), price('bed'))).toEqual([
      ['duplicate-id', 'prices.2.id', { of: 'price' }, { written: 'bed' }],
      ['duplicate-id', 'prices.3.id', { of: 'price' }, { written: 'bed' }],
    ])
  })

  it('names payers and receivers that are there', () => {
    expect(found(price('bed', { receiver: 'state' }), price('meal', { payer: 'stat', receiver: 'sta' }))).toEqual([
      ['unknown-payer', 'prices.1.payer', {}, { written: 'stat', among: ['state'] }],
      ['unknown-payer', 'prices.1.receiver', {}, { written: 'sta', among: ['state'] }],
    ])
  })

  it('holds prices that are in one of the lists', () => {
    expect(found(price('stay', { includes: ['bed', 'meel', 'meal'] }))).toEqual([
      [
        'unknown-price',
        'prices.0.includes.1',
        { searched: 2, lists: ['own', 'list'] },
        { written: 'meel', among: ['bed', 'meal'] },
      ],
    ])
  })

  it('tells of names before all else', () => {
    expect(found(price('bed', { payer: 'stat' }), price('bed')).map(([code]) => code)).toEqual([
      'duplicate-id',
      'unknown-payer',
    ])
  })
})

it('a list of payers names each once', () => {
  const payers: readonly Payer[] = ['state', 'client', 'state'].map((id) => ({ id, label: id, public: false }))
  expect(short(checkPayers(payers))).toEqual([['duplicate-id', 'payers.2.id', { of: 'payer' }, { written: 'state' }]])
  expect(checkPayers(payers.slice(0, 2))).toEqual([])
})

describe('an instrument', () => {
  const whole = scale(['housing', 'health'], [1, 3])
  const found = (more: Partial<Instrument>) => short(checkInstrument({ ...whole, ...more }))
  const at = (place: string) => `value_set.decrements${place}`
  const valued = (decrements: Record<string, Record<string, number>>, more: Partial<Instrument> = {}) =>
    found({ value_set: { best: 1, decrements }, ...more })
  const whole_set = { housing: { 1: 0.4, 2: 0.1 }, health: { 1: 0.5, 2: 0.2 } }

  it('names each domain and each level once', () => {
    const [housing, health] = whole.domains as [Instrument['domains'][0], Instrument['domains'][0]]
    const [one, two] = whole.levels as [Instrument['levels'][0], Instrument['levels'][0]]
    expect(found({})).toEqual([])
    expect(found({ domains: [housing, health, housing], levels: [one, two, two] })).toEqual([
      ['duplicate-id', 'domains.2.id', { of: 'domain' }, { written: 'housing' }],
      ['duplicate-id', 'levels.2.value', { of: 'level' }, { written: '2' }],
    ])
  })

  it('says of each level but the best what it takes off; the best may be said too', () => {
    expect(valued(whole_set)).toEqual([])
    expect(valued({ housing: { 1: 0.4, 2: 0.1, 3: 0 }, health: { 1: 0.5, 2: 0 } })).toEqual([])
    const incomplete = (domain: string, ...levels: readonly number[]): Short => [
      'value-set-incomplete',
      at(`.${domain}`),
      { domain, levels },
      { on: 'key' },
    ]
    expect(valued({ housing: { 2: 0.1 }, health: { 3: 0 } })).toEqual([
      incomplete('housing', 1),
      incomplete('health', 1, 2),
    ])
    expect(valued({ housing: whole_set.housing })).toEqual([incomplete('health', 1, 2)])
    // Where lower is better the best is the lowest; a domain may turn the other way than its instrument.
    expect(valued(whole_set, { direction: 'lower-is-better' })).toEqual([
      incomplete('housing', 3),
      incomplete('health', 3),
    ])
    const domains = [{ id: 'housing', label: 'Housing', direction: 'lower-is-better' as const }]
    expect(valued({ housing: { 2: 0.1, 3: 0.3 } }, { domains })).toEqual([])
  })

  it('values no other domains and levels than it has, and tells of that first', () => {
    expect(valued({ housing: { 1: 0.4, 2: 0.1, 4: 1, '02': 1 }, health: { 2: 0, best: 0 }, work: { 9: 1 } })).toEqual([
      [
        'unknown-domain',
        at('.work'),
        { instrument: 'scale', domains: ['housing', 'health'] },
        { on: 'key', written: 'work', among: ['housing', 'health'] },
      ],
      ['score-outside-scale', at('.housing.4'), { levels: [1, 2, 3] }, { on: 'key', written: '4' }],
      ['score-outside-scale', at('.housing.02'), { levels: [1, 2, 3] }, { on: 'key', written: '02' }],
      ['score-outside-scale', at('.health.best'), { levels: [1, 2, 3] }, { on: 'key', written: 'best' }],
      ['value-set-incomplete', at('.health'), { domain: 'health', levels: [1] }, { on: 'key' }],
    ])
  })

  it('tells of what it values before its names', () => {
    const levels = [...whole.levels, ...whole.levels.slice(0, 1)]
    expect(valued({ ...whole_set, work: {} }, { levels }).map(([code]) => code)).toEqual([
      'unknown-domain',
      'duplicate-id',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import { payers, receivers } from '../../../src/core/checks/payers.ts'
import { evaluationWith, line, listed, pricesOf } from '../by-hand.ts'
import { inLine, type Short } from './found.ts'

const among = ['municipality', 'insurer', 'state', 'client', 'employer', 'landlord']
const unknown = (place: string, more: object = {}): Short => [
  'unknown-payer',
  place,
  {},
  { ...more, written: 'nobody', among },
]

describe('who pays and who receives is known', () => {
  it.each<[string, Activity, readonly Short[]]>([
    ['the payer of a line', line(1, 10, { payer: 'nobody' }), [unknown('line.payer')]],
    ['its receiver', line(1, 10, { receiver: 'nobody' }), [unknown('line.receiver')]],
    ['the payer of its price', line(1, 10, { price_of: { payer: 'nobody' } }), [unknown('line.unit_price.payer')]],
    [
      'the receiver of its price',
      line(1, 10, { price_of: { receiver: 'nobody' } }),
      [unknown('line.unit_price.receiver')],
    ],
    [
      'who pays a share, whatever the shares add up to',
      line(1, 10, { payers: { insurer: 0.5, nobody: 0.2 } }),
      [unknown('line.payers.nobody', { on: 'key' })],
    ],
    [
      'each of them',
      line(1, 10, { payer: 'nobody', receiver: 'nobody', payers: { nobody: 1 }, price_of: { payer: 'nobody' } }),
      [
        unknown('line.payer'),
        unknown('line.receiver'),
        unknown('line.unit_price.payer'),
        unknown('line.payers.nobody', { on: 'key' }),
      ],
    ],
    ['and then there is nothing to remark', line(1, 10, { payer: 'state', receiver: 'client' }), []],
    ['nor where a price of a list says it', { quantity: 1, price: 'bus' }, []],
  ])('%s', (_, activity, found) => {
    expect(inLine(payers, activity)).toEqual(found)
  })
})

describe('a line is paid by one, or by several in shares', () => {
  const shared = (shares: Readonly<Record<string, number>>, more: Partial<Activity> = {}) =>
    inLine(payers, line(1, 10, { payers: shares, ...more }))

  it('and not by both', () => {
    expect(shared({ insurer: 0.5, state: 0.4 }, { payer: 'state' })).toEqual([
      ['payer-twice', 'line.payers', {}, { on: 'key' }],
    ])
  })

  it.each([
    [{ insurer: 0.5, state: 0.5 }],
    [{ insurer: 1 / 3, state: 1 / 3, client: 1 / 3 }],
    [{ insurer: 0.7, state: 0.2, client: 0.1 }],
    [{ insurer: 1 - 9e-10 }],
    [{ insurer: 1 + 9e-10 }],
  ])('that add up to 1: %o', (shares) => {
    expect(shared(shares)).toEqual([])
  })

  it.each([
    [{ insurer: 0.5, state: 0.25 }, 0.75],
    [{ insurer: 0.75, state: 0.5 }, 1.25],
    [{ insurer: 1 - 2e-9 }, 1 - 2e-9],
    [{ insurer: 1 + 2e-9 }, 1 + 2e-9],
    [{}, 0],
  ])('and not to something else: %o', (shares, sum) => {
    expect(shared(shares)).toEqual([['payer-shares', 'line.payers', { sum }, { on: 'key' }]])
  })
})

describe('a receiver', () => {
  const evaluation = evaluationWith(
    {},
    { prices: pricesOf(listed('benefit', 'Benefit', 100, { transfer: true }), listed('bus', 'Bus', 2)) },
  )
  const needless: Short = ['receiver-without-transfer', 'line.receiver', {}, { on: 'key' }]

  it.each<[string, Activity, readonly Short[]]>([
    ['stands nowhere without a transfer', line(1, 10, { receiver: 'client' }), [needless]],
    [
      'nor where a line says it is none',
      line(1, 10, { receiver: 'client', transfer: false, price_of: { transfer: true } }),
      [needless],
    ],
    ['stands where the line says it is one', line(1, 10, { receiver: 'client', transfer: true }), []],
    ['or its price', line(1, 10, { receiver: 'client', price_of: { transfer: true } }), []],
    ['or a price of a list', { quantity: 1, price: 'benefit', receiver: 'client' }, []],
    ['and not at a price of a list that is none', { quantity: 1, price: 'bus', receiver: 'client' }, [needless]],
    ['nor at one that no list has', { quantity: 1, price: 'none', receiver: 'client' }, [needless]],
    ['is not needed', line(1, 10), []],
  ])('%s', (_, activity, found) => {
    expect(inLine(receivers, activity, evaluation)).toEqual(found)
  })
})

import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import type { Support } from '../../../src/core/case/support.ts'
import { followUpLater, moments, periods } from '../../../src/core/checks/moments.ts'
import { supportOrder } from '../../../src/core/checks/support.ts'
import { timeUnits } from '../../../src/core/checks/time-units.ts'
import { evaluationWith, line, listed, pricesOf, told } from '../by-hand.ts'
import { foundBy, inLine, type Short } from './found.ts'

const year = { from: '2025-01', months: 12 }

describe('what happens lies in the window', () => {
  it.each(['at', 'from', 'to'] as const)('of a line its %s', (field) => {
    expect(inLine(moments, line(1, 10, { [field]: '2025-12-31' }))).toEqual([])
    expect(inLine(moments, line(1, 10, { [field]: '2026-01-01' }))).toEqual([
      ['outside-window', `line.${field}`, year, { written: '2026-01-01' }],
    ])
    // That it is no moment was found where it was read.
    expect(inLine(moments, line(1, 10, { [field]: 'one day' }))).toEqual([])
  })

  it('of each life event, before what is wrong with lines', () => {
    const story = told({
      life_events: [
        { at: 'month 3', text: 'Inside' },
        { at: 'month 13', text: 'Outside' },
      ],
      reference: [line(1, 10, { at: '2024' })],
      intervention: [line(1, 10), line(1, 10, { at: '2024-12' })],
    })
    expect(foundBy(moments, story)).toEqual([
      ['outside-window', 'scenarios.reference.life_events.1.at', year, { written: 'month 13' }],
      ['outside-window', 'scenarios.intervention.activities.1.at', year, { written: '2024-12' }],
    ])
  })
})

describe('a line is at a moment or over a period', () => {
  it.each<[Partial<Activity>, readonly Short[]]>([
    [{ at: '2025-03' }, []],
    [{ from: '2025-03', to: '2025-03' }, []],
    [{ per: 'week' }, []],
    [{ at: '2025-03', per: 'week' }, [['moment-and-period', 'line.per', {}, { on: 'key' }]]],
    [{ at: '2025-03', from: '2025-01' }, [['moment-and-period', 'line.from', {}, { on: 'key' }]]],
    [{ at: '2025-03', to: '2025-04' }, [['moment-and-period', 'line.to', {}, { on: 'key' }]]],
    [
      { at: '2025-03', per: 'week', from: '2025-05', to: '2025-04' },
      [['moment-and-period', 'line.per', {}, { on: 'key' }]],
    ],
    [{ from: '2025-03-01', to: '2025-03-01' }, []],
    [{ from: '2025-03-02', to: '2025-03-01' }, [['period-order', 'line.to']]],
    [{ from: '2025-04', to: '2025-03' }, [['period-order', 'line.to']]],
    [{ from: '2025-12-31', to: '2025-01-01' }, [['period-order', 'line.to']]],
    // A border outside the window has its own finding.
    [{ from: '2026-01-01', to: '2025-03' }, []],
    [{ from: '2025-03', to: '2024-12-31' }, []],
    [{ from: '2024-03', to: '2024-02' }, []],
    [{ from: 'month 13', to: 'month 13' }, []],
    [{ at: 'month 13' }, []],
    [{ from: 'one day', to: '2025-03' }, []],
  ])('%o', (more, found) => {
    expect(inLine(periods, line(1, 10, more))).toEqual(found)
  })
})

describe('a measurement after the end', () => {
  const measured = (at: string | undefined, ...after: readonly string[]) => {
    const scores = {}
    const rating = { rater: 'worker', role: 'professional' as const, scores }
    const follow_up = after.map((moment) => ({ at: moment, scores }))
    return foundBy(followUpLater, told({ ratings: [rating, { ...rating, at, follow_up }] }))
  }
  const early = (index: number, written: string): Short => [
    'follow-up-not-later',
    `ratings.1.follow_up.${index}.at`,
    {},
    { written },
  ]

  it('is after the window, where it is not said when the end was scored', () => {
    expect(measured(undefined, '2026-01', '2026-01-01', 'month 13', '2030-01')).toEqual([])
    expect(measured(undefined, '2025-12', '2026-01', '2025-12-31', 'month 12')).toEqual([
      early(0, '2025-12'),
      early(2, '2025-12-31'),
      early(3, 'month 12'),
    ])
  })

  it('is after the scores of the end, where that is said', () => {
    expect(measured('2025-06', '2025-07', '2025-06-02')).toEqual([])
    expect(measured('2025-06', '2025-06', '2025-05-31', '2025-06-01')).toEqual([
      early(0, '2025-06'),
      early(1, '2025-05-31'),
      early(2, '2025-06-01'),
    ])
  })
})

describe('support', () => {
  const order = (problem: string, field: string): Short => ['support-order', `support.${field}`, { problem }]

  it.each<[Support | undefined, readonly Short[]]>([
    [undefined, []],
    [{}, []],
    [{ asked: '2025-03-02', started: '2025-03-02', ended: '2025-03-02' }, []],
    [{ asked: '2025-03-02', started: '2025-03-01' }, [order('asked-after-started', 'asked')]],
    [{ started: '2025-03-02', ended: '2025-03-01' }, [order('ended-before-started', 'ended')]],
    [{ asked: '2025-03-31', started: '2025-03' }, []],
    [{ asked: '2025-03-31', ended: '2025-03-01' }, []],
    [{ asked: 'one day', started: '2025-03', ended: 'ever' }, []],
    [
      { asked: 'month 13', started: '2025-03', ended: '2025-02' },
      [['outside-window', 'support.asked', year, { written: 'month 13' }]],
    ],
  ])('%o', (support, found) => {
    expect(foundBy(supportOrder, told({ support }))).toEqual(found)
  })
})

describe('no more time is used than there is', () => {
  const evaluation = evaluationWith({}, { prices: pricesOf(listed('night', 'Night', 100, { unit: 'night' })) })
  const nights = (quantity: number, more: Partial<Activity> = {}): Activity => ({ quantity, price: 'night', ...more })

  it.each<[string, Activity, readonly Short[]]>([
    ['all of a year', nights(365), []],
    ['and the last bits of a division', nights(365 * (1 + 1e-9)), []],
    ['and one day more', nights(366), [['too-many-units', 'line.quantity', { unit: 'night', used: 366, room: 365 }]]],
    [
      'nor a little more',
      nights(365.1),
      [['too-many-units', 'line.quantity', { unit: 'night', used: 365.1, room: 365 }]],
    ],
    [
      'at a price of its own',
      line(2, 10, { price_of: { unit: 'year' } }),
      [['too-many-units', 'line.quantity', { unit: 'year', used: 2, room: 1 }]],
    ],
    ['of a thing there is any number', line(5000, 10), []],
    ['of a price that no list has', nights(400, { price: 'none' }), []],
    ['at a moment that is none', nights(400, { at: 'one day' }), []],
  ])('%s', (_, activity, found) => {
    expect(inLine(timeUnits, activity, evaluation)).toEqual(found)
  })
})

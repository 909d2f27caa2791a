import { describe, expect, it } from 'vitest'
import type { Activity } from '../../src/core/case/activity.ts'
import { activityPeriod } from '../../src/core/costs/activity-period.ts'
import { timeUnitsUsed } from '../../src/core/costs/quantity.ts'
import { calendar } from '../../src/core/time/window.ts'
import { line } from './by-hand.ts'

const window = calendar({ from: '2025-01', months: 12 })

/** How much of a unit of time an activity uses, and how much there is. */
function units(unit: string, quantity: Activity['quantity'], more: Partial<Activity> = {}) {
  const activity = line(quantity, 1, more)
  const period = activityPeriod(activity, { activities: [] }, window)
  return period && timeUnitsUsed(activity, unit, period, window)
}

describe('the units of time that an activity uses', () => {
  it('stand beside those that its period holds', () => {
    const may = { from: '2025-05', to: '2025-05' }
    expect(units('hour', 800, may)).toEqual({ used: 800, room: 744 })
    expect(units('day', 40, may)).toEqual({ used: 40, room: 31 })
    expect(units('night', 31, may)).toEqual({ used: 31, room: 31 })
    expect(units('week', 2, may)).toEqual({ used: 2, room: 31 / 7 })
    expect(units('month', 8, { from: 'month 2', to: 'month 7' })).toEqual({ used: 8, room: 6 })
    expect(units('year', 8)).toEqual({ used: 8, room: 1 })
  })

  it('of a rate are those of its whole period', () => {
    expect(units('hour', 3, { per: 'day', from: '2025-05-01', to: '2025-05-10' })).toEqual({ used: 30, room: 240 })
    expect(units('day', 2, { per: 'month', from: 'month 11' })).toEqual({ used: 4, room: 61 })
  })

  it('of a range are the most it may be', () => {
    expect(units('day', { low: 10, likely: 20, high: 400 })).toEqual({ used: 400, room: 365 })
  })

  it('at a moment have room from there to the end of the window', () => {
    expect(units('day', 20, { at: '2025-12-01' })).toEqual({ used: 20, room: 31 })
    expect(units('month', 2, { from: 'month 11' })).toEqual({ used: 2, room: 2 })
  })

  it('are none of a thing that is no time, nor of an unknown quantity', () => {
    expect(units('contact', 5000)).toBeNull()
    expect(units('meal', 5000)).toBeNull()
    expect(units('day', 'unknown')).toBeNull()
  })

  it('are none where there is no such period: another check tells that', () => {
    expect(units('day', 3, { from: '2025-06', to: '2025-05' })).toBeNull()
    expect(units('day', 3, { from: '2025-06-02', to: '2025-06-01' })).toBeNull()
    expect(units('day', 3, { from: '2024-12', to: '2025-05' })).toBeNull()
    expect(units('day', 3, { from: '2025-12', to: '2026-01' })).toBeNull()
    expect(units('day', 3, { at: '2026-02' })).toBeNull()
    expect(units('day', 3, { at: 'month 13' })).toBeNull()
    expect(units('day', 1, { from: '2025-06-01', to: '2025-06-01' })).toEqual({ used: 1, room: 1 })
  })
})

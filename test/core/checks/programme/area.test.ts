import { describe, expect, it } from 'vitest'
import { area } from '../../../../src/core/checks/programme/area.ts'
import type { AreaIndicator } from '../../../../src/core/programme/programme.ts'
import { short } from '../found.ts'

/** A row of one indicator, unless it says otherwise. */
function row(name: string, year: number, comparison?: string, indicator = 'debts'): AreaIndicator {
  return { indicator, area: name, year, comparison, count: 1, base: 2, kind: 'register' }
}

const found = (...rows: readonly AreaIndicator[]) => short(area({ area: rows }))

describe('an area', () => {
  it('has one row a year of an indicator; each further one is told, with the number of the first', () => {
    expect(found(row('east', 2024), row('west', 2024), row('west', 2024), row('west', 2024))).toEqual([
      ['area-twice', 'area.2.year', { first: 2 }],
      ['area-twice', 'area.3.year', { first: 2 }],
    ])
    expect(found(row('west', 2024), row('west', 2025), row('west', 2024, undefined, 'jobs'))).toEqual([])
    expect(short(area({}))).toEqual([])
  })

  it('is not compared with itself', () => {
    expect(found(row('east', 2024), row('west', 2024, 'west'))).toEqual([
      ['area-with-itself', 'area.1.comparison', {}, { written: 'west' }],
    ])
  })

  it('is compared with an area that has rows of that indicator', () => {
    expect(found(row('west', 2024, 'east'), row('east', 2025))).toEqual([])
    const others = [row('north', 2024), row('east', 2024, undefined, 'jobs'), row('north', 2025)]
    expect(found(row('west', 2024, 'east'), row('west', 2025), ...others)).toEqual([
      ['unknown-area', 'area.0.comparison', {}, { written: 'east', among: ['north'] }],
    ])
  })

  it('is compared with the same area in all rows of that indicator', () => {
    const others = ['east', 'north'].flatMap((name) => [row(name, 2024), row(name, 2024, undefined, 'jobs')])
    const otherwise = (at: number, first: number) => [
      ['other-comparison', `area.${at}.comparison`, { first, comparison: 'east' }, { written: 'north' }],
    ]
    expect(found(...others, row('west', 2023), row('west', 2024, 'east'), row('west', 2025, 'north'))).toEqual(
      otherwise(6, 6),
    )
    expect(found(...others, row('west', 2024, 'east'), row('west', 2025, 'east'))).toEqual([])
    expect(found(...others, row('west', 2024, 'east'), row('south', 2024, 'north'))).toEqual([])
    expect(found(...others, row('west', 2024, 'east'), row('west', 2024, 'north', 'jobs'))).toEqual([])
  })

  it('is told all that is the matter with a row, in this order', () => {
    const rows = [row('west', 2024, 'east'), row('east', 2024), row('west', 2024, 'nowhere')]
    expect(found(...rows).map(([code, place]) => `${place} ${code}`)).toEqual([
      'area.2.year area-twice',
      'area.2.comparison unknown-area',
      'area.2.comparison other-comparison',
    ])
  })
})

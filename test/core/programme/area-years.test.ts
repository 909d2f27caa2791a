import { describe, expect, it } from 'vitest'
import { areaSeries } from '../../../src/core/programme/area.ts'
import { areaComparison } from '../../../src/core/programme/area-comparison.ts'
import { areaYears, shareChange } from '../../../src/core/programme/area-year.ts'
import type { AreaIndicator } from '../../../src/core/programme/programme.ts'

type Kind = AreaIndicator['kind']

function row(area: string, year: number, count: number, base = 100, more: Partial<AreaIndicator> = {}): AreaIndicator {
  return { indicator: 'debts', kind: 'register', area, year, count, base, ...more }
}

/** Years of an area: [year, count, base, kind]. */
const years = (...rows: readonly (readonly [number, number, number, (Kind | undefined)?])[]) =>
  areaYears(rows.map(([year, count, base, kind = 'register']) => row('x', year, count, base, { kind })))

describe('the years of an area', () => {
  it('are in order, each with its share', () => {
    expect(years([2019, 30, 200], [2015, 0, 50], [2017, 50, 50, 'sample'])).toEqual([
      { year: 2015, count: 0, base: 50, kind: 'register', share: 0 },
      { year: 2017, count: 50, base: 50, kind: 'sample', share: 1 },
      { year: 2019, count: 30, base: 200, kind: 'register', share: 0.15 },
    ])
  })

  it('change by the later share less the earlier, whatever their bases', () => {
    const [from, to] = years([2015, 10, 50], [2019, 30, 200])
    expect(shareChange(from as never, to as never)).toBe(-0.05)
    expect(shareChange(to as never, from as never)).toBe(0.05)
  })

  it('of one indicator are compared with those of the same one in the other area', () => {
    const found = areaSeries([
      ...[row('west', 2015, 40), row('west', 2019, 30, 100, { comparison: 'east' })],
      ...[row('east', 2015, 90, 100, { indicator: 'other' }), row('east', 2019, 10, 100, { indicator: 'other' })],
      ...[row('east', 2015, 20), row('east', 2019, 15)],
    ])
    const [west, other, east] = found
    expect([west?.comparison?.area, west?.comparison?.other_change]).toEqual(['east', -0.05])
    expect([east?.comparison, other?.comparison, other?.change]).toEqual([null, null, -0.8])
  })

  it('of a register first and a sample last are uncertain on the side of the sample', () => {
    const [found] = areaSeries([row('west', 2015, 50), row('west', 2019, 25, 50, { kind: 'sample' })])
    const [low, high] = found?.interval ?? [0, 0]
    expect(found?.change).toBe(0)
    expect(low + high).toBeCloseTo(0, 12)
    // Wilson's reach at a half: z sqrt(1 / 4n + z^2 / 4n^2) / (1 + z^2 / n), here with n = 50 and z = 1.96.
    expect(high).toBeCloseTo(0.1336, 4)
  })
})

describe('two areas', () => {
  it('are compared between the first and the last year that both have', () => {
    const west = years([2013, 99, 100], [2014, 40, 100], [2015, 1, 100], [2018, 30, 100], [2019, 1, 100])
    const east = years([2014, 10, 50], [2015, 50, 50], [2018, 15, 100], [2020, 50, 50])
    const found = areaComparison(west, 'east', east)
    expect(found).toMatchObject({
      area: 'east',
      years: [2014, 2018],
      change: -0.1,
      other_change: -0.05,
      interval: null,
    })
    expect(found.difference_in_differences).toBeCloseTo(-0.05, 12)
  })

  it.each([
    ['they share no year', years([2014, 1, 100], [2015, 1, 100]), years([2016, 1, 100], [2017, 1, 100])],
    ['they share one', years([2014, 1, 100], [2015, 1, 100]), years([2015, 1, 100], [2016, 1, 100])],
    ['the other has none', years([2014, 1, 100], [2015, 1, 100]), []],
  ])('are not compared where %s', (_, west, east) => {
    expect(areaComparison(west, 'east', east)).toEqual({
      ...{ area: 'east', years: null, change: null, other_change: null },
      ...{ difference_in_differences: null, interval: null },
    })
  })

  it.each([
    ['all are registers', ['register', 'register', 'register', 'register'], 50, null],
    ['one share is of a sample', ['register', 'sample', 'register', 'register'], 50, 0.05],
    ['the earlier is', ['sample', 'register', 'register', 'register'], 50, 0.05],
    ['two of the other area are', ['register', 'register', 'sample', 'sample'], 50, Math.SQRT2 * 0.05],
    ['all are', ['sample', 'sample', 'sample', 'sample'], 50, 0.1],
    ['one of two samples has none', ['sample', 'sample', 'register', 'register'], 0, null],
    ['one of two samples has all', ['sample', 'sample', 'register', 'register'], 100, null],
    ['a register has none', ['register', 'sample', 'register', 'register'], 0, 0.05],
  ] satisfies [string, Kind[], number, number | null][])(
    'have an interval of the samples among their shares, here where %s',
    (_, [a, b, c, d], count, error) => {
      const west = years([2014, count, 100, a], [2018, 50, 100, b])
      const found = areaComparison(west, 'east', years([2014, 50, 100, c], [2018, 50, 100, d]))
      const middle = (50 - count) / 100
      expect(found.difference_in_differences).toBeCloseTo(middle, 12)
      if (error === null) return expect(found.interval).toBeNull()
      expect(found.interval?.[0]).toBeCloseTo(middle - 1.959963984540054 * error, 12)
      expect(found.interval?.[1]).toBeCloseTo(middle + 1.959963984540054 * error, 12)
    },
  )
})

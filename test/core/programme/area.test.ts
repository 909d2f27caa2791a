import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaSeries } from '../../../src/core/programme/area.ts'
import type { AreaIndicator } from '../../../src/core/programme/programme.ts'

const vulnerable = { indicator: 'vulnerable residents', kind: 'register' as const }

function row(area: string, year: number, count: number, more: Partial<AreaIndicator> = {}): AreaIndicator {
  return { ...vulnerable, area, year, count, base: 100, ...more }
}

describe('the change in an area', () => {
  it('is that of a register without an interval, from the first year to the last, in whatever order they stand', () => {
    const [found] = areaSeries([row('west', 2019, 19), row('west', 2017, 21), row('west', 2015, 23)])
    expect(found?.years.map(({ year, share }) => [year, share])).toEqual([
      [2015, 0.23],
      [2017, 0.21],
      [2019, 0.19],
    ])
    expect([found?.change, found?.interval, found?.comparison]).toEqual([-0.04, null, null])
  })

  it("of samples has Newcombe's interval", () => {
    const sample = { kind: 'sample' as const }
    const [found] = areaSeries([
      row('west', 2015, 48, { ...sample, base: 80 }),
      row('west', 2019, 56, { ...sample, base: 70 }),
    ])
    expect(found?.change).toBeCloseTo(0.2, 12)
    expect(found?.interval?.[0]).toBeCloseTo(0.0524, 4)
    expect(found?.interval?.[1]).toBeCloseTo(0.3339, 4)
  })

  it("of a register and a sample has Wilson's of the sample, around the share of the register", () => {
    const sample = { kind: 'sample' as const, base: 148 }
    const [mixed] = areaSeries([row('west', 2015, 23), row('west', 2019, 15, sample)])
    expect(mixed?.interval?.[0]).toBeCloseTo(0.062386399531 - 0.23, 10)
    expect(mixed?.interval?.[1]).toBeCloseTo(0.160487241723 - 0.23, 10)
    const [turned] = areaSeries([row('west', 2015, 15, sample), row('west', 2019, 23)])
    expect(turned?.interval?.map((end) => -end).reverse()).toEqual(mixed?.interval)
  })

  it('has nothing to say of one year', () => {
    const [one] = areaSeries([row('west', 2015, 23)])
    expect([one?.change, one?.interval]).toEqual([null, null])
  })

  it('keeps indicators and areas apart', () => {
    const found = areaSeries([
      row('west', 2015, 23),
      row('east', 2015, 20),
      row('west', 2015, 5, { indicator: 'debts' }),
    ])
    expect(found.map(({ indicator, area }) => `${indicator} ${area}`)).toEqual([
      'vulnerable residents west',
      'vulnerable residents east',
      'debts west',
    ])
  })
})

describe('an area beside another', () => {
  it('has the difference in differences over the years that both have', () => {
    const [west, east] = areaSeries([
      row('west', 2014, 30),
      row('west', 2015, 23, { comparison: 'east' }),
      row('west', 2019, 19, { comparison: 'east' }),
      row('east', 2015, 22),
      row('east', 2019, 21),
    ])
    expect(west?.comparison?.years).toEqual([2015, 2019])
    expect(west?.comparison?.change).toBeCloseTo(-0.04, 12)
    expect(west?.comparison?.other_change).toBeCloseTo(-0.01, 12)
    expect(west?.comparison?.difference_in_differences).toBeCloseTo(-0.03, 12)
    expect(west?.comparison?.interval).toBeNull()
    expect(east?.comparison).toBeNull()
  })

  it('has an interval from the variances of the samples', () => {
    const sample = { kind: 'sample' as const, base: 400 }
    const [west] = areaSeries([
      row('west', 2015, 100, { ...sample, comparison: 'east' }),
      row('west', 2019, 80, sample),
      row('east', 2015, 100, sample),
      row('east', 2019, 100, sample),
    ])
    // Variances 0.25 x 0.75 / 400, three times, and 0.2 x 0.8 / 400: together 0.00180625, with a root of 0.0425.
    const [low, high] = west?.comparison?.interval ?? [0, 0]
    expect(low).toBeCloseTo(-0.05 - 1.959963984540054 * 0.0425, 12)
    expect(high).toBeCloseTo(-0.05 + 1.959963984540054 * 0.0425, 12)
  })

  it('has nothing to say where they share one year', () => {
    const [west] = areaSeries([
      row('west', 2015, 23, { comparison: 'east' }),
      row('west', 2019, 19),
      row('east', 2015, 22),
    ])
    expect(west?.comparison).toEqual({
      ...{ area: 'east', years: null, change: null, other_change: null },
      ...{ difference_in_differences: null, interval: null },
    })
  })

  it('shows no difference when both change alike, and turns its sign when they change places', () => {
    const count = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), ([a, b, c, d]) => {
        const of = (one: string, other: string) =>
          areaSeries([
            row('x', 2015, a, { comparison: 'y', kind: 'sample' }),
            row('x', 2019, b, { kind: 'sample' }),
            row('y', 2015, c, { comparison: 'x', kind: 'sample' }),
            row('y', 2019, d, { kind: 'sample' }),
          ]).find(({ area, comparison }) => area === one && comparison?.area === other)?.comparison
        const [forth, back] = [of('x', 'y'), of('y', 'x')]
        expect(forth?.difference_in_differences).toBeCloseTo(-(back?.difference_in_differences as number), 12)
        expect(forth?.interval?.[0]).toBeCloseTo(-(back?.interval?.[1] as number), 12)
        expect((forth?.change as number) - (forth?.other_change as number)).toBe(forth?.difference_in_differences)
      }),
      { numRuns: 40 },
    )
  })
})

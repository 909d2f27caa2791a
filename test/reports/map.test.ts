import { describe, expect, it } from 'vitest'
import { nl } from '../../src/language/nl/nl.ts'
import type { MapChart } from '../../src/reports/chart.ts'
import { paperPalette } from '../../src/reports/charts/palette.ts'
import { svg } from '../../src/reports/charts/svg.ts'
import { all, type Drawn, numberOf, readSvg } from './read-svg.ts'

type Area = MapChart['areas'][number]

const square = (x: number, y: number, size: number): Area['rings'][number] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const mark = (value: number) => ({
  value,
  text: `${Math.round(value * 100)}%`,
  figure: 'programme.area.1.years.2.share',
})
const chart = (on: MapChart['on'], areas: readonly Area[]): MapChart => ({
  ...({ kind: 'map', on, areas } as const),
  key: { least: 'lichtst: 5%', most: 'donkerst: 30%', rest: null },
})
const draw = (of: MapChart, width = 720) => svg(of, paperPalette, nl, width)
const drawn = (of: MapChart, width = 720) => readSvg(draw(of, width))
const words = (of: Drawn) => all(of, 'text').map(({ text }) => text)
const shades = (of: Drawn) => all(of, 'path').map((path) => numberOf(path, 'fill-opacity'))

const three = chart('plane', [
  { label: 'West', mark: mark(0.05), rings: [square(93_000, 432_000, 1000)] },
  { label: 'Oost', mark: mark(0.3), rings: [square(94_000, 432_000, 1000)] },
  { label: '', mark: null, rings: [square(95_000, 432_000, 1000)] },
])

describe('a map', () => {
  it('says every value beside its area, and shades what is higher more', () => {
    expect(words(drawn(three))).toEqual(['lichtst: 5%', 'donkerst: 30%', 'West', '5%', 'Oost', '30%'])
    const [light, west, east] = all(drawn(three), 'path')
    expect(light?.attributes['fill-opacity']).toBeUndefined()
    expect(numberOf(east as Drawn, 'fill-opacity')).toBeGreaterThan(numberOf(west as Drawn, 'fill-opacity'))
  })

  it('lays areas as they lie: north above, east at the right, a square as a square', () => {
    const areas = [square(4, 51.5, 0.1), square(4.2, 51.5, 0.1), square(4, 51.7, 0.1)]
    const at = (on: MapChart['on']) =>
      all(
        drawn(
          chart(
            on,
            areas.map((ring, n) => ({ label: `${n}`, mark: mark(n / 10), rings: [ring] })),
          ),
        ),
        'path',
      ).map(({ attributes }) => {
        const numbers = [...(attributes.d ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
        const [xs, ys] = [1, 2].map((n) => numbers.map((pair) => Number(pair[n])))
        return {
          x: Math.min(...(xs as number[])),
          y: Math.min(...(ys as number[])),
          wide: spread(xs),
          high: spread(ys),
        }
      })
    const [south, east, north] = at('plane') as [Place, Place, Place]
    expect(east.x).toBeGreaterThan(south.x)
    expect(east.y).toBeCloseTo(south.y, 6)
    expect(north.y).toBeLessThan(south.y)
    expect(south.wide).toBeCloseTo(south.high, 0)
    // At 51.5 degrees north a degree to the north is 1 / cos(51.5) times as far as one to the east.
    const [onGlobe] = at('globe') as [Place]
    expect(onGlobe.high / onGlobe.wide).toBeCloseTo(1 / Math.cos((51.55 * Math.PI) / 180), 1)
  })

  it('numbers areas that are too small for their names, and lists them below', () => {
    const many = chart(
      'plane',
      Array.from({ length: 40 }, (_, at) => ({
        label: `Wijk met een lange naam ${at + 1}`,
        mark: mark(at / 100),
        rings: [square((at % 8) * 10, Math.floor(at / 8) * 10, 10)],
      })),
    )
    for (const width of [340, 720]) {
      const said = words(drawn(many, width)).slice(2)
      expect(said.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1)))
      expect(said).toContain('Wijk met een lange naam 40: 39%')
    }
  })

  it('names an area of several parts once', () => {
    const parts = chart('plane', [
      { label: 'Eiland', mark: mark(0.2), rings: [square(0, 0, 10)] },
      { label: 'Eiland', mark: mark(0.2), rings: [square(20, 0, 10)] },
    ])
    expect(words(drawn(parts)).filter((one) => one === 'Eiland')).toHaveLength(1)
    expect(shades(drawn(parts))).toHaveLength(2)
  })

  it('is the same where the last digits of a machine differ, whichever way a ring runs', () => {
    const moved = (ring: Area['rings'][number], by: number): Area['rings'][number] =>
      ring.map(([x, y]) => [x * (1 + by), y * (1 - by)])
    const areas = (by: number, turned: boolean) =>
      chart(
        'globe',
        [square(4.46, 51.87, 0.013), square(4.4731, 51.8712, 0.0171), square(4.45, 51.88, 0.0093)].map((ring, at) => ({
          ...{ label: `W${at}`, mark: mark(at / 10) },
          rings: [turned ? moved(ring, by).toReversed() : moved(ring, by)],
        })),
      )
    const plain = draw(areas(0, false))
    for (const by of [1e-15, -1e-15, 4e-16, 1e-14]) expect(draw(areas(by, false))).toBe(plain)
    expect(shades(readSvg(draw(areas(0, true))))).toEqual(shades(readSvg(plain)))
    expect(words(readSvg(draw(areas(0, true))))).toEqual(words(readSvg(plain)))
  })

  it('stays small however many points its boundaries have', () => {
    const ring = Array.from({ length: 40_000 }, (_, at): [number, number] => {
      const angle = (at / 40_000) * 2 * Math.PI
      return [Math.cos(angle) * 1000, Math.sin(angle) * 1000]
    })
    expect(draw(chart('plane', [{ label: 'Rond', mark: mark(0.2), rings: [ring] }])).length).toBeLessThan(60_000)
  })

  it.each([
    ['one place', [square(4, 51, 0)]],
    ['a line', [square(4, 51, 1).map(([x]): [number, number] => [x, 51])]],
  ])('of %s is drawn without numbers that are none', (_, rings) => {
    expect(draw(chart('globe', [{ label: 'x', mark: mark(0.1), rings }]))).not.toMatch(/NaN|Infinity/)
  })
})

interface Place {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly high: number
}

function spread(values: readonly number[] | undefined): number {
  return Math.max(...(values ?? [])) - Math.min(...(values ?? []))
}

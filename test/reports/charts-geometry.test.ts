import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nl } from '../../src/language/nl/nl.ts'
import type { BarsChart, DotsChart, SharesChart, TimelinesChart } from '../../src/reports/chart.ts'
import { apart } from '../../src/reports/charts/apart.ts'
import { lanes } from '../../src/reports/charts/lanes.ts'
import { paperPalette } from '../../src/reports/charts/palette.ts'
import { svg } from '../../src/reports/charts/svg.ts'
import { all, type Drawn, numberOf, readSvg } from './read-svg.ts'

const draw = (chart: Parameters<typeof svg>[0]) => readSvg(svg(chart, paperPalette, nl))
const textsOf = (drawn: Drawn) => all(drawn, 'text').map(({ text }) => text)

/** The first element with a tag in the group of a figure. */
function markOf(drawn: Drawn, figure: string, tag: string): Drawn {
  const group = all(drawn, 'g').find(({ attributes }) => attributes['data-figure'] === figure)
  const found = group === undefined ? undefined : all(group, tag)[0]
  if (found === undefined) throw new Error(`no ${tag} of ${figure}`)
  return found
}

const legend = [
  { tone: 'better', label: 'beter' },
  { tone: 'same', label: 'gelijk' },
  { tone: 'worse', label: 'slechter' },
] as const

describe('shares', () => {
  const of = (...values: readonly number[]): SharesChart => ({
    kind: 'shares',
    legend,
    rows: [
      { label: 'Financiën', parts: values.map((value, at) => ({ value, text: `${value}`, figure: `part.${at}` })) },
    ],
  })

  it('are as wide as their part of the whole, beside each other over the full width', () => {
    fc.assert(
      fc.property(fc.tuple(...[1, 1, 1].map(() => fc.integer({ min: 1, max: 500 }))), (values) => {
        const drawn = draw(of(...values))
        const parts = values.map((_, at) => markOf(drawn, `part.${at}`, 'rect'))
        const total = values.reduce((sum, value) => sum + value, 0)
        const full =
          numberOf(parts[2] as Drawn, 'x') + numberOf(parts[2] as Drawn, 'width') - numberOf(parts[0] as Drawn, 'x')
        expect(numberOf(parts[0] as Drawn, 'x') + full).toBeCloseTo(716, 1)
        for (const [at, part] of parts.entries())
          expect(numberOf(part, 'width') / full).toBeCloseTo((values[at] as number) / total, 3)
      }),
    )
  })

  it('write every value, beside the bar where the part is too narrow', () => {
    expect(textsOf(draw(of(1, 500, 2)))).toEqual(expect.arrayContaining(['1', '500', '2', 'Financiën', 'slechter']))
  })

  it('leave out parts that are nothing, and draw a row of which nothing is known as empty', () => {
    expect(textsOf(draw(of(3, 0, 1)))).not.toContain('0')
    expect(textsOf(draw(of(0, 0, 0)))).toContain('Financiën')
  })
})

const bar = (value: number, at: number) =>
  ({ value, text: `€ ${value}`, figure: `bar.${at}`, tone: value < 0 ? 'costs-extra' : 'saves' }) as const

const bars = (values: readonly (number | null)[]): BarsChart => ({
  kind: 'bars',
  legend: [],
  ticks: [{ value: 0, text: '€ 0' }],
  rows: values.map((value, at) => ({
    label: `Betaler ${at}`,
    bars: [value === null ? { value, text: 'onbekend' } : bar(value, at)],
  })),
})

describe('bars', () => {
  it('begin at one zero and are as long as their value, to its side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -90_000, max: 90_000 }), { minLength: 1, maxLength: 8 }), (values) => {
        const drawn = draw(bars(values))
        const zero = numberOf(
          all(drawn, 'line').find(({ attributes }) => attributes['stroke-width'] === '1.5') as Drawn,
          'x1',
        )
        const largest = Math.max(...values.map(Math.abs))
        const boxes = values.map((_, at) => markOf(drawn, `bar.${at}`, 'rect'))
        const longest = Math.max(...boxes.map((box) => numberOf(box, 'width')))
        for (const [at, box] of boxes.entries()) {
          const value = values[at] as number
          expect(numberOf(box, 'width')).toBeCloseTo(largest === 0 ? 0 : (longest * Math.abs(value)) / largest, 1)
          expect(numberOf(box, 'x') + (value < 0 ? numberOf(box, 'width') : 0)).toBeCloseTo(zero, 1)
        }
      }),
    )
  })

  it('say what is unknown, which has no bar', () => {
    const drawn = draw(bars([-5, null]))
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['onbekend', 'Betaler 1', '€ -5']))
    expect(all(drawn, 'rect')).toHaveLength(1)
  })
})

const dots = (values: readonly (number | null)[]): DotsChart => ({
  kind: 'dots',
  legend: [],
  ticks: [],
  bands: [
    { from: null, to: 0, label: 'kost extra' },
    { from: 0, to: null, label: 'bespaart' },
  ],
  rows: values.map((value, at) => ({
    label: `Verhaal ${at}`,
    text: value === null ? 'onbekend' : `€ ${value}`,
    dot: value === null ? null : { value, text: `€ ${value}`, figure: `dot.${at}`, tone: 'saves' },
  })),
})

describe('dots', () => {
  it('stand in the order of their values, each with its words', () => {
    const values = [-9187, 0, 37, 50_429, 316]
    const drawn = draw(dots(values))
    const places = values.map((_, at) => numberOf(markOf(drawn, `dot.${at}`, 'circle'), 'cx'))
    const sorted = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number))
    expect(sorted).toEqual([...places.keys()].sort((a, b) => (places[a] as number) - (places[b] as number)))
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['€ -9187', 'Verhaal 3', 'kost extra', 'bespaart']))
  })

  it('of an unknown value are not drawn, but the row is', () => {
    const drawn = draw(dots([1, null]))
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['Verhaal 1', 'onbekend']))
    expect(all(drawn, 'circle')).toHaveLength(1)
  })

  it('of many rows stand in one strip, without overlap and with how many are unknown', () => {
    const drawn = draw(dots([...Array.from({ length: 100 }, (_, at) => (at * at) % 97), null, null]))
    const circles = all(drawn, 'circle')
    expect(circles).toHaveLength(100)
    const places = circles.map((one) => `${numberOf(one, 'cx')} ${numberOf(one, 'cy')}`)
    expect(new Set(places).size).toBe(100)
    expect(textsOf(drawn)).toContain('Van 2 verhalen is de uitkomst onbekend: ze staan niet in de tekening.')
  })
})

describe('dumbbells', () => {
  it('put levels on one scale, each in its own shape, with their values beside it', () => {
    const drawn = draw({
      kind: 'dumbbells',
      legend: [
        { tone: 'start', label: 'begin' },
        { tone: 'with', label: 'met' },
        { tone: 'without', label: 'zonder' },
      ],
      ticks: [1, 2, 3, 4, 5].map((value) => ({ value, text: `${value}` })),
      rows: [
        {
          label: 'Huisvesting',
          dots: [
            { tone: 'start', value: 2, text: '2,0', figure: 'start' },
            { tone: 'with', value: 4, text: '4,0', figure: 'with' },
            { tone: 'without', value: 1.5, text: '1,5', figure: 'without' },
          ],
        },
      ],
    })
    const start = numberOf(markOf(drawn, 'start', 'circle'), 'cx')
    const intervention = numberOf(markOf(drawn, 'with', 'circle'), 'cx')
    const without = Number(/^M([\d.]+),/.exec(markOf(drawn, 'without', 'path').attributes.d ?? '')?.[1])
    expect((intervention - start) / (start - without)).toBeCloseTo(4, 1)
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['2,0', '4,0', '1,5', 'Huisvesting', 'zonder']))
  })
})

describe('timelines', () => {
  const note = (from: number, to: number, text: string) => ({ mark: 'activity', from, to, text }) as const
  const chart: TimelinesChart = {
    kind: 'timelines',
    months: 12,
    ticks: [{ value: 1, text: 'maand 1' }],
    legend: [],
    courses: [
      { tone: 'with', title: 'Met', notes: [note(1, 12, 'Huisarts'), note(4, 6, 'Sociaal werk')] },
      { tone: 'without', title: 'Zonder', notes: [] },
    ],
  }

  it('draw the time of an activity on a scale of months', () => {
    const spans = all(draw(chart), 'rect').map((one) => [numberOf(one, 'x'), numberOf(one, 'width')])
    expect(spans).toEqual([
      [2, 716],
      [181, 179],
    ])
  })

  it('show all words of all notes', () => {
    expect(textsOf(draw(chart))).toEqual(
      expect.arrayContaining(['Huisarts', 'Sociaal werk', 'Met', 'Zonder', 'maand 1']),
    )
  })

  it('lay out notes of which none overlaps another', () => {
    const extent = fc
      .tuple(fc.nat(700), fc.nat(300), fc.integer({ min: 1, max: 80 }))
      .map(([left, width, height]) => ({ left, right: left + width, height }))
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 30 }), (extents) => {
        const boxes = lanes(extents, 4).map((top, at) => ({ top, ...(extents[at] as (typeof extents)[number]) }))
        for (const [at, a] of boxes.entries())
          for (const b of boxes.slice(at + 1)) {
            const beside = a.right < b.left || b.right < a.left
            expect(beside || a.top + a.height < b.top || b.top + b.height < a.top).toBe(true)
          }
      }),
    )
  })
})

describe('names that would touch', () => {
  it('are moved apart in their order, within the sides', () => {
    const wish = fc.record({ middle: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 1, max: 90 }) })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), (all) => {
        const wishes = all.sort((a, b) => a.middle - b.middle)
        const starts = apart(wishes, 0, 700, 8)
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start + (wishes[at]?.width ?? 0) + (at + 1 < starts.length ? 8 : 0)).toBeLessThanOrEqual(
            starts[at + 1] ?? 700,
          )
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nl } from '../../src/language/nl/nl.ts'
import type { Chart, CurvesChart, HeatChart, HistogramChart, PlaneChart, RangesChart } from '../../src/reports/chart.ts'
import { widthOf } from '../../src/reports/charts/measure.ts'
import { paperPalette } from '../../src/reports/charts/palette.ts'
import { svg } from '../../src/reports/charts/svg.ts'
import { picture } from '../../src/reports/document.ts'
import { uncertainChart } from './any-uncertain-chart.ts'
import { all, type Drawn, numberOf, readSvg } from './read-svg.ts'

const draw = (chart: Chart, width = 720) => readSvg(svg(chart, paperPalette, nl, width))
const textsOf = (drawn: Drawn) => all(drawn, 'text').map(({ text }) => text)

function groupOf(drawn: Drawn, figure: string): Drawn {
  const group = all(drawn, 'g').find(({ attributes }) => attributes['data-figure'] === figure)
  if (group === undefined) throw new Error(`nothing of ${figure}`)
  return group
}

function first(drawn: Drawn, tag: string): Drawn {
  const [found] = all(drawn, tag)
  if (found === undefined) throw new Error(`no ${tag}`)
  return found
}

const mark = (value: number, figure: string) => ({ value, text: `€ ${value}`, figure })
const tick = (value: number) => ({ value, text: `${value}` })

describe('a histogram', () => {
  const bin = (from: number, share: number) => ({ from, to: from + 10, share, tone: 'saves' as const })
  const chart: HistogramChart = {
    kind: 'histogram',
    legend: [
      { tone: 'saves', label: 'bespaart' },
      { tone: 'costs-extra', label: 'kost extra' },
    ],
    ticks: [-20, 0, 20, 40].map(tick),
    bins: [{ ...bin(-10, 0.2), tone: 'costs-extra' }, bin(0, 0.5), bin(10, 0.3), bin(20, 0)],
    middle: mark(8, 'mean'),
    interval: { from: -9, to: 19, text: 'tussen -9 en 19', figure: 'interval' },
    half: { from: 2, to: 12, text: 'de helft', figure: 'half' },
  }

  it('has a bar for each bin that was drawn, as high as its share and on the ground', () => {
    const tall = all(draw(chart), 'rect').filter((one) => numberOf(one, 'height') > 20)
    const heights = tall.map((one) => numberOf(one, 'height'))
    expect(heights).toHaveLength(3)
    expect(heights.map((height) => height / (heights[1] as number))).toEqual([0.4, 1, 0.6])
    expect(new Set(tall.map((one) => numberOf(one, 'y') + numberOf(one, 'height'))).size).toBe(1)
  })

  it('puts its intervals and its mean below the bars, on their scale', () => {
    const drawn = draw(chart)
    const [line, start, end] = all(groupOf(drawn, 'interval'), 'line') as [Drawn, Drawn, Drawn]
    const perUnit = (numberOf(line, 'x2') - numberOf(line, 'x1')) / 28
    expect(numberOf(first(groupOf(drawn, 'mean'), 'circle'), 'cx')).toBeCloseTo(numberOf(line, 'x1') + 17 * perUnit, 1)
    expect(numberOf(first(groupOf(drawn, 'half'), 'line'), 'x1')).toBeCloseTo(numberOf(line, 'x1') + 11 * perUnit, 1)
    expect([numberOf(start, 'x1'), numberOf(end, 'x1')]).toEqual([numberOf(line, 'x1'), numberOf(line, 'x2')])
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['€ 8', 'tussen -9 en 19', 'de helft', 'kost extra']))
  })

  it('shows zero where no draw is near it, and a bar where all draws are the same', () => {
    const same: HistogramChart = { ...chart, ticks: [], bins: [{ from: 50, to: 50, share: 1, tone: 'saves' }] }
    const drawn = draw({ ...same, middle: mark(50, 'mean') })
    const zero = all(drawn, 'line').find(({ attributes }) => attributes.stroke === paperPalette.surfaces.ink) as Drawn
    const bars = all(drawn, 'rect').filter((one) => numberOf(one, 'height') > 20)
    expect(bars.map((one) => numberOf(one, 'width'))).toEqual([12])
    expect(numberOf(zero, 'x1')).toBeLessThan(numberOf(bars[0] as Drawn, 'x') - 300)
    expect(textsOf(drawn)).not.toContain('kost extra')
  })
})

describe('ranges', () => {
  const of = (base: number, ...ends: readonly (readonly [number, number])[]): RangesChart => ({
    kind: 'ranges',
    legend: [],
    ticks: [],
    base: { ...mark(base, 'base'), label: 'zoals gerekend' },
    rows: ends.map(([low, high], at) => ({
      label: `Invoer ${at}`,
      note: '1 tot 3',
      low: { ...mark(low, `low.${at}`), tone: 'lowest' },
      high: { ...mark(high, `high.${at}`), tone: 'highest' },
    })),
  })
  const end = fc.integer({ min: -500, max: 500 })

  it('have bars from the line of the base to each end, as long as the result moves', () => {
    fc.assert(
      fc.property(end, fc.array(fc.tuple(end, end), { minLength: 1, maxLength: 8 }), (base, ends) => {
        const drawn = draw(of(base, ...ends))
        const middle = numberOf(first(groupOf(drawn, 'base'), 'line'), 'x1')
        const moves = ends.flatMap(([low, high], at) => [
          [low - base, `low.${at}`] as const,
          [high - base, `high.${at}`] as const,
        ])
        const widths = moves.map(([move, name]) => {
          const group = groupOf(drawn, name)
          const box = all(group, 'rect')[0]
          if (box === undefined) return { move: Math.abs(move), width: 0 }
          expect(numberOf(box, 'x') + (move < 0 ? numberOf(box, 'width') : 0)).toBeCloseTo(middle, 1)
          return { move: Math.abs(move), width: numberOf(box, 'width') }
        })
        const longest = widths.reduce((one, other) => (other.move > one.move ? other : one))
        for (const { move, width } of widths) {
          const expected = longest.move === 0 ? 0 : (longest.width * move) / longest.move
          expect(Math.abs(width - expected)).toBeLessThan(0.6)
        }
      }),
    )
  })

  it('show an end that changes nothing as a tick at the base', () => {
    const drawn = draw(of(10, [10, 30]))
    const line = first(groupOf(drawn, 'low.0'), 'line')
    expect(numberOf(line, 'x1')).toBe(numberOf(first(groupOf(drawn, 'base'), 'line'), 'x1'))
    expect(textsOf(drawn)).toEqual(
      expect.arrayContaining(['€ 10', '€ 30', 'Invoer 0', '1 tot 3', 'zoals gerekend: € 10']),
    )
  })

  it('put two ends that lie on one side below each other', () => {
    const drawn = draw(of(10, [20, 30]))
    const [low, high] = ['low.0', 'high.0'].map((name) => first(groupOf(drawn, name), 'rect')) as [Drawn, Drawn]
    expect(numberOf(high, 'y')).toBeGreaterThanOrEqual(numberOf(low, 'y') + numberOf(low, 'height'))
  })
})

describe('a heat table', () => {
  const values = [
    [-40, 0, 20],
    [10, 30, 80],
  ]
  const chart: HeatChart = {
    kind: 'heat',
    legend: [],
    across: { label: 'prijs', texts: ['laag', 'midden', 'hoog'] },
    down: { label: 'kans', texts: ['klein', 'groot'] },
    cells: values.map((row, down) =>
      row.map((value, column) => ({
        ...mark(value, `cell.${down}.${column}`),
        tone: value < 0 ? 'costs-extra' : value === 0 ? 'none' : 'saves',
      })),
    ),
    base: { column: 1, row: 1 },
  }
  const strength = (drawn: Drawn, name: string) => numberOf(first(groupOf(drawn, name), 'rect'), 'fill-opacity')

  it('is tinted more where a result is larger, to either side', () => {
    const drawn = draw(chart)
    const tints = values.flatMap((row, down) =>
      row.map((value, column) => [Math.abs(value), strength(drawn, `cell.${down}.${column}`)] as const),
    )
    const bySize = tints.toSorted(([a], [b]) => a - b).map(([, tint]) => tint)
    expect(bySize).toEqual([...bySize].sort((a, b) => a - b))
    expect(new Set(bySize).size).toBe(6)
  })

  it.each([340, 720])('writes every figure, every value, and an edge around the base, %i wide', (width) => {
    const drawn = draw(chart, width)
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['€ -40', '€ 80', 'laag', 'hoog', 'prijs']))
    expect(textsOf(drawn).join(' ')).toMatch(/kans.*klein|klein.*kans/)
    const edged = all(drawn, 'g').filter((one) => one.attributes['data-figure'] && all(one, 'rect').length === 2)
    expect(edged.map(({ attributes }) => attributes['data-figure'])).toEqual(['cell.1.1'])
  })

  it.each([
    [7, ['€', '-1,2', 'miljoen']],
    [12, []],
  ])('shows the whole of every amount or none, in %i columns', (columns, shown) => {
    const long = { value: 1, text: '€\u00a0-1,2 miljoen', figure: null, tone: 'saves' as const }
    const short = { ...long, text: '€ 0' }
    const texts = Array<string>(columns).fill('')
    const cells = [[short, ...texts.slice(1).map(() => long)]]
    const drawn = draw({ ...chart, across: { label: '', texts }, down: { label: '', texts: [] }, cells }, 340)
    expect([...new Set(textsOf(drawn))].filter((words) => words.trim() !== '·' && words !== '0')).toEqual(shown)
    expect(all(drawn, 'title').filter(({ text }) => text.includes(long.text))).toHaveLength(columns - 1)
  })
})

const axis = (label: string, ...values: readonly number[]) => ({ label, ticks: values.map(tick) })

describe('a plane', () => {
  const chart: PlaneChart = {
    kind: 'plane',
    across: axis('effect', 0, 1),
    up: axis('besparing', 0, 100),
    each: 'één trekking',
    points: [
      { x: 1, y: 100 },
      { x: 0.5, y: -20 },
      { x: 0, y: 0 },
    ],
    middle: { x: 0.5, y: 50, text: 'gemiddeld', figure: 'mean' },
    line: { slope: -40, label: 'grens' },
    corners: { upperLeft: 'linksboven', upperRight: 'rechtsboven', lowerLeft: 'linksonder', lowerRight: 'rechtsonder' },
  }

  it('puts points, their mean and the line of the threshold on one pair of scales', () => {
    const drawn = draw(chart)
    const places = all(drawn, 'path').flatMap(({ attributes }) =>
      [...(attributes.d ?? '').matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x) + 1.6, Number(y) + 1.6]),
    )
    const [high = [], low = [], zero = []] = places
    const [right, up] = [(high[0] as number) - (zero[0] as number), (zero[1] as number) - (high[1] as number)]
    expect((low[0] as number) - (zero[0] as number)).toBeCloseTo(right / 2, 1)
    expect((low[1] as number) - (zero[1] as number)).toBeCloseTo(up / 5, 1)
    const mean = first(groupOf(drawn, 'mean'), 'circle')
    expect([numberOf(mean, 'cx'), numberOf(mean, 'cy')]).toEqual([
      expect.closeTo((zero[0] as number) + right / 2, 1),
      expect.closeTo((zero[1] as number) - up / 2, 1),
    ])
    const line = all(drawn, 'g').find(({ children }) => children[0]?.text === 'grens') as Drawn
    const { x1 = '', x2 = '', y1 = '', y2 = '' } = first(line, 'line').attributes
    expect((Number(y2) - Number(y1)) / (Number(x2) - Number(x1))).toBeCloseTo((0.4 * up) / right, 1)
  })

  it('says what each quarter and each sign means, also where all points lie in one quarter', () => {
    for (const points of [chart.points, [{ x: -3, y: -2 }]])
      expect(textsOf(draw({ ...chart, points }))).toEqual(
        expect.arrayContaining([
          ...Object.values(chart.corners),
          'één trekking',
          'gemiddeld',
          'grens',
          'effect',
          'besparing',
        ]),
      )
  })
})

describe('curves', () => {
  const line = (label: string, dash: 'solid' | 'dashed' | 'dotted', y: number) =>
    ({ label, dash, tone: 'first', points: [0, 1, 2].map((x) => ({ x, y: y + x / 10 })) }) as const
  const chart: CurvesChart = {
    kind: 'curves',
    across: axis('waarde', 0, 1, 2),
    up: axis('kans', 0, 0.5, 1),
    lines: [line('met', 'solid', 0.6), line('zonder', 'dashed', 0.2), line('anders', 'dotted', 0.19)],
    marker: { x: 1, label: 'nu', figure: 'now' },
  }

  it.each([340, 720])('differ without their colours, and have their names, %i wide', (width) => {
    const drawn = draw(chart, width)
    const dashes = all(drawn, 'path').map(({ attributes }) => attributes['stroke-dasharray'])
    expect(new Set(dashes).size).toBe(3)
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['met', 'zonder', 'anders', 'nu', 'waarde', 'kans']))
  })

  it('have a marker at its place on the scale of the lines', () => {
    const drawn = draw(chart)
    const [, second] = [...(first(drawn, 'path').attributes.d ?? '').matchAll(/[ML]([\d.]+),/g)].map(([, x]) =>
      Number(x),
    )
    expect(numberOf(first(groupOf(drawn, 'now'), 'line'), 'x1')).toBe(second)
  })
})

describe('the words of any drawing of how sure a result is', () => {
  const words = fc.constantFrom(
    'bespaart',
    'kost extra',
    '€ 12.345',
    '€ -1.234.567',
    'de prijs van een uur hulp bij het huishouden',
  )
  const tone = fc.constantFrom('saves' as const, 'costs-extra' as const, 'first' as const)

  it('do not touch each other', () => {
    fc.assert(
      fc.property(uncertainChart(words, tone), fc.constantFrom(340, 720), (chart, width) => {
        const boxes = all(draw(picture('', '', chart).chart, width), 'text').map(boxOf)
        for (const [at, a] of boxes.entries())
          for (const b of boxes.slice(at + 1)) {
            const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top
            expect(apart, `${a.text} over ${b.text}`).toBe(true)
          }
      }),
    )
  })
})

/** What letters cover: in height from the foot of most to the top of most. */
function boxOf(drawn: Drawn) {
  const size = numberOf(drawn, 'font-size')
  const width = widthOf(drawn.text, size, drawn.attributes['font-weight'] === 'bold')
  const anchor = drawn.attributes['text-anchor'] ?? 'start'
  const x = drawn.x + numberOf(drawn, 'x') - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width)
  const foot = drawn.y + numberOf(drawn, 'y')
  return { text: drawn.text, left: x + 0.5, right: x + width - 0.5, top: foot - size * 0.7, bottom: foot }
}

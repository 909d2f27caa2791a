import fc from 'fast-check'
import type {
  Chart,
  CurvesChart,
  HeatChart,
  HistogramChart,
  PlaneChart,
  RangesChart,
  Tone,
} from '../../src/reports/chart.ts'

export const value = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.001, -1e7, 1e7),
  fc.double({ min: -1e7, max: 1e7, noNaN: true, noDefaultInfinity: true }),
)

type Words = fc.Arbitrary<string>

/** Any chart of how sure a result is. */
export function uncertainChart(words: Words, tone: fc.Arbitrary<Tone>): fc.Arbitrary<Chart> {
  const figure = fc.oneof(fc.constant(null), words)
  const mark = fc.record({ value, text: words, figure })
  const parts = {
    words,
    figure,
    tone,
    mark,
    toned: fc.record({ value, text: words, figure, tone }),
    ticks: fc.array(fc.record({ value, text: words }), { maxLength: 8 }),
    legend: fc.array(fc.record({ tone, label: words }), { maxLength: 4 }),
  }
  return fc.oneof(histogram(parts), ranges(parts), heat(parts), plane(parts), curves(parts))
}

interface Parts {
  readonly words: Words
  readonly figure: fc.Arbitrary<string | null>
  readonly tone: fc.Arbitrary<Tone>
  readonly mark: fc.Arbitrary<HistogramChart['middle']>
  readonly toned: fc.Arbitrary<RangesChart['rows'][number]['low']>
  readonly ticks: fc.Arbitrary<RangesChart['ticks']>
  readonly legend: fc.Arbitrary<RangesChart['legend']>
}

const stretch = fc.tuple(value, value).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const point = fc.record({ x: value, y: value })

function histogram({ words, figure, tone, mark, ticks, legend }: Parts): fc.Arbitrary<HistogramChart> {
  const interval = fc.tuple(stretch, words, figure).map(([ends, text, name]) => ({ ...ends, text, figure: name }))
  const bin = fc
    .tuple(stretch, fc.double({ min: 0, max: 1, noNaN: true }), tone)
    .map(([ends, share, of]) => ({ ...ends, share, tone: of }))
  return fc.record({
    kind: fc.constant('histogram' as const),
    legend,
    ticks,
    bins: fc.array(bin, { maxLength: 40 }),
    middle: mark,
    interval,
    half: fc.oneof(fc.constant(null), interval),
  })
}

function ranges({ words, figure, toned, ticks, legend }: Parts): fc.Arbitrary<RangesChart> {
  return value.chain((middle) => {
    // Ends at the base itself are drawn otherwise than those beside it.
    const end = fc.tuple(toned, fc.boolean()).map(([one, isBase]) => (isBase ? { ...one, value: middle } : one))
    return fc.record({
      kind: fc.constant('ranges' as const),
      legend,
      ticks,
      base: fc.record({ value: fc.constant(middle), text: words, figure, label: words }),
      rows: fc.array(fc.record({ label: words, note: words, low: end, high: end }), { maxLength: 12 }),
    })
  })
}

function heat({ words, toned, legend }: Parts): fc.Arbitrary<HeatChart> {
  const side = fc.record({ label: words, texts: fc.array(words, { maxLength: 7 }) })
  return fc.record({
    kind: fc.constant('heat' as const),
    legend,
    across: side,
    down: side,
    cells: fc.array(fc.array(toned, { maxLength: 7 }), { maxLength: 7 }),
    base: fc.oneof(fc.constant(null), fc.record({ column: fc.nat(6), row: fc.nat(6) })),
  })
}

function plane({ words, figure, ticks }: Parts): fc.Arbitrary<PlaneChart> {
  const axis = fc.record({ label: words, ticks })
  return fc.record({
    kind: fc.constant('plane' as const),
    across: axis,
    up: axis,
    each: words,
    points: fc.array(point, { maxLength: 50 }),
    middle: fc.record({ x: value, y: value, text: words, figure }),
    line: fc.oneof(fc.constant(null), fc.record({ slope: value, label: words })),
    corners: fc.record({ upperLeft: words, upperRight: words, lowerLeft: words, lowerRight: words }),
  })
}

function curves({ words, figure, tone, ticks }: Parts): fc.Arbitrary<CurvesChart> {
  const axis = fc.record({ label: words, ticks })
  const line = fc.record({
    label: words,
    tone,
    dash: fc.constantFrom('solid' as const, 'dashed' as const, 'dotted' as const),
    points: fc.array(point, { maxLength: 20 }).map((all) => all.sort((a, b) => a.x - b.x)),
  })
  return fc.record({
    kind: fc.constant('curves' as const),
    across: axis,
    up: axis,
    lines: fc.array(line, { maxLength: 6 }),
    marker: fc.oneof(fc.constant(null), fc.record({ x: value, label: words, figure })),
  })
}

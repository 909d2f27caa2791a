import fc from 'fast-check'
import type { Chart, Tone } from '../../src/reports/chart.ts'
import { uncertainChart, value } from './any-uncertain-chart.ts'

export const hostile = [
  '</script><script>alert(1)</script>',
  '<b>vet</b>',
  '"><image href="x"/>',
  "' onload='alert(1)",
  ']]><!-- &amp; &#0;',
  '{{x}} $ \\ @ #import "x"',
  'W'.repeat(5000),
  'een woord en nog een woord '.repeat(200),
  'مرحبا بالعالم',
  '子どもの家',
  '\ud800 half',
  '\ufffe\u0001',
  '',
]

const tones: readonly Tone[] = [
  'better',
  'mixed',
  'same',
  'worse',
  'unknown',
  'start',
  'with',
  'without',
  'saves',
  'none',
  'costs-extra',
  'investment',
  'benefit',
  'lowest',
  'highest',
  'first',
  'second',
  'third',
  'fourth',
]

const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...hostile))
const tone = fc.constantFrom(...tones)
const figure = fc.oneof(fc.constant(null), words)
const mark = fc.record({ value, text: words, figure })
const toned = fc.record({ value, text: words, figure, tone })
const unknown = fc.record({ value: fc.constant(null), text: words })
const ticks = fc.array(fc.record({ value, text: words }), { maxLength: 8 })
const legend = fc.array(fc.record({ tone, label: words }), { maxLength: 5 })
const side = fc.oneof(fc.constant(null), value)

function rowsOf<T>(row: fc.Arbitrary<T>, maxLength = 12): fc.Arbitrary<T[]> {
  return fc.array(row, { maxLength })
}

const shares = fc.record({
  kind: fc.constant('shares' as const),
  legend,
  rows: rowsOf(
    fc.record({
      label: words,
      parts: fc.array(
        mark.map((one) => ({ ...one, value: Math.abs(one.value) })),
        { maxLength: 5 },
      ),
    }),
  ),
})

const dots = fc.record({
  kind: fc.constant('dots' as const),
  legend,
  ticks,
  bands: fc.array(fc.record({ from: side, to: side, label: words }), { maxLength: 6 }),
  rows: rowsOf(fc.record({ label: words, text: words, dot: fc.oneof(fc.constant(null), toned) }), 80),
})

const panels = fc.record({
  kind: fc.constant('panels' as const),
  legend,
  ticks,
  middle: words,
  several: words,
  rows: rowsOf(
    fc.record({
      label: words,
      note: words,
      dots: fc.array(fc.record({ value, text: words, figure, tone, label: words }), { maxLength: 30 }),
      middle: fc.oneof(fc.constant(null), mark),
    }),
  ),
})

const bars = fc.record({
  kind: fc.constant('bars' as const),
  legend,
  ticks,
  rows: rowsOf(fc.record({ label: words, bars: fc.array(fc.oneof(toned, unknown), { maxLength: 3 }) })),
})

const dumbbells = fc.record({
  kind: fc.constant('dumbbells' as const),
  legend,
  ticks,
  rows: rowsOf(fc.record({ label: words, dots: fc.array(toned, { maxLength: 3 }) })),
})

const timelines = fc.integer({ min: 1, max: 60 }).chain((months) => {
  const month = fc.integer({ min: 1, max: months })
  const note = fc
    .record({ mark: fc.constantFrom('event' as const, 'activity' as const), a: month, b: month, text: words })
    .map(({ a, b, ...one }) => ({ ...one, from: Math.min(a, b), to: Math.max(a, b) }))
  return fc.record({
    kind: fc.constant('timelines' as const),
    months: fc.constant(months),
    ticks: fc.array(fc.record({ value: month, text: words }), { maxLength: 8 }),
    legend: fc.array(fc.record({ mark: fc.constantFrom('event' as const, 'activity' as const), label: words }), {
      maxLength: 2,
    }),
    courses: fc.array(fc.record({ tone, title: words, notes: fc.array(note, { maxLength: 12 }) }), { maxLength: 3 }),
  })
})

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))

const map = fc.record({
  kind: fc.constant('map' as const),
  key: fc.record({ least: fc.oneof(fc.constant(null), words), most: words, rest: fc.oneof(fc.constant(null), words) }),
  on: fc.constantFrom('globe' as const, 'plane' as const),
  areas: fc.array(
    fc.record({
      label: words,
      mark: fc.oneof(fc.constant(null), mark),
      rings: fc.array(fc.array(place, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  ),
})

const networkMark = fc.constantFrom('outcome' as const, 'dead-end' as const, 'counted' as const)
const dash = fc.constantFrom('solid' as const, 'dashed' as const, 'dotted' as const)

const network = fc.record({
  kind: fc.constant('network' as const),
  marks: fc.array(fc.record({ mark: networkMark, label: words }), { maxLength: 3 }),
  key: fc.array(fc.record({ sign: fc.constantFrom('1', '2', '?'), dash, label: words }), { maxLength: 3 }),
  nodes: fc.array(fc.record({ mark: networkMark, text: words, note: words }), { maxLength: 12 }),
  // Some lead nowhere, in circles, or to themselves.
  links: fc.array(
    fc.record({ from: fc.nat(12), to: fc.nat(12), sign: fc.constantFrom('', '1', '2, 4'), dash, inWords: words }),
    { maxLength: 20 },
  ),
  again: words,
})

/** Any chart that a report could hold, hostile words and all. */
export const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  { arbitrary: fc.oneof(shares, dots, panels, bars, dumbbells, timelines, map, network), weight: 1 },
  { arbitrary: uncertainChart(words, tone), weight: 1 },
)

import { max } from 'd3-array'
import type { RangesChart, TonedMark } from '../chart.ts'
import { gridLines, tickLabels } from './axis.ts'
import { beside } from './beside.ts'
import { type Board, type Columns, columnsOn } from './board.ts'
import { type Drawing, type Element, element, moved, stacked } from './element.ts'
import { legend } from './legend.ts'
import { large, small, text } from './lettering.ts'
import { shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import { rangeLabel } from './range-label.ts'
import { type Scale, scaleFor } from './scale.ts'
import { filled } from './tone-marks.ts'

const bar = 15
const besideBar = 6
/** How high a line of values is, where these stand below the bars. */
const valuesBelow = 18

type Row = RangesChart['rows'][number]

/** A bar for each input from the result at its one end to that at its other, around a line of the result as it is. */
export function ranges(chart: RangesChart, board: Board): Drawing {
  const widest = max(chart.rows, ({ label, note }) => Math.max(widthOf(label, large), widthOf(note, small))) ?? 0
  const columns = columnsOn(board, widest)
  const scale = scaleOf(chart, columns)
  const rows = stacked(
    chart.rows.map((row) => rowOf(row, chart.base.value, scale, columns, board)),
    8,
  )
  const top = 24
  const bottom = top + rows.height + 6
  const plot: Drawing = {
    height: bottom + 20,
    parts: [
      ...gridLines(chart.ticks, scale, top - 4, bottom, board.palette),
      baseLine(chart.base, scale(chart.base.value), bottom, columns, board),
      moved(0, top, rows.parts),
      ...tickLabels(chart.ticks, scale, bottom + 10, board),
    ],
  }
  return stacked([legend(chart.legend, board, 'boxes'), plot], 8)
}

/** Values as they lie from the base, each with room for its words on its side, where these stand beside the bars. */
function scaleOf({ rows, ticks, base }: RangesChart, { left, right, above }: Columns): Scale {
  const most = (right - left) * 0.4
  const roomFor = (words: string) => (above ? 8 : Math.min(most, widthOf(words, small)) + besideBar)
  const ofBars = rows.flatMap((row) =>
    sided(row, base.value).map(({ mark, side }) => ({
      // An end at the base keeps its side, by a value next to nothing.
      value: mark.value === base.value ? side * Number.MIN_VALUE : mark.value - base.value,
      room: roomFor(mark.text),
    })),
  )
  const ofTicks = ticks.map(({ value }) => ({ value: value - base.value, room: 8 }))
  const fromBase = scaleFor([...ofBars, ...ofTicks], left, right)
  return (value) => fromBase(value - base.value)
}

interface Sided {
  readonly mark: TonedMark
  readonly side: -1 | 1
}

/** On which side of the base each end lies; ends at the base stand on a side that the other end leaves free. */
function sided({ low, high }: Row, base: number): readonly [Sided, Sided] {
  const lowFrom = Math.sign(low.value - base)
  const highFrom = Math.sign(high.value - base)
  const ofLow = lowFrom === 0 ? (highFrom < 0 ? 1 : -1) : (lowFrom as -1 | 1)
  const ofHigh = highFrom === 0 ? (lowFrom > 0 ? -1 : 1) : (highFrom as -1 | 1)
  return [
    { mark: low, side: ofLow },
    { mark: high, side: ofHigh },
  ]
}

function rowOf(row: Row, base: number, scale: Scale, columns: Columns, board: Board): Drawing {
  const ends = sided(row, base)
  // Two ends on one side would cover each other: then each has a line of its own.
  const step = ends[0].side === ends[1].side ? bar : 0
  const label = rangeLabel(row, columns, board)
  const below = columns.above ? valuesBelow : 0
  const height = columns.above ? label.height + 3 + bar + step + below : Math.max(label.height, bar + step)
  const top = columns.above ? label.height + 3 : (height - bar - step) / 2
  return {
    height,
    parts: [
      moved(0, columns.above ? 0 : (height - label.height) / 2, label.parts),
      ...ends.map((end, at) => drawnEnd(end, row.label, [scale(base), top + at * step], scale, columns, board)),
      ...(columns.above ? valuesOf(ends, top + bar + step + below / 2, columns, board) : []),
    ],
  }
}

/** The words of both ends, the lower value left: on a narrow board there is no room for them beside the bars. */
function valuesOf(
  ends: readonly [Sided, Sided],
  y: number,
  { left, right }: Columns,
  board: Board,
): readonly Element[] {
  const [first, second] = ends.map(({ mark }) => mark).sort((a, b) => a.value - b.value) as [TonedMark, TonedMark]
  const shown = { size: small, ground: board.palette.surfaces.paper }
  const words = (mark: TonedMark) => shortened(mark.text, (right - left) / 2 - besideBar, small)
  return [
    text(left, y, words(first), { ...shown, anchor: 'start' }),
    text(right, y, words(second), { ...shown, anchor: 'end' }),
  ]
}

function drawnEnd(
  { mark, side }: Sided,
  row: string,
  [start, y]: readonly [number, number],
  scale: Scale,
  columns: Columns,
  { palette }: Board,
): Element {
  const end = scale(mark.value)
  const { x, anchor, words } = beside(mark.text, side, end, besideBar, columns)
  const value = text(x, y + bar / 2, words, { size: small, anchor, ground: palette.surfaces.paper })
  const box = { x: Math.min(start, end), y, width: Math.abs(end - start), height: bar }
  const tick = { x1: start, x2: start, y1: y - 1, y2: y + bar + 1, stroke: palette.tones[mark.tone], 'stroke-width': 4 }
  return element(
    'g',
    { 'data-figure': mark.figure },
    element('title', {}, `${row}: ${mark.text}`),
    ...(box.width < 0.5 ? [element('line', tick)] : filled(mark.tone, box, palette)),
    columns.above ? null : value,
  )
}

function baseLine(base: RangesChart['base'], at: number, bottom: number, { left, right }: Columns, board: Board) {
  const whole = `${base.label}: ${base.text}`
  const words = shortened(whole, right - left, small, true)
  const width = widthOf(words, small, true)
  // At an edge, words that turn out wider than they were measured grow inwards.
  const [x, anchor] =
    at - width / 2 < left
      ? ([left, 'start'] as const)
      : at + width / 2 > right
        ? ([right, 'end'] as const)
        : ([at, 'middle'] as const)
  const stroke = board.palette.surfaces.ink
  return element(
    'g',
    { 'data-figure': base.figure },
    element('title', {}, whole),
    text(x, 8, words, { size: small, bold: true, anchor }),
    element('line', { x1: at, x2: at, y1: 18, y2: bottom, stroke, 'stroke-width': 1.5 }),
  )
}

import { max } from 'd3-array'
import type { DotsChart } from '../chart.ts'
import { gridLines, tickLabels, zero } from './axis.ts'
import { bandGrounds, bandNames, bandsOn } from './bands.ts'
import { beside } from './beside.ts'
import { type Board, type Columns, columnsOn } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { legend } from './legend.ts'
import { label, large, small, text } from './lettering.ts'
import { widthOf } from './measure.ts'
import { type Scale, scaleFor } from './scale.ts'
import { strip } from './strip.ts'
import { dot } from './tone-marks.ts'

/** More rows than these do not fit a page: then dots stand in one strip, without the words of their rows. */
const mostRows = 60
/** As high as a page leaves room for. */
const pageRoom = 840
const gap = 10

type Row = DotsChart['rows'][number]

/** A dot a row on one scale, with the bands it falls in. */
export function dots(chart: DotsChart, board: Board): Drawing {
  return chart.rows.length > mostRows ? strip(chart, board) : dotRows(chart, board)
}

function dotRows(chart: DotsChart, board: Board): Drawing {
  const columns = columnsOn(board, max(chart.rows, (row) => widthOf(row.label, large)) ?? 0)
  const { left, right } = columns
  const scale = scaleOf(chart, columns)
  const perRow = columns.above ? 38 : Math.max(14, Math.min(20, pageRoom / chart.rows.length))
  const height = chart.rows.length * perRow
  const bands = bandsOn(chart.bands, scale, left, right)
  const plot: Drawing = {
    height: height + 26,
    parts: [
      ...bandGrounds(bands, 0, height + 4, board),
      ...gridLines(bands.length === 0 ? chart.ticks : zero, scale, 0, height + 4, board.palette),
      ...gridLines(chart.ticks, scale, height + 4, height + 8, board.palette),
      ...chart.rows.map((row, at) => rowOf(row, at * perRow, perRow, scale, columns, board)),
      ...tickLabels(chart.ticks, scale, height + 17, board),
    ],
  }
  return stacked([legend(chart.legend, board, 'dots'), stacked([bandNames(bands, board), plot])], 10)
}

function scaleOf({ rows, ticks }: DotsChart, { left, right }: Columns): Scale {
  const most = (right - left) * 0.4
  const ofDots = rows.map(({ dot: mark, text: words }) => ({
    value: mark?.value ?? 0,
    room: Math.min(most, widthOf(words, small)) + gap,
  }))
  return scaleFor([...ofDots, ...ticks.map(({ value }) => ({ value, room: 8 }))], left, right)
}

function rowOf(row: Row, y: number, height: number, scale: Scale, columns: Columns, board: Board): Element {
  const { left, above, labels } = columns
  const middle = above ? y + height - 10 : y + height / 2
  const at = scale(row.dot?.value ?? 0)
  const { x, anchor, words } = beside(row.text, row.dot?.value ?? null, at, gap, columns)
  const { ink, muted } = board.palette.surfaces
  const setting = { width: labels, size: Math.min(large, height - 1.5), most: 1 }
  return element(
    'g',
    { 'data-figure': row.dot?.figure ?? null },
    element('title', {}, `${row.label}: ${row.text}`),
    label(above ? left : 0, above ? y + 9 : middle, row.label, setting, board.palette.surfaces.paper),
    ...(row.dot === null
      ? []
      : [
          element('line', { x1: scale(0), x2: at, y1: middle, y2: middle, stroke: muted, 'stroke-width': 1 }),
          dot(row.dot.tone, at, middle, 5, board.palette),
        ]),
    text(x, middle, words, { size: small, anchor, colour: row.dot === null ? muted : ink }),
  )
}

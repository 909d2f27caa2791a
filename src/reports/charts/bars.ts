import { max } from 'd3-array'
import type { BarsChart } from '../chart.ts'
import { gridLines, tickLabels, zero } from './axis.ts'
import { beside } from './beside.ts'
import { type Board, type Columns, columnsOn } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { legend } from './legend.ts'
import { heightOf, label, large, small, text } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import { type Scale, scaleFor } from './scale.ts'
import { filled } from './tone-marks.ts'

const bar = 15
const gap = 3
const besideBar = 6

type Row = BarsChart['rows'][number]

/** Bars to both sides of zero, with their values at their ends. */
export function bars(chart: BarsChart, board: Board): Drawing {
  const columns = columnsOn(board, max(chart.rows, (row) => widthOf(row.label, large)) ?? 0)
  const scale = scaleOf(chart, columns)
  const rows = stacked(
    chart.rows.map((row) => rowOf(row, scale, columns, board)),
    10,
  )
  const middle: Drawing = {
    height: rows.height + 26,
    parts: [
      ...gridLines([...chart.ticks, ...zero], scale, 0, rows.height + 6, board.palette),
      ...rows.parts,
      ...tickLabels(chart.ticks, scale, rows.height + 16, board),
    ],
  }
  return stacked([legend(chart.legend, board, 'boxes'), middle], 10)
}

function scaleOf({ rows, ticks }: BarsChart, { left, right }: Columns): Scale {
  const most = (right - left) * 0.4
  const ofBars = rows.flatMap((row) =>
    row.bars.map(({ value, text: words }) => ({
      value: value ?? 0,
      room: Math.min(most, widthOf(words, small)) + besideBar,
    })),
  )
  const ofTicks = ticks.map(({ value, text: words }) => ({ value, room: Math.min(most, widthOf(words, small)) / 2 }))
  return scaleFor([...ofBars, ...ofTicks], left, right)
}

function rowOf(row: Row, scale: Scale, columns: Columns, board: Board): Drawing {
  const { left, above, labels } = columns
  const setting = { width: labels, size: large, most: 3 }
  const labelHeight = heightOf(linesOf(row.label, setting), large)
  const ofBars = Math.max(0, row.bars.length * (bar + gap) - gap)
  const height = above ? labelHeight + 2 + ofBars : Math.max(labelHeight, ofBars)
  const top = height - (above ? ofBars : (height + ofBars) / 2)
  return {
    height,
    parts: [
      label(above ? left : 0, above ? labelHeight / 2 : height / 2, row.label, setting, board.palette.surfaces.paper),
      ...row.bars.map((one, at) => drawnBar(one, row.label, scale, top + at * (bar + gap), columns, board)),
    ],
  }
}

function drawnBar(
  one: Row['bars'][number],
  row: string,
  scale: Scale,
  y: number,
  columns: Columns,
  { palette }: Board,
): Element {
  const title = element('title', {}, `${row}: ${one.text}`)
  const [start, end] = [scale(0), scale(one.value ?? 0)]
  const middle = y + bar / 2
  const { x, anchor, words } = beside(one.text, one.value, end, besideBar, columns)
  if (one.value === null) {
    const colour = palette.surfaces.muted
    return element('g', {}, title, text(x, middle, words, { size: small, anchor, colour }))
  }
  const box = { x: Math.min(start, end), y, width: Math.abs(end - start), height: bar }
  return element(
    'g',
    { 'data-figure': one.figure },
    title,
    ...filled(one.tone, box, palette),
    text(x, middle, words, { size: small, anchor }),
  )
}

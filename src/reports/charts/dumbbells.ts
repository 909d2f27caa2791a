import { max } from 'd3-array'
import type { DumbbellsChart, TonedMark } from '../chart.ts'
import { gridLines, tickLabels } from './axis.ts'
import { type Board, type Columns, columnsOn } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { legend } from './legend.ts'
import { heightOf, label, large, text } from './lettering.ts'
import { linesOf, shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import { type Scale, scaleOver } from './scale.ts'
import { dot } from './tone-marks.ts'

const radius = 6.5

/** Levels of each row on one scale, with their values in columns beside it. */
export function dumbbells(chart: DumbbellsChart, board: Board): Drawing {
  const perValue = columnOfValues(chart, board)
  const widest = max(chart.rows, (row) => widthOf(row.label, large)) ?? 0
  const columns = columnsOn(board, widest, perValue * chart.legend.length + 8)
  const values = [...chart.ticks, ...chart.rows.flatMap((row) => row.dots)].map(({ value }) => value)
  const scale = scaleOver(values, columns.left + radius * 1.5, columns.right - radius * 1.5)
  const rows = stacked(chart.rows.map((row) => rowOf(row, chart, scale, columns, perValue, board)))
  const head = heads(chart, columns, perValue, board)
  const plot: Drawing = {
    height: head.height + rows.height + 22,
    parts: [
      ...gridLines(chart.ticks, scale, head.height - 4, head.height + rows.height, board.palette),
      ...head.parts,
      element('g', { transform: `translate(0,${head.height})` }, ...rows.parts),
      ...tickLabels(chart.ticks, scale, head.height + rows.height + 12, board),
    ],
  }
  return stacked([legend(chart.legend, board, 'dots'), plot], 6)
}

/** How wide a column of values is. */
function columnOfValues({ rows }: DumbbellsChart, { width }: Board): number {
  const widest = max(rows, (row) => max(row.dots, ({ text: words }) => widthOf(words, large))) ?? 0
  return Math.min(width * 0.14, Math.max(30, widest + 12))
}

/** Above each column of values, the sign of what it holds. */
function heads({ legend: entries }: DumbbellsChart, { right }: Columns, perValue: number, { palette }: Board): Drawing {
  const parts = entries.map(({ tone, label: words }, at) =>
    element('g', {}, element('title', {}, words), dot(tone, right + 8 + (at + 0.5) * perValue, 10, 5.5, palette)),
  )
  return { height: 24, parts }
}

function rowOf(
  row: DumbbellsChart['rows'][number],
  { legend: entries }: DumbbellsChart,
  scale: Scale,
  { left, right, above, labels }: Columns,
  perValue: number,
  board: Board,
): Drawing {
  const setting = { width: labels, size: large, most: 2 }
  const labelHeight = heightOf(linesOf(row.label, setting), large)
  const places = spread(row.dots, scale)
  const ofDots = Math.max(24, 2 * (max(places, ({ dy }) => Math.abs(dy)) ?? 0) + 2 * radius + 8)
  const height = above ? labelHeight + ofDots + 4 : Math.max(labelHeight + 6, ofDots)
  const middle = above ? labelHeight + ofDots / 2 : height / 2
  const { palette } = board
  const values = entries.flatMap(({ tone }, at) => {
    const mark = row.dots.find((one) => one.tone === tone)
    if (mark === undefined) return []
    const words = shortened(mark.text, perValue - 4, large)
    return [text(right + 8 + (at + 0.5) * perValue, middle, words, { size: large, anchor: 'middle' })]
  })
  return {
    height,
    parts: [
      label(above ? left : 0, above ? labelHeight / 2 : middle, row.label, setting, palette.surfaces.paper),
      ...joined(places, middle, palette.surfaces.muted),
      ...places.map(({ mark, x, dy }) => drawnDot(mark, row.label, x, middle + dy, entries, board)),
      ...values,
    ],
  }
}

interface Place {
  readonly mark: TonedMark
  readonly x: number
  readonly dy: number
}

/** Dots that would cover each other stand one below the other, a little. */
function spread(marks: readonly TonedMark[], scale: Scale): readonly Place[] {
  return marks.map((mark, at) => {
    const x = scale(mark.value)
    const touching = [...marks.entries()].filter(([, other]) => Math.abs(scale(other.value) - x) < radius * 2)
    if (touching.length === 1) return { mark, x, dy: 0 }
    const order = touching.findIndex(([index]) => index === at)
    return { mark, x, dy: (order - (touching.length - 1) / 2) * radius * 2.1 }
  })
}

function joined(places: readonly Place[], y: number, stroke: string): readonly Element[] {
  const all = places.map(({ x }) => x)
  if (all.length < 2) return []
  return [element('line', { x1: Math.min(...all), x2: Math.max(...all), y1: y, y2: y, stroke, 'stroke-width': 2 })]
}

function drawnDot(mark: TonedMark, row: string, x: number, y: number, entries: DumbbellsChart['legend'], board: Board) {
  const meaning = entries.find(({ tone }) => tone === mark.tone)?.label ?? ''
  const title = element('title', {}, `${row} · ${meaning}: ${mark.text}`)
  return element('g', { 'data-figure': mark.figure }, title, dot(mark.tone, x, y, radius, board.palette))
}

import { max, sum } from 'd3-array'
import type { LegendEntry, Mark, SharesChart } from '../chart.ts'
import { apart } from './apart.ts'
import { type Board, type Columns, columnsOn } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { legend } from './legend.ts'
import { heightOf, label, large, small, text } from './lettering.ts'
import { linesOf, shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import { filled, groundOf, wordsOn } from './tone-marks.ts'

const bar = 20
const aboveBar = 17

interface Part {
  readonly mark: Mark
  readonly entry: LegendEntry
  readonly x: number
  readonly width: number
}

/** Bars of one width, divided: of each row the parts of its whole. */
export function shares(chart: SharesChart, board: Board): Drawing {
  const widest = max(chart.rows, (row) => widthOf(row.label, large)) ?? 0
  const columns = columnsOn(board, widest)
  const rows = chart.rows.map((row) => rowOf(row, chart.legend, columns, board))
  return stacked([legend(chart.legend, board, 'boxes'), stacked(rows, 6)], 10)
}

function rowOf(
  row: SharesChart['rows'][number],
  entries: readonly LegendEntry[],
  columns: Columns,
  board: Board,
): Drawing {
  const { left, right, above, labels } = columns
  const parts = partsOf(row.parts, entries, left, right)
  const outside = parts.filter((part) => !fits(part))
  const setting = { width: labels, size: large, most: 3 }
  const labelHeight = heightOf(linesOf(row.label, setting), large)
  const top = (above ? labelHeight + 2 : 0) + (outside.length > 0 ? aboveBar : 0)
  const y = above ? top : Math.max(top, (labelHeight - bar) / 2)
  const middle = above ? labelHeight / 2 : y + bar / 2
  return {
    height: Math.max(y + bar, middle + labelHeight / 2),
    parts: [
      label(above ? left : 0, middle, row.label, setting),
      ...(parts.length === 0 ? filled('unknown', { x: left, y, width: right - left, height: bar }, board.palette) : []),
      ...parts.map((part) => drawnPart(part, row.label, y, board)),
      ...borders(parts, y, board),
      ...outsideWords(outside, columns, y - aboveBar / 2),
    ],
  }
}

function partsOf(
  marks: readonly Mark[],
  entries: readonly LegendEntry[],
  left: number,
  right: number,
): readonly Part[] {
  const total = sum(marks, ({ value }) => value)
  let x = left
  return marks.flatMap((mark, at) => {
    const entry = entries[at]
    if (entry === undefined || mark.value <= 0) return []
    const part = { mark, entry, x, width: ((right - left) * mark.value) / total }
    x += part.width
    return [part]
  })
}

function fits({ mark, width }: Part): boolean {
  return widthOf(mark.text, small, true) + 8 <= width
}

function drawnPart(part: Part, row: string, y: number, { palette }: Board): Element {
  const { mark, entry, x, width } = part
  const { tone } = entry
  const middle = x + width / 2
  const room = widthOf(mark.text, small, true) + 6
  const [ground, colour] = [groundOf(tone, palette), wordsOn(tone, palette)]
  return element(
    'g',
    { 'data-figure': mark.figure },
    element('title', {}, `${row} · ${entry.label}: ${mark.text}`),
    ...filled(tone, { x, y, width, height: bar }, palette),
    ...(fits(part)
      ? [
          element('rect', { x: middle - room / 2, y: y + 3, width: room, height: bar - 6, fill: ground }),
          text(middle, y + bar / 2, mark.text, { size: small, bold: true, anchor: 'middle', colour }),
        ]
      : []),
  )
}

/** A line between two parts, where both are wide enough to keep their own colour. */
function borders(parts: readonly Part[], y: number, { palette }: Board): readonly Element[] {
  return parts.slice(1).flatMap(({ x, width }, at) => {
    if (width < 5 || (parts[at] as Part).width < 5) return []
    const { paper } = palette.surfaces
    return [element('line', { x1: x, x2: x, y1: y, y2: y + bar, stroke: paper, 'stroke-width': 2 })]
  })
}

/** The words of parts that are too narrow for them, above these parts. */
function outsideWords(parts: readonly Part[], { left, right }: Columns, y: number): readonly Element[] {
  const room = (right - left) / Math.max(1, parts.length) - 6
  const words = parts.map(({ mark }) => shortened(mark.text, room, small))
  const wishes = parts.map(({ x, width }, at) => ({
    middle: x + width / 2,
    width: widthOf(words[at] as string, small),
  }))
  return apart(wishes, left, right, 6).map((start, at) => text(start, y, words[at] as string, { size: small }))
}

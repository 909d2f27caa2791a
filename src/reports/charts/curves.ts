import { max } from 'd3-array'
import type { CurvesChart, Dash, Point } from '../chart.ts'
import { apart } from './apart.ts'
import { type Board, narrow } from './board.ts'
import { type Drawing, type Element, element, number, stacked } from './element.ts'
import { type Field, fieldWith, reachOf } from './field.ts'
import { keys } from './legend.ts'
import { heightOf, small, text, textLines, titleIfCut } from './lettering.ts'
import { linesOf, shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import type { Palette } from './palette.ts'

const high = 250
const gap = 16

type Line = CurvesChart['lines'][number]

const dashes: Readonly<Record<Dash, string | null>> = { solid: null, dashed: '9 4', dotted: '2 4' }

/** Lines over one scale, each with its name at its end; on a narrow board names stand above them. */
export function curves(chart: CurvesChart, board: Board): Drawing {
  const { across, up, lines, marker } = chart
  const points = lines.flatMap((line) => line.points)
  const isNarrow = board.width < narrow
  const names = isNarrow ? 0 : Math.min(board.width * 0.28, max(lines, ({ label }) => widthOf(label, small)) ?? 0) + gap
  const xs = [...points.map(({ x }) => x), ...across.ticks.map(({ value }) => value)]
  const setting = {
    across: { ...across, reach: reachOf(marker === null ? xs : [...xs, marker.x]) },
    up: { ...up, reach: reachOf([...points.map(({ y }) => y), ...up.ticks.map(({ value }) => value)]) },
    high,
    atTop: marker === null ? 0 : 20,
    atRight: names,
    inset: 6,
  }
  const drawing = fieldWith(setting, board, (field) => [
    ...(marker === null ? [] : [drawnMarker(marker, field, board)]),
    ...lines.map((line) => drawnLine(line, field, board.palette)),
    ...(isNarrow ? [] : namesAtEnds(lines, field, board)),
  ])
  const samples = lines.map((line) => ({ parts: [sample(line, board.palette)], label: line.label }))
  return stacked([...(isNarrow ? [keys(samples, board)] : []), drawing], 10)
}

function drawnLine({ label, tone, dash, points }: Line, { x, y }: Field, palette: Palette): Element {
  const places = points.map((point) => `${number(x(point.x))},${number(y(point.y))}`)
  const path = { d: `M${places.join('L')}`, ...strokeOf({ tone, dash }, palette) }
  return element('g', {}, element('title', {}, label), places.length === 0 ? null : element('path', path))
}

function strokeOf({ tone, dash }: Pick<Line, 'tone' | 'dash'>, { tones }: Palette): Element['attributes'] {
  return { fill: 'none', stroke: tones[tone], 'stroke-width': 2.4, 'stroke-dasharray': dashes[dash] }
}

function sample(line: Line, palette: Palette): Element {
  return element('line', { x1: 0, x2: 19, y1: 10, y2: 10, ...strokeOf(line, palette) })
}

/** The names of the lines beside the field, near the ends of their lines and apart from each other. */
function namesAtEnds(lines: readonly Line[], { x, y, right, top, bottom }: Field, { palette, width }: Board) {
  const from = right + gap - 2
  const most = lines.length > 5 ? 1 : 2
  const ended = lines
    .map((line) => ({ line, end: line.points.at(-1) }))
    .filter((one): one is { line: Line; end: Point } => one.end !== undefined)
    .toSorted((a, b) => b.end.y - a.end.y)
    .map(({ line, end }) => ({ line, end, all: linesOf(line.label, { width: width - from, size: small, most }) }))
  const wishes = ended.map(({ end, all }) => ({ middle: y(end.y), width: heightOf(all, small) }))
  return apart(wishes, top - 6, bottom + 6, 3).map((start, at) => {
    const { line, end, all } = ended[at] as (typeof ended)[number]
    const middle = start + heightOf(all, small) / 2
    const stroke = palette.tones[line.tone]
    const leader = { x1: x(end.x) + 2, y1: y(end.y), x2: from - 3, y2: middle, stroke, 'stroke-width': 1 }
    return element(
      'g',
      {},
      titleIfCut(all, line.label),
      element('line', leader),
      ...textLines(from, start, all, { size: small, colour: stroke }),
    )
  })
}

/** A place on the scale, with its words above the field. */
function drawnMarker(marker: NonNullable<CurvesChart['marker']>, field: Field, { palette, width }: Board): Element {
  const { x, top, bottom } = field
  const at = x(marker.x)
  const words = shortened(marker.label, width, small)
  const half = widthOf(words, small) / 2
  const middle = Math.max(half, Math.min(width - half, at))
  const line = { x1: at, x2: at, y1: top - 4, y2: bottom, stroke: palette.surfaces.ink, 'stroke-width': 1.2 }
  return element(
    'g',
    { 'data-figure': marker.figure },
    words === marker.label ? null : element('title', {}, marker.label),
    text(middle, top - 13, words, { size: small, anchor: 'middle' }),
    element('line', line),
  )
}

import type { PlaneChart } from '../chart.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { type Field, fieldWith, type Reach, reachOf } from './field.ts'
import { keys } from './legend.ts'
import type { Palette } from './palette.ts'
import { cloud, corners } from './quarters.ts'

const high = 330
/** Beside zero each side is at least this part of the other, so that all four quarters are seen with their words. */
const leastSide = { x: 0.35, y: 0.15 }

/** The result of each draw as a point between two scales that cross in zero. */
export function plane(chart: PlaneChart, board: Board): Drawing {
  const { across, up, points, middle } = chart
  const all = [...points, middle]
  const x = aroundZero(
    [...all, ...across.ticks.map(({ value }) => ({ x: value }))].map((one) => one.x),
    leastSide.x,
  )
  const y = aroundZero(
    [...all, ...up.ticks.map(({ value }) => ({ y: value }))].map((one) => one.y),
    leastSide.y,
  )
  const lines = board.width < 500 ? 3 : 2
  const setting = {
    across: { ...across, reach: x },
    up: { ...up, reach: y },
    high,
    atTop: 0,
    atRight: 0,
    inset: 12 + lines * 15,
  }
  const drawing = fieldWith(setting, board, (field) => [
    ...cross(field, board.palette),
    ...cloud(points, field, board.palette),
    ...threshold(chart.line, x, y, field, board.palette),
    element(
      'g',
      { 'data-figure': middle.figure },
      element('title', {}, middle.text),
      mean(field.x(middle.x), field.y(middle.y), board.palette),
    ),
    ...corners(chart.corners, field, lines, board.palette),
  ])
  return stacked([meanings(chart, board), drawing], 10)
}

/** What reaches over some values and zero, and somewhat beyond zero. */
function aroundZero(values: readonly number[], least: number): Reach {
  const [low, high] = reachOf([0, ...values])
  return [Math.min(low, -least * high), Math.max(high, -least * low)]
}

/** The borders between the quarters. */
function cross({ x, y, left, right, top, bottom }: Field, { surfaces }: Palette): readonly Element[] {
  const line = { stroke: surfaces.ink, 'stroke-width': 1.5 }
  return [
    element('line', { x1: x(0), x2: x(0), y1: top, y2: bottom, ...line }),
    element('line', { x1: left, x2: right, y1: y(0), y2: y(0), ...line }),
  ]
}

const dashed = { fill: 'none', 'stroke-width': 2, 'stroke-dasharray': '7 4' }

/** The line through the origin, as far as the field reaches. */
function threshold(
  line: PlaneChart['line'],
  [xLow, xHigh]: Reach,
  [yLow, yHigh]: Reach,
  { x, y }: Field,
  { surfaces }: Palette,
): readonly Element[] {
  if (line === null) return []
  const { slope, label } = line
  const sides = slope === 0 ? [xLow, xHigh] : [yLow / slope, yHigh / slope].sort((a, b) => a - b)
  const [from, to] = [Math.max(xLow, sides[0] as number), Math.min(xHigh, sides[1] as number)]
  const place = { x1: x(from), x2: x(to), y1: y(from * slope), y2: y(to * slope) }
  return [element('g', {}, element('title', {}, label), element('line', { ...place, stroke: surfaces.ink, ...dashed }))]
}

function mean(x: number, y: number, { surfaces }: Palette): Element {
  return element('circle', { cx: x, cy: y, r: 6, fill: surfaces.paper, stroke: surfaces.ink, 'stroke-width': 3 })
}

function meanings({ each, middle, line }: PlaneChart, board: Board): Drawing {
  const { palette } = board
  const stroke = palette.surfaces.ink
  const point = element('circle', { cx: 8, cy: 10, r: 2.5, fill: palette.tones.first })
  return keys(
    [
      { parts: [point], label: each },
      { parts: [mean(8, 10, palette)], label: middle.text },
      ...(line === null
        ? []
        : [{ parts: [element('line', { x1: 0, x2: 18, y1: 10, y2: 10, stroke, ...dashed })], label: line.label }]),
    ],
    board,
  )
}

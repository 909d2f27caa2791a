import { groups, max } from 'd3-array'
import type { PanelsChart } from '../chart.ts'
import type { Board } from './board.ts'
import { type Drawing, moved, stacked } from './element.ts'
import { keys } from './legend.ts'
import { middleLine, type Panel, type PanelPlot, panelHead, panelPlot, pilesOf } from './panel.ts'
import { scaleOver } from './scale.ts'
import { dot } from './tone-marks.ts'

const gap = 28
const betweenRows = 18
/** Narrower panels have no room for their names. */
const leastWidth = 200
/** Words at the ends of a scale reach over it. */
const edge = 12
const mostHigh = 110
const largest = 5

/** Panels beside each other, as many as fit, all with the same scale and height. */
export function panels(chart: PanelsChart, board: Board): Drawing {
  const across = Math.max(1, Math.min(3, Math.floor((board.width + gap) / (leastWidth + gap))))
  const width = (board.width - gap * (across - 1)) / across
  const plot = plotOf(chart, { ...board, width })
  const lines = groups(
    chart.rows.map((row, at) => ({ row, line: Math.floor(at / across) })),
    ({ line }) => line,
  ).map(([, all]) =>
    besideEachOther(
      all.map(({ row }) => row),
      plot,
    ),
  )
  return stacked([legendOf(chart, board), stacked(lines, betweenRows)], 14)
}

function plotOf({ rows, ticks }: PanelsChart, board: Board): PanelPlot {
  const values = rows.flatMap(({ dots, middle }) => [
    ...dots.map(({ value }) => value),
    ...(middle ? [middle.value] : []),
  ])
  const all = [0, ...values, ...ticks.map(({ value }) => value)]
  const scale = scaleOver(all, edge, board.width - edge)
  const highest = (radius: number) =>
    max(rows, (row) => max(pilesOf(row, scale, radius), ([, pile]) => pile.length)) ?? 0
  let radius = largest
  while (radius > 1 && highest(radius) * 2 * radius > mostHigh) radius *= 0.85
  return { scale, radius, ticks, board, height: Math.max(36, highest(radius) * 2 * radius + 8) }
}

function legendOf({ legend, middle }: PanelsChart, board: Board): Drawing {
  const { palette } = board
  const signs = legend.map(({ tone, label }) => ({ parts: [dot(tone, 8, 10, 5.5, palette)], label }))
  return keys([...signs, { parts: [middleLine(8, 2, 18, board)], label: middle }], board)
}

/** Names end at one height, so that the dots of a line stand beside each other. */
function besideEachOther(rows: readonly Panel[], plot: PanelPlot): Drawing {
  const { board } = plot
  const heads = rows.map((row) => panelHead(row, board))
  const top = max(heads, ({ height }) => height) ?? 0
  return {
    height: top + plot.height + 26,
    parts: rows.map((row, at) => {
      const { height, parts } = heads[at] as Drawing
      const x = at * (board.width + gap)
      return moved(x, 0, [moved(0, top - height, parts), moved(0, top, panelPlot(row, plot))])
    }),
  }
}

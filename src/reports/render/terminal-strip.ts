import { max, rollup } from 'd3-array'
import type { DotsChart } from '../chart.ts'
import { wrapped } from './layout.ts'
import { columnFor, lineOf, raised, tickLine } from './terminal-scale.ts'

/** More rows than these are drawn as one strip. */
export const mostRows = 60

const height = 8
const mostColumns = 100
const quarters = [' ', '▂', '▄', '▆', '█']

/** How many rows have about each value, as columns on one scale. */
export function terminalStrip({ rows, ticks }: DotsChart, width: number): string {
  const columns = Math.min(mostColumns, width)
  const values = rows.flatMap(({ dot }) => dot?.value ?? [])
  const column = columnFor([0, ...values, ...ticks.map(({ value }) => value)], columns)
  const counts = rollup(values, (all) => all.length, column)
  const most = max(counts.values()) ?? 1
  const lines = raised((at) => (counts.get(at) ?? 0) / most, columns, height, quarters)
  const ground = lineOf(columns, () => '─', [[column(0), '┴']])
  const unknown = rollup(
    rows.filter(({ dot }) => dot === null),
    (all) => all.length,
    ({ text }) => text,
  )
  const notDrawn = [...unknown].map(([text, count]) => wrapped(`${count} × ${text}`, width))
  return [...lines, ground, tickLine(ticks, column, columns), ...notDrawn].join('\n')
}

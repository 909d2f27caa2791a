import { max, rollup } from 'd3-array'
import type { DotsChart, Tick } from '../chart.ts'
import { columnsOf, wrapped } from './layout.ts'
import { columnFor, lineOf } from './terminal-scale.ts'

/** More rows than these are drawn as one strip. */
export const mostRows = 60

const height = 8
const mostColumns = 100
const quarters = [' ', '▂', '▄', '▆', '█'] as const

/** How many rows have about each value, as columns on one scale. */
export function terminalStrip({ rows, ticks }: DotsChart, width: number): string {
  const columns = Math.min(mostColumns, width)
  const values = rows.flatMap(({ dot }) => dot?.value ?? [])
  const column = columnFor([0, ...values, ...ticks.map(({ value }) => value)], columns)
  const counts = rollup(values, (all) => all.length, column)
  const most = max(counts.values()) ?? 1
  const lines = Array.from({ length: height }, (_, line) => {
    const above = height - 1 - line
    const sign = (at: number) => {
      const filled = Math.max(0, Math.min(1, ((counts.get(at) ?? 0) / most) * height - above))
      // What is there is seen, however little.
      return quarters[filled === 0 ? 0 : Math.max(1, Math.round(filled * 4))] as string
    }
    return lineOf(columns, sign, []).trimEnd()
  })
  const ground = lineOf(columns, () => '─', [[column(0), '┴']])
  const unknown = rollup(
    rows.filter(({ dot }) => dot === null),
    (all) => all.length,
    ({ text }) => text,
  )
  const notDrawn = [...unknown].map(([text, count]) => wrapped(`${count} × ${text}`, width))
  return [...lines, ground, tickLine(ticks, column, columns), ...notDrawn].join('\n')
}

/** The words of the ticks under their columns, as far as they do not touch. */
function tickLine(ticks: readonly Tick[], column: (value: number) => number, columns: number): string {
  let line = ''
  for (const { value, text } of ticks.toSorted((a, b) => a.value - b.value)) {
    const wish = column(value) - Math.floor(columnsOf(text) / 2)
    const start = Math.max(0, Math.min(columns - columnsOf(text), wish))
    const end = columnsOf(line)
    if (start < end + (end === 0 ? 0 : 2) || start + columnsOf(text) > columns) continue
    line += ' '.repeat(start - end) + text
  }
  return line
}

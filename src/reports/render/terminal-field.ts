import { extent, max } from 'd3-array'
import type { Axis } from '../chart.ts'
import { columnsOf, gap, longestLine, wrapped } from './layout.ts'
import { columnFor, lineOf, tickLine } from './terminal-scale.ts'

const mostColumns = 90
/** Lines of a field: enough to see a form, and no more than half of a screen. */
const height = 13

/** Where things stand on a field of letters: columns from the left, lines from the top. */
export interface Raster {
  readonly columns: number
  readonly lines: number
  readonly column: (x: number) => number
  readonly line: (y: number) => number
  /** The value in the middle of a column. */
  readonly xAt: (column: number) => number
}

/** A field between two scales: at each place the sign that is drawn there, else nothing. */
export function terminalField(
  across: Axis & { readonly values: readonly number[] },
  up: Axis & { readonly values: readonly number[] },
  width: number,
  draw: (raster: Raster) => (column: number, line: number) => string | null,
): string {
  const margin = Math.min(max(up.ticks, ({ text }) => longestLine(text)) ?? 0, Math.floor(width / 4))
  const columns = Math.max(1, Math.min(mostColumns, width - margin - gap))
  const xs = [...across.values, ...across.ticks.map(({ value }) => value)]
  const column = columnFor(xs, columns)
  const [low = 0, high = 0] = extent(xs)
  const xAt = (at: number) => low + ((high - low) * at) / Math.max(1, columns - 1)
  const fromBelow = columnFor([...up.values, ...up.ticks.map(({ value }) => value)], height)
  const line = (y: number) => height - 1 - fromBelow(y)
  const sign = draw({ columns, lines: height, column, line, xAt })
  const words = new Map(up.ticks.map(({ value, text }) => [line(value), text] as const))
  const lines = Array.from({ length: height }, (_, at) => {
    const text = words.get(at) ?? ''
    const label = columnsOf(text) > margin || text.includes('\n') ? '' : text
    const edge = label === '' ? '│' : '┤'
    return `${' '.repeat(margin - columnsOf(label))}${label} ${edge}${lineOf(columns, (x) => sign(x, at) ?? ' ', [])}`.trimEnd()
  })
  const indent = ' '.repeat(margin + gap)
  const ground = `${' '.repeat(margin + 1)}└${'─'.repeat(columns)}`
  const ticks = tickLine(across.ticks, column, columns)
  const below = wrapped(across.label, columns).replaceAll('\n', `\n${indent}`)
  return [wrapped(up.label, width), ...lines, ground, `${indent}${ticks}`.trimEnd(), `${indent}${below}`.trimEnd()]
    .filter((part) => part !== '')
    .join('\n')
}

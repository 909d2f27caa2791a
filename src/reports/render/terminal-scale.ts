import { extent, sum } from 'd3-array'
import type { Tick } from '../chart.ts'
import { columnsOf } from './layout.ts'

/** Where a value stands among columns, counted from 0. */
export function columnFor(values: readonly number[], columns: number): (value: number) => number {
  const [low = 0, high = 0] = extent(values)
  return (value) => (high > low ? Math.round(((value - low) / (high - low)) * (columns - 1)) : 0)
}

/** A line of columns with signs at some of them; a later sign covers an earlier one. */
export function lineOf(
  columns: number,
  ground: (column: number) => string,
  signs: readonly (readonly [number, string])[],
): string {
  const at = new Map(signs)
  return Array.from({ length: columns }, (_, column) => at.get(column) ?? ground(column)).join('')
}

/** So many columns for each of some parts that they fill the width; every part is seen while there is room. */
export function divided(values: readonly number[], columns: number): readonly number[] {
  const total = sum(values)
  const counts = values.map((value) => Math.max(1, Math.round((value / total) * columns)))
  const largest = () => counts.indexOf(Math.max(...counts))
  let over = sum(counts) - columns
  for (; over > 0; over -= 1) counts[largest()] = (counts[largest()] as number) - 1
  if (counts.length > 0 && over < 0) counts[largest()] = (counts[largest()] as number) - over
  return counts
}

/** Columns as high as their share of a height in lines, 0 to 1, with signs from empty to full. */
export function raised(
  share: (column: number) => number,
  columns: number,
  height: number,
  signs: readonly string[],
): readonly string[] {
  const full = signs.length - 1
  return Array.from({ length: height }, (_, line) => {
    const above = height - 1 - line
    const sign = (at: number) => {
      const filled = Math.max(0, Math.min(1, share(at) * height - above))
      // What is there is seen, however little.
      return signs[filled === 0 ? 0 : Math.max(1, Math.round(filled * full))] as string
    }
    return lineOf(columns, sign, []).trimEnd()
  })
}

/** The words of the ticks under their columns, as far as they do not touch. */
export function tickLine(ticks: readonly Tick[], column: (value: number) => number, columns: number): string {
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

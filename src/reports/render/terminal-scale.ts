import { extent, sum } from 'd3-array'

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

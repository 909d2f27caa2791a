import { extent, nice, ticks } from 'd3-array'
import type { Tick } from '../../chart.ts'

const about = 5

/** Round places on an axis that reach over all values and zero, as they are written. */
export function ticksOver(values: readonly number[], write: (value: number) => string): readonly Tick[] {
  const [low = 0, high = 0] = extent([0, ...values])
  // Without a value there is no scale to read one from.
  if (high === low) return [{ value: 0, text: write(0) }]
  const [first, last] = nice(low, high, about)
  return ticks(first, last, about).map((value) => ({ value, text: write(value) }))
}

/** Round places on an axis that reach over all values, which need not be near zero. */
export function ticksBetween(values: readonly number[], write: (value: number) => string): readonly Tick[] {
  const [low = 0, high = 0] = extent(values)
  if (high === low) return [{ value: low, text: write(low) }]
  const [first, last] = nice(low, high, about)
  return ticks(first, last, about).map((value) => ({ value, text: write(value) }))
}

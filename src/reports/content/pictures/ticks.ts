import { extent, nice, ticks } from 'd3-array'
import type { Tick } from '../../chart.ts'

const about = 5

/** Round places on an axis that reach over all values and zero, as they are written. */
export function ticksOver(values: readonly number[], write: (value: number) => string): readonly Tick[] {
  const [low = 0, high = 0] = extent([0, ...values])
  const [first, last] = nice(low, high === low ? low + 1 : high, about)
  return ticks(first, last, about).map((value) => ({ value, text: write(value) }))
}

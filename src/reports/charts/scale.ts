import { extent, min } from 'd3-array'

/** A value on a scale, and the room its words need on its side away from zero. */
export interface Placed {
  readonly value: number
  readonly room: number
}

export type Scale = (value: number) => number

/** The largest scale from left to right, with a zero on it, on which all values and their words fit. */
export function scaleFor(all: readonly Placed[], left: number, right: number): Scale {
  const placed = [...all, { value: 0, room: 0 }]
  const positive = placed.filter(({ value }) => value >= 0)
  const negative = [...placed.filter(({ value }) => value < 0), { value: 0, room: 0 }]
  const perUnit = min(
    positive.flatMap((high) =>
      negative.flatMap((low) => {
        const span = high.value - low.value
        return span === 0 ? [] : [Math.max(0, right - left - high.room - low.room) / span]
      }),
    ),
  )
  // A value next to nothing would need a scale without end.
  const factor = Number.isFinite(perUnit) ? (perUnit as number) : 0
  const zero = Math.max(...negative.map(({ value, room }) => left + room - value * factor))
  return (value) => zero + value * factor
}

/** A scale over the range of some values, which need not hold zero. */
export function scaleOver(values: readonly number[], left: number, right: number): Scale {
  const [low = 0, high = 0] = extent(values)
  if (!(high > low)) return () => (left + right) / 2
  return (value) => left + ((value - low) / (high - low)) * (right - left)
}

import { draw } from '../chance/draw.ts'
import type { Input } from './input.ts'

/**
 * Where draws are made. What cases share is drawn once and kept; what belongs to one case stays until that case is done,
 * so that memory does not grow with the number of cases.
 */
export interface Drawing {
  /** How many draws, and what their streams begin from. */
  readonly draws: number
  readonly seed: number
  /** The draws of an input, each time the same numbers. */
  readonly of: (input: Input) => Float64Array
  /** Room for one number a draw, until the case is done. */
  readonly room: () => Float64Array
  /** The case is done: what was drawn for it alone, and the room it took, may be used again. */
  readonly done: () => void
}

/** Lays out where draws are made. */
export function drawing(draws: number, seed: number): Drawing {
  const shared = new Map<string, Float64Array>()
  const own = new Map<string, Float64Array>()
  const rooms: Float64Array[] = []
  let taken = 0
  const room = () => {
    const next = rooms[taken] ?? new Float64Array(draws)
    rooms[taken++] = next
    return next
  }
  const fill = ({ distribution, key }: Input, into: Float64Array) => {
    draw(distribution, seed, key, into)
    return into
  }
  return {
    draws,
    seed,
    room,
    of: (input) => {
      const kept = input.shared ? shared : own
      const known = kept.get(input.key)
      if (known !== undefined) return known
      const drawn = fill(input, input.shared ? new Float64Array(draws) : room())
      kept.set(input.key, drawn)
      return drawn
    },
    done: () => {
      own.clear()
      taken = 0
    },
  }
}

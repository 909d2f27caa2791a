/** Chance that is the same for the same seed and number of an input, whatever was tried before. */
export interface Chance {
  /** A whole number from 0 up to, and without, a bound. */
  readonly below: (bound: number) => number
  readonly one: <T>(of: readonly T[]) => T
  /** True so many times in a hundred. */
  readonly percent: (times: number) => boolean
}

/** Chance for one input (splitmix32). */
export function chanceOf(seed: number, input: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(input + 1, 0xc2b2ae35)
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  const below = (bound: number) => Math.floor((next() / 4_294_967_296) * bound)
  return {
    below,
    one: <T>(of: readonly T[]) => of[below(of.length)] as T,
    percent: (times) => below(100) < times,
  }
}

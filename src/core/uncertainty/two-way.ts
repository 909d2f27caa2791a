import { Adder } from 'd3-array'
import { meanOf } from '../chance/distribution.ts'
import { fullName } from './full-name.ts'
import type { Input } from './input.ts'
import { inputsOf, type Model, realismKey } from './model.ts'
import { valueOfModel } from './model-value.ts'
import { endsOf } from './one-way.ts'
import { addParts, partsOf, type SumParts } from './sum-parts.ts'

/** An input that goes from its low to its high end. */
export interface TwoWaySide extends Pick<Input, 'kind' | 'label' | 'scenario' | 'unless'> {
  /** Its full name. */
  readonly input: string
  /** From low to high; the value at which it is counted is one of them. */
  readonly values: readonly number[]
  /** The value at which it is counted. */
  readonly now: number
}

/** The difference at each value of one input with each value of another, all others at their means. */
export interface TwoWay {
  readonly across: TwoWaySide
  readonly down: TwoWaySide
  /** A row for each value of `down`, in it a number for each value of `across`. */
  readonly difference: readonly (readonly number[])[]
}

/** The full names of two inputs: the one across, and the one down. */
export type TwoNames = readonly [across: string, down: string]

/** What was gathered of some cases, as plain values. */
export interface TwoWayState {
  readonly corners: readonly SumParts[]
  readonly sides: readonly [TwoWaySide | null, TwoWaySide | null]
}

/** Steps from the low end to the high one. */
const steps = 4

/** Whether an input can go from one value to another, and the difference with it. */
export function hasTwoEnds(input: Input): boolean {
  const { low, high } = endsOf(input)
  return input.kind !== 'attribution' && low < high
}

/**
 * Gathers the difference over cases at the values of two inputs. It is a straight line in each of the two, so four sums
 * hold all of it: d(u, v) = (1 - u) (1 - v) d(0, 0) + u (1 - v) d(1, 0) + (1 - u) v d(0, 1) + u v d(1, 1), with u and v
 * from 0 at the low end to 1 at the high one. A case with neither of the two adds the same to all four. Benefits are real in
 * full, as they are counted, unless how real they are is one of the two.
 */
export function twoWay(names: TwoNames): {
  readonly add: (model: Model) => void
  /** Null where one of the two stands in no case. */
  readonly result: () => TwoWay | null
  readonly state: () => TwoWayState
  /** Adds what was gathered of other cases. */
  readonly join: (state: TwoWayState) => void
} {
  const corners = [new Adder(), new Adder(), new Adder(), new Adder()] as const
  const sides: [TwoWaySide | null, TwoWaySide | null] = [null, null]
  const asCounted = names.includes(realismKey) ? [] : [[realismKey, 1] as const]
  return {
    add: (model) => {
      const keys = names.map((name, at) => {
        const input = inputsOf(model).find((one) => fullName(one, model.case) === name)
        if (input !== undefined) sides[at as 0 | 1] ??= sideOf(input, name)
        return input?.key
      })
      for (const [at, corner] of corners.entries()) {
        const ends = [at % 2, Math.floor(at / 2)]
        const values = keys.flatMap((key, of) =>
          key === undefined ? [] : [[key, endOf(sides[of as 0 | 1] as TwoWaySide, ends[of] === 1)] as const],
        )
        corner.add(valueOfModel(model, new Map([...asCounted, ...values])).difference)
      }
    },
    result: () => {
      const [across, down] = sides
      if (across === null || down === null) return null
      const [at00, at10, at01, at11] = corners.map((corner) => +corner) as [number, number, number, number]
      const difference = shares(down).map((v) =>
        shares(across).map((u) => (1 - v) * ((1 - u) * at00 + u * at10) + v * ((1 - u) * at01 + u * at11)),
      )
      return { across, down, difference }
    },
    state: () => ({ corners: corners.map(partsOf), sides }),
    join: (state) => {
      for (const at of [0, 1] as const) sides[at] ??= state.sides[at]
      for (const [at, corner] of corners.entries()) addParts(corner, state.corners[at] as SumParts)
    },
  }
}

/** The same of one case; null where it does not rest on both. */
export function twoWayOf(model: Model, names: TwoNames): TwoWay | null {
  const one = twoWay(names)
  one.add(model)
  return one.result()
}

function sideOf(input: Input, name: string): TwoWaySide {
  const { kind, label, scenario, unless, distribution } = input
  const { low, high } = endsOf(input)
  const now = meanOf(distribution)
  const even = Array.from({ length: steps + 1 }, (_, at) => (at === steps ? high : low + ((high - low) * at) / steps))
  return { input: name, kind, label, scenario, unless, values: withNow(even, now), now }
}

/** Values from low to high with the one as it is counted in place of the nearest that is no end; or beside them, if it lies outside. */
function withNow(even: readonly number[], now: number): readonly number[] {
  const [low, high] = [even[0] as number, even.at(-1) as number]
  if (even.includes(now)) return even
  if (now < low || now > high) return [...even, now].sort((a, b) => a - b)
  const inner = even.slice(1, -1)
  const nearest = Math.min(...inner.map((value) => Math.abs(value - now)))
  return even.map((value) => (inner.includes(value) && Math.abs(value - now) === nearest ? now : value))
}

function endOf({ values }: TwoWaySide, last: boolean): number {
  return (last ? values.at(-1) : values[0]) as number
}

/** How far each value lies from the low end, as a share of the way to the high one. */
function shares(side: TwoWaySide): readonly number[] {
  const [low, high] = [endOf(side, false), endOf(side, true)]
  return side.values.map((value) => (value - low) / (high - low))
}

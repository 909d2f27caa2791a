import { Adder } from 'd3-array'
import { meanOf } from '../chance/distribution.ts'
import type { Input } from './input.ts'
import { inputsOf, type Model } from './model.ts'
import { type InputValues, type ModelValue, valueOfModel } from './model-value.ts'
import { endsOf, type Swing } from './one-way.ts'

/** What a case comes to as it is counted, and with some inputs at other values. */
export interface WhatIf {
  readonly now: ModelValue
  readonly changed: ModelValue
}

/** A case with some of its inputs at other values, by their keys; all others stand at their means. */
export function whatIf(model: Model, values: InputValues): WhatIf {
  return { now: valueOfModel(model, new Map()), changed: valueOfModel(model, values) }
}

/** One input at its two ends, and where the difference turns over. */
export interface AtEnds {
  readonly now: number
  /** Equal where the input has no range. */
  readonly low: number
  readonly high: number
  readonly difference: Swing & { readonly now: number }
  /** The value from 0, at most the largest it can have, at which the difference is zero; null where there is none. */
  readonly break_even: number | null
}

/**
 * Gathers the difference over cases with one input at its two ends. The difference is a straight line in an input, so
 * where it is zero follows from two points of that line: at 0, and at the largest of 1, the high end and the value now.
 *
 * @param others values of other inputs, by their keys
 */
export function atEnds(
  input: Input,
  others: InputValues,
): { readonly add: (model: Model) => void; readonly result: () => AtEnds } {
  const { low, high } = endsOf(input)
  const now = meanOf(input.distribution)
  const far = Math.max(1, high, now)
  const [atLow, atNow, atHigh, atZero, atFar] = [new Adder(), new Adder(), new Adder(), new Adder(), new Adder()]
  const places = [
    [low, atLow],
    [null, atNow],
    [high, atHigh],
    [0, atZero],
    [far, atFar],
  ] as const
  const differenceAt = (value: number | null, model: Model) =>
    valueOfModel(model, value === null ? others : new Map([...others, [input.key, value]])).difference
  return {
    add: (model) => {
      for (const [value, sum] of places) sum.add(differenceAt(value, model))
    },
    result: () => {
      const rise = +atFar - +atZero
      const zero = rise === 0 ? null : (-atZero / rise) * far
      const isThere = zero !== null && zero >= 0 && zero <= mostOf(input.kind)
      const difference = { at_low: +atLow, now: +atNow, at_high: +atHigh }
      return { now, low, high, difference, break_even: isThere ? zero : null }
    },
  }
}

/** The largest value that an input of a kind can have: 1 of what happens, 2 of how real the benefit is. */
export function mostOf(kind: Input['kind']): number {
  if (kind === 'realism') return 2
  return isShare({ kind }) ? 1 : Number.POSITIVE_INFINITY
}

/** Whether an input is a share, which is written as a percentage. */
export function isShare({ kind }: Pick<Input, 'kind'>): boolean {
  return kind !== 'price' && kind !== 'quantity'
}

/** Whether a case rests on an input. */
export function restsOn(model: Model, { key }: Pick<Input, 'key'>): boolean {
  return inputsOf(model).some((input) => input.key === key)
}

import type { Saving } from '../../core/aggregate/counts.ts'
import type { Input } from '../../core/uncertainty/input.ts'
import type { AtEnds } from '../../core/uncertainty/what-if.ts'
import type { MeasuredInput } from './input-in-words.ts'

/** What was asked for in some words: which inputs these are, and the value each should have; null is both ends. */
export interface WhatIfAsked {
  readonly asked: string
  /** The words that were looked for in place of those asked. */
  readonly instead: string | null
  readonly inputs: readonly AskedOne[]
  /** How many more inputs these words fit, which stay as they are. */
  readonly others: number
}

interface AskedOne extends MeasuredInput {
  readonly input: Input
  readonly fullName: string
  readonly title: string
  readonly cases: number
  readonly value: number | null
}

interface Beside<T> {
  readonly now: T
  readonly changed: T
}

/** A case of which a figure changes. */
export interface ChangedCase {
  readonly case: string
  readonly title: string
  readonly block: string
  readonly difference: Beside<number>
  readonly attributed: Beside<number | null>
}

/** The cases of a block together, those of which the difference is known. */
export interface ChangedTotal
  extends Beside<{ readonly difference: number; readonly counts: Readonly<Record<Saving, number>> }> {
  readonly block: string
  /** The title of the only case there is; null of more. */
  readonly title: string | null
}

/** An input at its two ends: of one case, or of a block where its title is null. */
export interface AskedEnds extends MeasuredInput {
  readonly input: Input
  /** By what it can be asked for. */
  readonly name: string
  readonly block: string
  readonly title: string | null
  readonly ends: AtEnds
}

export interface WhatIfAnswer {
  readonly asked: readonly WhatIfAsked[]
  /** Whether it was asked of one case file. */
  readonly isSingle: boolean
  /** How many cases have no known difference, and how many files have errors. */
  readonly unknown: number
  readonly wrong: number
  /** How many cases do not say what the support is, where it is asked how real its benefit is; else zero. */
  readonly withoutSupport: number
  readonly cases: readonly ChangedCase[]
  readonly totals: readonly ChangedTotal[]
  readonly ends: readonly AskedEnds[]
  /** How many inputs without a value are left out. */
  readonly moreEnds: number
}

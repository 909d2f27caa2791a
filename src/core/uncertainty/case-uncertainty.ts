import { type DifferenceSpread, differenceSpread } from './difference-spread.ts'
import type { CaseDraws } from './draws.ts'
import type { Assumption } from './input.ts'
import type { Model } from './model.ts'
import { valueOfModel } from './model-value.ts'
import { type OneWay, oneWay } from './one-way.ts'
import { type Spread, spreadOf } from './spread.ts'
import { sharesOf, varianceByGroup, varianceParts } from './variance.ts'

/** How much of the variance of a difference a kind of assumption carries, from 0 to 1. */
export interface KindShare {
  readonly kind: Assumption
  readonly share: number
}

/** How sure the cost difference of a case is, given that its reference course is the right one to compare with. */
export interface CaseUncertainty extends DifferenceSpread {
  readonly draws: number
  /** The mean of endlessly many draws, in closed form: the difference itself, unless the settings state a realism. */
  readonly expected: number
  /** Null where no share of the benefit is claimed, or the evaluated support is not stated. */
  readonly attributed: Spread | null
  /** Nothing where all that the difference rests on is certain. */
  readonly kinds: readonly KindShare[]
  readonly one_way: readonly OneWay[]
}

/** How the difference of a case lies over its draws, and what it depends on. */
export function caseUncertainty(model: Model, made: CaseDraws, noDifference: number): CaseUncertainty {
  const parts = varianceParts(model.terms)
  const ofInput = sharesOf(varianceByGroup(parts, ({ key }) => key))
  const ofKind = sharesOf(varianceByGroup(parts, ({ kind }) => kind))
  return {
    draws: made.difference.length,
    expected: valueOfModel(model, new Map()).difference,
    ...differenceSpread(made.difference, noDifference),
    attributed: made.attributed === null ? null : spreadOf(made.attributed),
    kinds: kindShares(ofKind),
    one_way: oneWay(model, ofInput),
  }
}

/** The kinds of assumption that carry any variance, the largest share first. */
export function kindShares(shares: ReadonlyMap<string, number>): readonly KindShare[] {
  return [...shares]
    .map(([kind, share]) => ({ kind: kind as Assumption, share }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.kind < b.kind ? -1 : 1))
}

import { expect } from 'vitest'
import { type Agreement, agreements } from '../../../src/core/aggregate/agreement.ts'
import type { Block } from '../../../src/core/aggregate/block.ts'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { Rating } from '../../../src/core/case/rating.ts'
import { evaluationWith, told } from '../by-hand.ts'
import { points, rating, scale } from '../by-hand-ratings.ts'
import { outcomeOf } from '../outcome.ts'

export const domains = ['money', 'home', 'health'] as const
export const instrument = scale(domains, [1, 6])

interface Asked {
  readonly isInferred?: boolean
  readonly of?: ReturnType<typeof scale>
  /** Instruments beside it. */
  readonly others?: readonly ReturnType<typeof scale>[]
  readonly settings?: Partial<Settings>
  /** In what order the cases come: that of their numbers, unless it says otherwise. */
  readonly isReversed?: boolean
}

/** Agreement over cases, each given as its ratings. */
export function over(
  cases: readonly (readonly Rating[])[],
  { isInferred = false, of = instrument, others = [], settings = {}, isReversed = false }: Asked = {},
): readonly Agreement[] {
  const instruments = new Map([of, ...others].map((one) => [one.instrument, one]))
  const evaluation = evaluationWith({ instrument: 'scale', ...settings }, { instruments })
  const outcomes = cases.map((ratings, at) =>
    outcomeOf(told({ case: `case-${String(at).padStart(3, '0')}`, ratings }), evaluation),
  )
  const inOrder = isReversed ? outcomes.toReversed() : outcomes
  const block: Block = { id: 'usual-12', reference_kind: 'usual', months: 12, outcomes: inOrder }
  return agreements(block, evaluation, isInferred)
}

/** A rating by a professional that gives all domains the same three levels. */
export const flat = (rater: string, [start, intervention, reference]: readonly [number, number, number], more = {}) =>
  rating(Object.fromEntries(domains.map((domain) => [domain, points(start, intervention, reference)])), {
    rater,
    ...more,
  })

export const only = (all: readonly Agreement[]): Agreement => {
  expect(all).toHaveLength(1)
  return all[0] as Agreement
}

export const at = (found: Agreement, moment: string) => found.moments.find((one) => one.moment === moment)

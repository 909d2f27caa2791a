import type { Drawing } from '../uncertainty/drawing.ts'
import { drawModel } from '../uncertainty/draws.ts'
import type { Assumption } from '../uncertainty/input.ts'
import { drawnKinds, type Model } from '../uncertainty/model.ts'
import { valueOfModel } from '../uncertainty/model-value.ts'
import {
  addCase,
  addDraws,
  type Gathered,
  type GatheredState,
  gathered,
  gatheredKind,
  joinState,
  optionOf,
  stateOf,
} from './gathered.ts'
import type { Option } from './option.ts'

/** A case as one of those on which a decision rests. */
export interface DecidedCase {
  readonly approach: string
  readonly model: Model
  readonly difference: Float64Array
  /** Units of effect with every input at its mean, and per draw; null where it is the same in all draws. */
  readonly expected_effect: number
  readonly effect: Float64Array | null
}

/** What each approach costs and brings on average a case, beside the course without it, which costs and brings nothing. */
export interface Choices {
  readonly n: number
  /** How many of these each approach helped. */
  readonly cases: ReadonlyMap<string, number>
  /** With all that is uncertain drawn. */
  readonly options: readonly Option[]
  /** With one kind of assumption drawn and the others at their means. */
  readonly of: ReadonlyMap<Assumption, readonly Option[]>
}

/** The name of the course that would have been. */
export const without = 'without'

/** Gathers cases one by one; memory does not grow with their number. */
export interface Choosing {
  readonly add: (one: DecidedCase) => void
  readonly result: () => Choices
  readonly state: () => ChoosingState
  /** Adds what was gathered of other cases. */
  readonly join: (state: ChoosingState) => void
}

/** What was gathered of some cases by approach, as plain values. */
export type ChoosingState = readonly (readonly [approach: string, GatheredState])[]

/** Gathers what cases cost and bring, by approach. */
export function choosing(drawing: Drawing): Choosing {
  const approaches = new Map<string, Gathered>()
  return {
    add: (one) => {
      const sums = approaches.get(one.approach) ?? gathered(drawing.draws)
      approaches.set(one.approach, sums)
      const expected = { difference: valueOfModel(one.model, new Map()).difference, effect: one.expected_effect }
      addCase(sums, expected)
      addDraws(sums.all, one.difference, one.effect ?? expected.effect, expected)
      for (const kind of drawnKinds(one.model)) {
        const { difference } = drawModel(one.model, drawing, (input) => input.kind === kind)
        addDraws(gatheredKind(sums, kind, drawing.draws), difference, expected.effect, expected)
      }
      if (one.effect !== null)
        addDraws(gatheredKind(sums, 'score', drawing.draws), expected.difference, one.effect, expected)
    },
    result: () => {
      const named = [...approaches].sort(([a], [b]) => (a < b ? -1 : 1))
      const nothing = new Float64Array(drawing.draws)
      const beside = (options: readonly Option[]) => [{ name: without, cost: nothing, effect: nothing }, ...options]
      const kinds = new Set(named.flatMap(([, { of }]) => [...of.keys()]))
      return {
        n: named.reduce((n, [, sums]) => n + sums.n, 0),
        cases: new Map(named.map(([name, sums]) => [name, sums.n])),
        options: beside(named.map(([name, sums]) => optionOf(name, sums, sums.all))),
        of: new Map(
          [...kinds].map((kind) => [
            kind,
            beside(named.map(([name, sums]) => optionOf(name, sums, gatheredKind(sums, kind, drawing.draws)))),
          ]),
        ),
      }
    },
    state: () => Array.from(approaches, ([approach, sums]) => [approach, stateOf(sums)] as const),
    join: (state) => {
      for (const [approach, more] of state) {
        const sums = approaches.get(approach) ?? gathered(drawing.draws)
        approaches.set(approach, sums)
        joinState(sums, more)
      }
    },
  }
}

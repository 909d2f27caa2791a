import { Adder } from 'd3-array'
import { meanOf } from '../chance/distribution.ts'
import { ratios } from '../costs/investment.ts'
import type { Input } from './input.ts'
import { inputsOf, isUncertain, type Model } from './model.ts'
import { breakEven, bySwing, endsOf, inputRow, type OneWay } from './one-way.ts'
import { addParts, partsOf, type SumParts } from './sum-parts.ts'
import { termAt } from './terms.ts'

const figures = ['difference', 'benefit', 'investment'] as const
const ends = ['low', 'high'] as const

/** What cases come to over all of them, with every input at its mean. */
export type Sums = Readonly<Record<(typeof figures)[number], number>>

/** How far one input moves the sums over cases from where they stand, at its low and at its high end. */
interface Movement<Amount = number> extends Readonly<Record<(typeof figures)[number], Ends<Amount>>> {
  readonly input: Input
  readonly name: string
  /** Variance of the total that it carries, where it is an input of one case. */
  readonly variance: number
}

type Ends<Amount> = Readonly<Record<(typeof ends)[number], Amount>>

/** What was gathered of some cases, as plain values. */
export interface OneWayState {
  readonly shared: readonly (readonly [string, Movement<SumParts>])[]
  readonly own: readonly Movement[]
}

/** Of single cases so many inputs are kept: those that move the total most. */
const mostOwn = 25

/** Gathers, over cases, how far the inputs move their sums; `variances` are those of a case by the key of its inputs. */
export function totalOneWay(): {
  readonly add: (model: Model, variances: ReadonlyMap<Input['key'], number>) => void
  readonly result: (sums: Sums, shareOf: (movement: { input: Input; variance: number }) => number) => readonly OneWay[]
  readonly state: () => OneWayState
  /** Adds what was gathered of other cases. */
  readonly join: (state: OneWayState) => void
} {
  const shared = new Map<string, Movement<Adder>>()
  let own: Movement[] = []
  return {
    add: (model, variances) => {
      for (const input of inputsOf(model).filter(isUncertain)) {
        if (input.kind === 'attribution') continue
        const movement = movementIn(model, input, variances.get(input.key) ?? 0)
        if (input.shared) shared.set(input.key, together(shared.get(input.key) ?? stillstand(movement), movement))
        else own.push(movement)
      }
      own = own.sort(bySize).slice(0, mostOwn)
    },
    result: (sums, shareOf) =>
      [...Array.from(shared.values(), summed), ...own]
        .map((movement) => rowOf(movement, sums, shareOf(movement)))
        .sort(bySwing),
    state: () => ({
      shared: Array.from(shared, ([key, movement]) => [key, eachAmount(movement, partsOf)] as const),
      own,
    }),
    join: (state) => {
      for (const [key, movement] of state.shared) {
        const sum = shared.get(key) ?? eachAmount(movement, () => new Adder())
        for (const figure of figures) for (const end of ends) addParts(sum[figure][end], movement[figure][end])
        shared.set(key, sum)
      }
      own = [...own, ...state.own].sort(bySize).slice(0, mostOwn)
    },
  }
}

/** How far an input moves one case. */
function movementIn(model: Model, input: Input, variance: number): Movement {
  const { low, high } = endsOf(input)
  const [benefit, cheaper] = slopesIn(model, input)
  const mean = meanOf(input.distribution)
  const along = (slope: number) => ({ low: slope * (low - mean), high: slope * (high - mean) })
  const name = input.shared ? input.name : `${model.case}/${input.name}`
  const stated = model.support_stated ? 1 : 0
  return {
    ...{ input, name, variance },
    difference: along(benefit + cheaper),
    benefit: along(benefit * stated),
    investment: along(-cheaper * stated),
  }
}

/** How fast what support brings, and minus what it costs, rise with an input: both are straight lines in it. */
function slopesIn({ terms }: Model, { key }: Input): readonly [benefit: number, cheaper: number] {
  let [benefit, cheaper] = [0, 0]
  for (const term of terms) {
    if (!term.inputs.some((input) => input.key === key)) continue
    const slope = termAt(term, (input) => (input.key === key ? 1 : meanOf(input.distribution)))
    if (term.support === true) cheaper += slope
    else benefit += slope
  }
  return [benefit, cheaper]
}

function stillstand(movement: Movement): Movement<Adder> {
  return eachAmount(movement, () => new Adder())
}

/** A movement with something else for each of its amounts. */
function eachAmount<A, B>(
  { difference, benefit, investment, ...rest }: Movement<A>,
  other: (amount: A) => B,
): Movement<B> {
  const both = ({ low, high }: Ends<A>) => ({ low: other(low), high: other(high) })
  return { ...rest, difference: both(difference), benefit: both(benefit), investment: both(investment) }
}

/** Moves a sum by what one more case adds. */
function together(sum: Movement<Adder>, movement: Movement): Movement<Adder> {
  for (const figure of figures) for (const end of ends) sum[figure][end].add(movement[figure][end])
  return sum
}

function summed(movement: Movement<Adder>): Movement {
  return eachAmount(movement, Number)
}

function bySize(a: Movement, b: Movement): number {
  const size = ({ difference: { low, high } }: Movement) => Math.abs(high - low)
  return size(b) - size(a) || (a.name < b.name ? -1 : 1)
}

function rowOf({ input, name, ...moved }: Movement, sums: Sums, share: number): OneWay {
  const at = (of: keyof Sums, end: 'low' | 'high') => sums[of] + moved[of][end]
  const difference = { at_low: at('difference', 'low'), at_high: at('difference', 'high') }
  const ratio = (end: 'low' | 'high') => ratios(at('investment', end), at('benefit', end)).benefit_cost_ratio
  const [low, high] = [ratio('low'), ratio('high')]
  return {
    ...inputRow(input, name),
    difference,
    attributed: null,
    benefit_cost_ratio: low === null || high === null ? null : { at_low: low, at_high: high },
    break_even: breakEven(endsOf(input), difference),
    share,
  }
}

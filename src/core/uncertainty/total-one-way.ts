import { Adder } from 'd3-array'
import { ratios } from '../costs/investment.ts'
import type { Input } from './input.ts'
import { inputsOf, isUncertain, type Model } from './model.ts'
import { type ModelValue, valueOfModel } from './model-value.ts'
import { breakEven, bySwing, endsOf, inputRow, type OneWay } from './one-way.ts'

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

/** Of single cases so many inputs are kept: those that move the total most. */
const mostOwn = 25

/** Gathers, over cases, how far the inputs move their sums; `variances` are those of a case by the key of its inputs. */
export function totalOneWay(): {
  readonly add: (model: Model, base: ModelValue, variances: ReadonlyMap<Input['key'], number>) => void
  readonly result: (sums: Sums, shareOf: (movement: { input: Input; variance: number }) => number) => readonly OneWay[]
} {
  const shared = new Map<string, Movement<Adder>>()
  let own: Movement[] = []
  return {
    add: (model, base, variances) => {
      for (const input of inputsOf(model).filter(isUncertain)) {
        if (input.kind === 'attribution') continue
        const movement = movementIn(model, input, base, variances.get(input.key) ?? 0)
        if (input.shared) shared.set(input.key, together(shared.get(input.key) ?? stillstand(movement), movement))
        else own.push(movement)
      }
      own = own.sort(bySize).slice(0, mostOwn)
    },
    result: (sums, shareOf) =>
      [...Array.from(shared.values(), summed), ...own]
        .map((movement) => rowOf(movement, sums, shareOf(movement)))
        .sort(bySwing),
  }
}

/** How far an input moves one case. */
function movementIn(model: Model, input: Input, base: ModelValue, variance: number): Movement {
  const { low, high } = endsOf(input)
  const [atLow, atHigh] = [low, high].map((end) => valueOfModel(model, new Map([[input.key, end]])))
  const of = (figure: (typeof figures)[number]) => ({
    low: (atLow?.[figure] ?? 0) - (base[figure] ?? 0),
    high: (atHigh?.[figure] ?? 0) - (base[figure] ?? 0),
  })
  const name = input.shared ? input.name : `${model.case}/${input.name}`
  return { input, name, difference: of('difference'), benefit: of('benefit'), investment: of('investment'), variance }
}

function stillstand(movement: Movement): Movement<Adder> {
  const none = () => ({ low: new Adder(), high: new Adder() })
  return { ...movement, difference: none(), benefit: none(), investment: none() }
}

/** Moves a sum by what one more case adds. */
function together(sum: Movement<Adder>, movement: Movement): Movement<Adder> {
  for (const figure of figures) for (const end of ends) sum[figure][end].add(movement[figure][end])
  return sum
}

function summed({ difference, benefit, investment, ...rest }: Movement<Adder>): Movement {
  const numbers = ({ low, high }: Ends<Adder>) => ({ low: +low, high: +high })
  return { ...rest, difference: numbers(difference), benefit: numbers(benefit), investment: numbers(investment) }
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

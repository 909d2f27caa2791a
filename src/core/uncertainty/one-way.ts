import { type Distribution, isFixed } from '../chance/distribution.ts'
import { tails } from '../chance/quantile.ts'
import type { Input } from './input.ts'
import { inputsOf, isUncertain, type Model } from './model.ts'
import { valueOfModel } from './model-value.ts'

/** What a figure becomes when one input stands at its low end, and at its high end. */
export interface Swing {
  readonly at_low: number
  readonly at_high: number
}

/** One input moved from its low to its high end, the others at their means. */
export interface OneWay extends Pick<Input, 'kind' | 'label' | 'scenario' | 'unless'> {
  /** As `what-if` and `--two-way` name it. */
  readonly input: string
  /** Its 2.5% and 97.5% quantiles; 0 and 1 of what happens or not; the spread of a price between providers. */
  readonly low: number
  readonly high: number
  /** Whether it is drawn too; a spread between providers is not. */
  readonly drawn: boolean
  readonly difference: Swing
  readonly attributed: Swing | null
  readonly benefit_cost_ratio: Swing | null
  /**
   * The value at which the difference is zero, of the share that is claimed the attributed difference; null where that lies
   * outside low to high, or nothing depends on it.
   */
  readonly break_even: number | null
  /** How much of the variance of the difference it carries, from 0 to 1. */
  readonly share: number
}

/**
 * Every uncertain input of a case at its two ends, the one that moves the difference most first.
 *
 * @param shares how much of the variance each input carries, by its key
 */
export function oneWay(model: Model, shares: ReadonlyMap<Input['key'], number>): readonly OneWay[] {
  return inputsOf(model)
    .filter(isUncertain)
    .map((input) => oneWayOf(input, model, shares.get(input.key) ?? 0))
    .sort(bySwing)
}

function oneWayOf(input: Input, model: Model, share: number): OneWay {
  const ends = endsOf(input)
  const at = (end: number) => valueOfModel(model, new Map([[input.key, end]]))
  const [low, high] = [at(ends.low), at(ends.high)]
  const difference = { at_low: low.difference, at_high: high.difference }
  const attributed = swing(low.attributed, high.attributed)
  return {
    ...inputRow(input, input.name),
    difference,
    attributed,
    benefit_cost_ratio: swing(low.benefit_cost_ratio, high.benefit_cost_ratio),
    break_even: breakEven(ends, input.kind === 'attribution' ? (attributed ?? difference) : difference),
    share,
  }
}

/** What a row says of the input itself. */
export function inputRow(
  input: Input,
  name: string,
): Pick<OneWay, 'input' | 'kind' | 'label' | 'scenario' | 'unless' | 'low' | 'high' | 'drawn'> {
  const { kind, label, scenario, unless, distribution } = input
  return { input: name, kind, label, scenario, unless, ...endsOf(input), drawn: !isFixed(distribution) }
}

/** The two ends at which an input is looked at. */
export function endsOf({ distribution, spread }: Input): { readonly low: number; readonly high: number } {
  if (spread !== null && isFixed(distribution)) return spread
  if (distribution.kind === 'yes-no') return { low: 0, high: 1 }
  const known = middles.get(distribution)
  if (known !== undefined) return known
  const [low, high] = tails(distribution, 0.025)
  middles.set(distribution, { low, high })
  return { low, high }
}

/** The 2.5% and 97.5% quantiles of a distribution cost far more than what is done with them, and are asked for again. */
const middles = new WeakMap<Distribution, { readonly low: number; readonly high: number }>()

function swing(low: number | null, high: number | null): Swing | null {
  return low === null || high === null ? null : { at_low: low, at_high: high }
}

/**
 * The value of an input at which the difference is zero: the difference is a straight line in each input. Null where the
 * line does not cross zero between the two ends.
 */
export function breakEven(
  { low, high }: { readonly low: number; readonly high: number },
  { at_low, at_high }: Swing,
): number | null {
  if (at_low === at_high || Math.sign(at_low) * Math.sign(at_high) > 0) return null
  return low + ((high - low) * at_low) / (at_low - at_high)
}

/** The largest swing of the difference first; equal ones by name, so that the order of lines does not matter. */
export function bySwing(a: Pick<OneWay, 'difference' | 'input'>, b: Pick<OneWay, 'difference' | 'input'>): number {
  const size = ({ difference }: Pick<OneWay, 'difference'>) => Math.abs(difference.at_high - difference.at_low)
  return size(b) - size(a) || (a.input < b.input ? -1 : 1)
}

import { Adder } from 'd3-array'
import { addDraws as addAll, settled } from '../uncertainty/draws.ts'
import type { Assumption } from '../uncertainty/input.ts'
import { addParts, partsOf, type SumParts } from '../uncertainty/sum-parts.ts'
import type { Option } from './option.ts'

/** A cost difference and an effect. */
type Expected = Readonly<Record<'difference' | 'effect', number>>

/** Sums over cases, per draw, and what the cases in them come to with every input at its mean. */
interface DrawnSum {
  readonly difference: Float64Array
  readonly effect: Float64Array
  readonly expected: Readonly<Record<keyof Expected, Adder>>
}

/** What the cases of one approach come to: all that is uncertain drawn, and one kind of assumption at a time. */
export interface Gathered {
  n: number
  readonly expected: Readonly<Record<keyof Expected, Adder>>
  readonly all: DrawnSum
  /** Only of the cases in which that kind is uncertain. */
  readonly of: Map<Assumption, DrawnSum>
}

type ExpectedParts = Readonly<Record<keyof Expected, SumParts>>

interface DrawnState {
  readonly difference: Float64Array
  readonly effect: Float64Array
  readonly expected: ExpectedParts
}

/** The same as plain values. */
export interface GatheredState {
  readonly n: number
  readonly expected: ExpectedParts
  readonly all: DrawnState
  readonly of: readonly (readonly [Assumption, DrawnState])[]
}

/** What was gathered, as plain values. */
export function stateOf({ n, expected, all, of }: Gathered): GatheredState {
  const drawn = (sum: DrawnSum) => ({ ...sum, expected: expectedParts(sum.expected) })
  return {
    n,
    expected: expectedParts(expected),
    all: drawn(all),
    of: Array.from(of, ([kind, sum]) => [kind, drawn(sum)] as const),
  }
}

/** Adds what was gathered of other cases. */
export function joinState(sums: Gathered, { n, expected, all, of }: GatheredState): void {
  sums.n += n
  addExpectedParts(sums.expected, expected)
  joinDrawn(sums.all, all)
  for (const [kind, state] of of) joinDrawn(gatheredKind(sums, kind, all.difference.length), state)
}

/** Of no cases yet. */
export function gathered(draws: number): Gathered {
  return { n: 0, expected: adders(), all: drawnSum(draws), of: new Map() }
}

/** The sum for one kind of assumption. */
export function gatheredKind({ of }: Gathered, kind: Assumption, draws: number): DrawnSum {
  const sum = of.get(kind) ?? drawnSum(draws)
  of.set(kind, sum)
  return sum
}

/** Counts a case. */
export function addCase(sums: Gathered, expected: Expected): void {
  sums.n++
  addExpected(sums.expected, expected)
}

/** Adds a case's draws; a number stands for the same in every draw. */
export function addDraws(
  sum: DrawnSum,
  difference: Float64Array | number,
  effect: Float64Array | number,
  expected: Expected,
): void {
  addExpected(sum.expected, expected)
  addTo(sum.difference, difference)
  addTo(sum.effect, effect)
}

/** An approach on average a case; cases that are not in the sum stand at their means. */
export function optionOf(name: string, { n, expected }: Gathered, sum: DrawnSum): Option {
  const rest = (of: keyof Expected) => +expected[of] - +sum.expected[of]
  const [difference, effect] = [rest('difference'), rest('effect')]
  return {
    name,
    cost: sum.difference.map((amount) => -(amount + difference) / n),
    effect: sum.effect.map((units) => (units + effect) / n),
  }
}

function adders(): Gathered['expected'] {
  return { difference: new Adder(), effect: new Adder() }
}

function drawnSum(draws: number): DrawnSum {
  return { difference: new Float64Array(draws), effect: new Float64Array(draws), expected: adders() }
}

function addExpected(sums: Gathered['expected'], { difference, effect }: Expected): void {
  sums.difference.add(difference)
  sums.effect.add(effect)
}

function expectedParts({ difference, effect }: Gathered['expected']): ExpectedParts {
  return { difference: partsOf(difference), effect: partsOf(effect) }
}

function addExpectedParts(sums: Gathered['expected'], { difference, effect }: ExpectedParts): void {
  addParts(sums.difference, difference)
  addParts(sums.effect, effect)
}

function joinDrawn(sum: DrawnSum, { difference, effect, expected }: DrawnState): void {
  addExpectedParts(sum.expected, expected)
  addAll(sum.difference, difference)
  addAll(sum.effect, effect)
}

function addTo(into: Float64Array, values: Float64Array | number): void {
  if (typeof values === 'number') {
    const value = settled(values)
    for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + value
  } else {
    for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + settled(values[i] as number)
  }
}

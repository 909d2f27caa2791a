import type { ValueOfEffect } from '../case/evaluation.ts'
import type { Assumption } from '../uncertainty/input.ts'
import { type Choices, without } from './choices.ts'
import { type EfficiencyRow, efficiencyTable } from './efficiency.ts'
import { informationValue } from './information.ts'
import { netBenefit } from './net-benefit.ts'
import { expectedOptions, type Option } from './option.ts'
import { type Plane, plane } from './plane.ts'

/** One option where a unit of effect has the value that the settings state. */
export interface DecidedOption {
  readonly option: string
  /** On how many cases it rests; the course without it is that of all of them. */
  readonly n: number
  /** Money a case, on average. */
  readonly net_benefit: number
  readonly probability_best: number
  readonly expected_loss: number
}

/** What knowing a kind of assumption for certain would be worth, a case on average. */
export interface InformationRow {
  readonly kind: Assumption
  readonly value: number
  readonly standard_error: number | null
}

/** One option against the course without it. */
export interface PlaneRow extends Plane {
  readonly option: string
  /** The first draws, as pairs of more effect and more cost. */
  readonly points: readonly (readonly [number, number])[]
}

/** What the figures say to who must choose, given what a unit of effect is held to be worth. */
export interface Decision {
  readonly unit: ValueOfEffect['unit']
  readonly amount: number
  /** Cases of which difference and effect are known. */
  readonly n: number
  readonly efficiency: readonly EfficiencyRow[]
  readonly options: readonly DecidedOption[]
  /** The option with the highest net benefit on average. */
  readonly best: string
  readonly perfect_information: number
  /** The kind that is worth most to find out first. */
  readonly information: readonly InformationRow[]
  readonly planes: readonly PlaneRow[]
  /** By value of a unit: how often each option is the best, and what not knowing costs. */
  readonly curve: readonly CurvePoint[]
}

export interface CurvePoint {
  readonly value: number
  readonly probability_best: readonly number[]
  readonly best: string
  readonly probability_right: number
  readonly perfect_information: number
}

/** How many values of a unit the curves show, and how many draws the plane. */
const [curvePoints, planePoints] = [51, 400]

/** The figures of a decision at the value of the settings, and around it; null where no case has a known effect. */
export function decision({ n, cases, options, of }: Choices, value: ValueOfEffect): Decision | null {
  if (n === 0) return null
  const at = netBenefit(options, Float64Array.of(value.amount))
  const first = (values: { readonly [at: number]: number }) => values[0] as number
  const [nothing, ...approaches] = options as readonly [Option, ...Option[]]
  return {
    unit: value.unit,
    amount: value.amount,
    n,
    efficiency: efficiencyTable(expectedOptions(options)),
    options: at.options.map(({ option, expected, probability_best, expected_loss }) => ({
      option,
      n: option === without ? n : (cases.get(option) ?? 0),
      net_benefit: first(expected),
      probability_best: first(probability_best),
      expected_loss: first(expected_loss),
    })),
    best: options[first(at.best)]?.name ?? without,
    perfect_information: first(at.perfect_information),
    information: [...of]
      .map(([kind, given]): InformationRow => {
        const { value: worth, standard_error } = informationValue(given, value.amount)
        return { kind, value: worth, standard_error }
      })
      .sort((a, b) => b.value - a.value || (a.kind < b.kind ? -1 : 1)),
    planes: approaches.map((option) => planeOf(option, nothing)),
    curve: curveOf(options, value.up_to),
  }
}

function planeOf(option: Option, nothing: Option): PlaneRow {
  const points = Array.from(option.effect.subarray(0, planePoints), (effect, draw): readonly [number, number] => [
    effect,
    option.cost[draw] as number,
  ])
  return { option: option.name, ...plane(option, nothing), points }
}

function curveOf(options: readonly Option[], upTo: number): readonly CurvePoint[] {
  const values = Float64Array.from({ length: curvePoints }, (_, at) => (upTo * at) / (curvePoints - 1))
  const benefit = netBenefit(options, values)
  return Array.from(values, (value, at) => ({
    value,
    probability_best: benefit.options.map(({ probability_best }) => probability_best[at] as number),
    best: options[benefit.best[at] as number]?.name as string,
    probability_right: benefit.probability_right[at] as number,
    perfect_information: benefit.perfect_information[at] as number,
  }))
}

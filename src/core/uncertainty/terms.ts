import { fsum } from 'd3-array'
import type { Activity, Basis } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Scenario } from '../case/scenario.ts'
import { expected } from '../chance/expected.ts'
import type { CostLine } from '../costs/cost-line.ts'
import { countedLines, type Ledger, perspectiveOf } from '../costs/ledger.ts'
import type { Input } from './input.ts'
import { type InputsOfActivity, inputsOfCase } from './inputs-of-case.ts'

/**
 * A part of what one activity adds to the difference of a case: coefficient x the product of its inputs. The inputs are
 * independent and each stands once in a term, so the mean of a term is its coefficient x the product of the means.
 */
export interface Term {
  readonly scenario: string
  readonly activity: number
  /** Whether it belongs to the evaluated support, as the lines say; null where that is not stated. */
  readonly support: boolean | null
  readonly price: string | null
  readonly basis: Basis
  /** Everything that is no input, in money of the settings' price year; above zero it speaks for the intervention. */
  readonly coefficient: number
  readonly inputs: readonly Input[]
}

/**
 * The difference of a case, reference - intervention, as a sum of terms: one for each activity that counts in the
 * perspective of the settings, and one more where a life event excludes its own. The difference is known: what is unknown
 * in it cancels out.
 */
export function termsOf(story: Case, ledger: Ledger, evaluation: Evaluation): readonly Term[] {
  const take = perspectiveOf(evaluation.settings.perspective, evaluation)
  const courses = [...new Set([...ledger.intervention, ...ledger.reference].map(({ scenario }) => scenario))]
  const inputsOf = inputsOfCase(story, courses, evaluation)
  return activitiesOf(countedLines(ledger)).flatMap((lines) => {
    const [line] = lines as [CostLine]
    const weight = fsum(lines, (one) => weightOf(one, story) * take(one))
    return weight === 0 ? [] : termsOfActivity(line, weight, inputsOf)
  })
}

/** The lines of each activity together. */
function activitiesOf(lines: readonly CostLine[]): readonly (readonly CostLine[])[] {
  const byActivity = new Map<string, CostLine[]>()
  for (const line of lines) {
    const name = `${line.scenario} ${line.activity}`
    const same = byActivity.get(name)
    if (same === undefined) byActivity.set(name, [line])
    else same.push(line)
  }
  return [...byActivity.values()]
}

/** What a line would cost if its quantity, price and certainty were one; nothing where its quantity is unknown or zero. */
function weightOf({ scenario, activity, quantity, ...factors }: CostLine, story: Case): number {
  const { activities } = story.scenarios[scenario] as Scenario
  const { quantity: written } = (activities as readonly Activity[])[activity] as Activity
  if (quantity === null || written === 'unknown') return 0
  const mean = expected(written)
  return mean === 0 ? 0 : (quantity / mean) * factors.index_factor * factors.payer_share * factors.discount_factor
}

/**
 * The terms of an activity: c x, the product of its inputs; where event o excludes its own, c x (1 - o) = c x - c x o. The
 * other event comes last, so that where it happens the two cancel out to the last bit.
 */
function termsOfActivity(line: CostLine, weight: number, inputsOf: InputsOfActivity): readonly Term[] {
  const { scenario, activity, investment: support, price, basis } = line
  const coefficient = scenario === 'intervention' ? -weight : weight
  const { product: inputs, unless } = inputsOf(line)
  const term = { scenario, activity, support, price, basis, coefficient, inputs }
  return unless.length === 0 ? [term] : [term, { ...term, coefficient: -coefficient, inputs: [...inputs, ...unless] }]
}

/** A term with its inputs at given values. */
export function termAt({ coefficient, inputs }: Term, at: (input: Input) => number): number {
  let product = coefficient
  for (const input of inputs) product *= at(input)
  return product
}

import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { inPerspective, ledgerOf } from '../costs/ledger.ts'
import { qualityOfLife, ratedBy } from '../quality/quality-of-life.ts'
import { unitsPerPoint } from './effect.ts'
import { type EfficiencyRow, efficiencyTable } from './efficiency.ts'

/**
 * The courses of one case that has more than two, beside each other: what each costs in the perspective of the settings, and
 * what it brings since the start, in units that have a value. Null where there are two, where the settings state no value
 * of a unit, and where the cost or the effect of one of them is unknown.
 */
export function scenarioEfficiency(story: Case, evaluation: Evaluation): readonly EfficiencyRow[] | null {
  const { value_of_effect: value, discount_rate } = evaluation.settings
  const references = Object.keys(story.scenarios).filter((name) => name !== 'intervention')
  const rated = ratedBy(story, evaluation)
  if (value === null || references.length < 2 || rated === null) return null
  const units = unitsPerPoint(value.unit, rated.instrument, story.window, discount_rate.effects)
  const courses = references.map((name) => ({
    name,
    costs: inPerspective(ledgerOf(story, name, evaluation), evaluation),
    index: qualityOfLife(story, name, evaluation)?.index ?? null,
  }))
  const [first] = courses
  if (units === null || first === undefined) return null
  const options = [
    { name: 'intervention', cost: first.costs.intervention, effect: first.index && first.index.change * units },
    ...courses.map(({ name, costs, index }) => ({
      name,
      cost: costs.reference,
      effect: index && (index.reference - index.start) * units,
    })),
  ]
  const known = options.flatMap(({ name, cost, effect }) =>
    cost === null || effect === null ? [] : [{ name, cost, effect }],
  )
  return known.length === options.length ? efficiencyTable(known) : null
}

import type { Activity } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Scenario } from '../case/scenario.ts'
import type { UnitPrice } from '../case/unit-price.ts'
import type { Finding, Path } from '../finding.ts'

/** A rule between the fields of a case. */
export type Rule = (story: Case, evaluation: Evaluation) => readonly Finding[]

/** An activity with the scenario and the place it stands in. */
export interface PlacedActivity {
  readonly activity: Activity
  readonly at: number
  readonly name: string
  readonly scenario: Scenario
  readonly path: Path
}

/** All activities of all scenarios of a case, in the order of the file. */
export function activitiesOf(story: Case): readonly PlacedActivity[] {
  return Object.entries(story.scenarios).flatMap(([name, scenario]) => {
    const { activities } = scenario
    if (activities === 'unknown') return []
    return activities.map((activity, at) => ({
      activity,
      at,
      name,
      scenario,
      path: ['scenarios', name, 'activities', at],
    }))
  })
}

/** The price of an activity: its own, or that of the lists; undefined where neither is known. */
export function unitPriceOf(activity: Activity, evaluation: Evaluation): UnitPrice | undefined {
  return activity.unit_price ?? (activity.price === undefined ? undefined : evaluation.prices.get(activity.price))
}

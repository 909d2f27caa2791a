import type { Activity } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Scenario } from '../case/scenario.ts'
import type { UnitPrice } from '../case/unit-price.ts'
import type { Finding, Path } from '../finding.ts'
import { type Calendar, calendar } from '../time/window.ts'

/** A case that is checked, with what most rules look at: all its activities, and its window in days. */
export interface Subject {
  readonly story: Case
  readonly activities: readonly PlacedActivity[]
  readonly window: Calendar
}

/** A rule between the fields of a case. */
export type Rule = (subject: Subject, evaluation: Evaluation) => readonly Finding[]

/** Lays out a case for the rules. */
export function subjectOf(story: Case): Subject {
  return { story, activities: activitiesOf(story), window: calendar(story.window) }
}

/** An activity with the scenario and the place it stands in. */
export interface PlacedActivity {
  readonly activity: Activity
  readonly at: number
  readonly name: string
  readonly scenario: Scenario
  readonly path: Path
}

/** All activities of all scenarios of a case, in the order of the file. */
function activitiesOf(story: Case): readonly PlacedActivity[] {
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

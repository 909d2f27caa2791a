import type { Activity } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Settings } from '../case/evaluation.ts'

/** Tells whether an activity is part of the evaluated support; null where the case does not say what that is. */
export type EvaluatedSupport = (activity: Activity) => boolean | null

/**
 * The evaluated support of a case: lines with `investment: true`, or of which the approach's `evaluated_support` in
 * the settings names the price. There is no default: where neither says anything, nothing is known.
 */
export function evaluatedSupport(story: Case, { approaches }: Settings): EvaluatedSupport {
  const listed = story.approach === undefined ? undefined : approaches[story.approach]?.evaluated_support
  const isStated = listed !== undefined || Object.values(story.scenarios).some(({ activities }) => isMarked(activities))
  return ({ investment, price }) =>
    investment ?? (isStated ? price !== undefined && (listed ?? []).includes(price) : null)
}

function isMarked(activities: readonly Activity[] | 'unknown'): boolean {
  return activities !== 'unknown' && activities.some(({ investment }) => investment !== undefined)
}

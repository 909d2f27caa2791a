import type { Activity } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Settings } from '../case/evaluation.ts'

/** Tells whether an activity is part of the evaluated support; null where the case does not say what that is. */
export type EvaluatedSupport = (activity: Activity) => boolean | null

/**
 * The evaluated support of a case: lines with `investment: true`, or of which the approach's `evaluated_support` in
 * the settings names the price. There is no default: where neither says anything, nothing is known.
 */
export function evaluatedSupport(story: Case, settings: Settings): EvaluatedSupport {
  const listed = listedSupport(story, settings) ?? []
  const isStated = isSupportStated(story, settings)
  return ({ investment, price }) => investment ?? (isStated ? price !== undefined && listed.includes(price) : null)
}

/** Whether a case, or the settings for its approach, says what the evaluated support is. */
export function isSupportStated(story: Case, settings: Settings): boolean {
  const isMarked = Object.values(story.scenarios).some(({ activities }) => hasMark(activities))
  return isMarked || listedSupport(story, settings) !== undefined
}

function listedSupport({ approach }: Case, { approaches }: Settings): readonly string[] | undefined {
  return approach === undefined ? undefined : approaches[approach]?.evaluated_support
}

function hasMark(activities: readonly Activity[] | 'unknown'): boolean {
  return activities !== 'unknown' && activities.some(({ investment }) => investment !== undefined)
}

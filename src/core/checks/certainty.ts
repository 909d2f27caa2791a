import { type StatedEvent, statedCertainty } from '../costs/certainty.ts'
import { type Finding, finding } from '../finding.ts'
import type { PlacedActivity, Rule } from './activities.ts'

/** In a reference scenario it is said how likely each counted activity is, and why one thinks so. */
export const certainties: Rule = ({ activities }) =>
  activities.filter(({ name, activity }) => name !== 'intervention' && activity.counted !== false).flatMap(unstated)

function unstated({ activity, scenario, path }: PlacedActivity): readonly Finding[] {
  const said = statedCertainty(activity, scenario)
  if (activity.event !== undefined && said.event === null) return []
  const isStated =
    said.event === null ? said.certainty !== undefined : isStatedOf(said.event) && isStatedOf(said.unless)
  if (!isStated) return [finding('certainty-missing', path, {})]
  return said.because ? [] : [finding('reason-missing', path, {})]
}

function isStatedOf(event: StatedEvent | null): boolean {
  return event === null || event.certainty !== undefined
}

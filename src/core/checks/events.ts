import { finding } from '../finding.ts'
import type { Rule } from './activities.ts'

/** The event that an activity hangs on stands in the same scenario, and event ids differ. */
export const events: Rule = ({ story, activities }) => {
  const unknown = activities.flatMap(({ activity, scenario, path }) => {
    const ids = (scenario.life_events ?? []).flatMap(({ id }) => id ?? [])
    if (activity.event === undefined || ids.includes(activity.event)) return []
    return [finding('unknown-event', [...path, 'event'], {}, { written: activity.event, among: ids })]
  })
  const duplicates = Object.entries(story.scenarios).flatMap(([name, { life_events = [] }]) =>
    life_events.flatMap(({ id }, at) => {
      const isSecond = id !== undefined && life_events.findIndex((other) => other.id === id) < at
      return isSecond
        ? [finding('duplicate-id', ['scenarios', name, 'life_events', at, 'id'], { of: 'event' }, { written: id })]
        : []
    }),
  )
  return [...unknown, ...duplicates]
}

import type { Scenario } from '../case/scenario.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { Rule } from './activities.ts'

/** The event that something hangs on or is excluded by stands in the same scenario, and event ids differ. */
export const events: Rule = ({ story, activities }) => {
  const unknown = activities.flatMap(({ activity, scenario, path }) =>
    unknownEvent(activity.event, scenario, [...path, 'event']),
  )
  const ofEvents = Object.entries(story.scenarios).flatMap(([name, scenario]) =>
    (scenario.life_events ?? []).flatMap((_, at) => [
      ...duplicateId(at, scenario, ['scenarios', name, 'life_events', at, 'id']),
      ...exclusion(at, scenario, ['scenarios', name, 'life_events', at, 'unless']),
    ]),
  )
  return [...unknown, ...ofEvents]
}

function unknownEvent(written: string | undefined, scenario: Scenario, path: Path): readonly Finding[] {
  const ids = (scenario.life_events ?? []).flatMap(({ id }) => id ?? [])
  return written === undefined || ids.includes(written)
    ? []
    : [finding('unknown-event', path, {}, { written, among: ids })]
}

function duplicateId(at: number, { life_events = [] }: Scenario, path: Path): readonly Finding[] {
  const id = life_events[at]?.id
  const isSecond = id !== undefined && life_events.findIndex((other) => other.id === id) < at
  return isSecond ? [finding('duplicate-id', path, { of: 'event' }, { written: id })] : []
}

/** An event is excluded by another one, of which it is said by itself how likely it is. */
function exclusion(at: number, scenario: Scenario, path: Path): readonly Finding[] {
  const { life_events = [] } = scenario
  const { id, unless } = life_events[at] ?? {}
  if (unless === undefined) return []
  if (unless === id) return [finding('unless-chain', path, { problem: 'itself' }, { written: unless })]
  const other = life_events.find((event) => event.id === unless)
  if (other?.unless !== undefined) return [finding('unless-chain', path, { problem: 'chain' }, { written: unless })]
  return unknownEvent(unless, scenario, path)
}

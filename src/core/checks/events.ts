import type { LifeEvent, Scenario } from '../case/scenario.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { Rule } from './activities.ts'

/** The event that something hangs on or is excluded by stands in the same scenario, and event ids differ. */
export const events: Rule = ({ story, activities }) => {
  const unknown = activities.flatMap(({ activity, scenario, path }) =>
    unknownEvent(activity.event, scenario, [...path, 'event']),
  )
  const ofEvents = Object.entries(story.scenarios).flatMap(([name, scenario]) =>
    (scenario.life_events ?? []).flatMap((event, at, all) => [
      ...duplicateId(event, at, all, ['scenarios', name, 'life_events', at, 'id']),
      ...exclusion(event, scenario, ['scenarios', name, 'life_events', at, 'unless']),
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

function duplicateId({ id }: LifeEvent, at: number, all: readonly LifeEvent[], path: Path): readonly Finding[] {
  const isSecond = id !== undefined && all.findIndex((other) => other.id === id) < at
  return isSecond ? [finding('duplicate-id', path, { of: 'event' }, { written: id })] : []
}

/** An event is excluded by another one, of which it is said by itself how likely it is. */
function exclusion({ id, unless }: LifeEvent, scenario: Scenario, path: Path): readonly Finding[] {
  if (unless === undefined) return []
  if (unless === id) return [finding('unless-chain', path, { problem: 'itself' }, { written: unless })]
  const other = scenario.life_events?.find((event) => event.id === unless)
  if (other?.unless !== undefined) return [finding('unless-chain', path, { problem: 'chain' }, { written: unless })]
  return unknownEvent(unless, scenario, path)
}

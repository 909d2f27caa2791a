import fc from 'fast-check'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { LifeEvent, ReferenceKind, Scenario } from '../../src/core/case/scenario.ts'
import type { Window } from '../../src/core/time/window.ts'
import { activityOf, certainties, rawActivities } from './activity.ts'
import { momentsOf, place, placed } from './moments.ts'

/** What may be unknown in a generated case: nothing, quantities, or also a scenario as a whole. */
export type Unknowns = 'nothing' | 'quantities' | 'scenarios'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const rawEvents = fc.record({
  at: place,
  style: fc.constantFrom('day' as const, 'month' as const, 'window-month' as const),
  certainty: maybe(certainties),
  isExcluded: fc.boolean(),
})

/** A scenario apart from the window and prices it is used with. */
export function rawScenarios(unknowns: Unknowns) {
  const whole =
    unknowns === 'scenarios'
      ? fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
      : fc.constant(false)
  return fc.record({
    certainty: maybe(certainties),
    events: fc.array(rawEvents, { maxLength: 3 }),
    activities: fc.array(rawActivities(unknowns !== 'nothing'), { maxLength: 4 }),
    isUnknown: whole,
  })
}

export type RawScenario = ReturnType<typeof rawScenarios> extends fc.Arbitrary<infer T> ? T : never

/** The scenario as it would stand in a case; of a reference, the certainty of everything is said and has a reason. */
export function scenarioOf(
  raw: RawScenario,
  kind: ReferenceKind | undefined,
  window: Window,
  evaluation: Evaluation,
): Scenario {
  const mustSay = kind !== undefined && raw.certainty === undefined
  const life_events: readonly LifeEvent[] = raw.events.map(({ at, style, certainty, isExcluded }, index) => {
    const unless = isExcluded && index > 0 ? 'event-0' : undefined
    return {
      id: `event-${index}`,
      at: placed(momentsOf(window, style), at).text,
      text: 'Something happens',
      unless,
      certainty: certainty ?? (mustSay && unless === undefined ? 'possible' : undefined),
    }
  })
  const ids = life_events.map(({ id }) => id as string)
  const activities = raw.activities
    .map((activity) => activityOf(activity, window, ids, evaluation))
    .map((activity) =>
      mustSay && activity.event === undefined ? { ...activity, certainty: activity.certainty ?? 'probable' } : activity,
    )
  return {
    kind,
    certainty: raw.certainty,
    because: kind === undefined ? undefined : 'So it went before',
    life_events,
    activities: raw.isUnknown ? 'unknown' : activities,
  }
}

import type { Activity, Certainty } from '../case/activity.ts'
import type { Settings } from '../case/evaluation.ts'
import type { LifeEvent, Scenario } from '../case/scenario.ts'

type Weights = Settings['certainty']

/** Where the certainty of an activity and the reason for it were said. */
export interface StatedCertainty {
  readonly certainty: Certainty | undefined
  /** The life event it hangs on; null where it hangs on none. */
  readonly event: StatedEvent | null
  /** The life event that excludes that one; null where none does. */
  readonly unless: StatedEvent | null
  readonly because: boolean
}

/** A life event with how certain it is. */
export interface StatedEvent {
  readonly event: LifeEvent
  readonly certainty: Certainty | undefined
}

/** What is said of an activity's certainty: by itself, by its life event, or once by the scenario. */
export function statedCertainty(activity: Activity, scenario: Scenario): StatedCertainty {
  const event = statedEvent(activity.event, scenario)
  const unless = statedEvent(event?.event.unless, scenario)
  return {
    certainty: activity.certainty ?? (activity.event === undefined ? scenario.certainty : 'certain'),
    event,
    unless,
    because: [activity, event?.event, unless?.event, scenario].some((one) => one?.because !== undefined),
  }
}

function statedEvent(id: string | undefined, scenario: Scenario): StatedEvent | null {
  const event = id === undefined ? undefined : scenario.life_events?.find((one) => one.id === id)
  return event === undefined ? null : { event, certainty: certaintyOfEvent(event, scenario) }
}

/**
 * What is said of a life event's certainty: by itself, or once by the scenario. One that another event excludes is, given
 * that the other does not happen, certain unless it says otherwise.
 */
export function certaintyOfEvent({ certainty, unless }: LifeEvent, scenario: Scenario): Certainty | undefined {
  return certainty ?? (unless === undefined ? scenario.certainty : 'certain')
}

/** The weight of a word of certainty by the settings; a number is its own weight. */
export function weightOf(certainty: Certainty, weights: Weights): number {
  return typeof certainty === 'number' ? certainty : weights[certainty]
}

/**
 * How likely an activity is in its scenario, from 0 to 1: its own certainty; of one that hangs on a life event, the
 * event's certainty x its own given the event; where another event excludes that one, x (1 - the other's certainty). What
 * says nothing is certain: in a reference scenario a check refuses that.
 */
export function certaintyWeight(activity: Activity, scenario: Scenario, weights: Weights): number {
  const { certainty, event, unless } = statedCertainty(activity, scenario)
  const own = weightOf(certainty ?? 'certain', weights)
  if (event === null) return own
  const given = own * weightOf(event.certainty ?? 'certain', weights)
  return unless === null ? given : given * (1 - weightOf(unless.certainty ?? 'certain', weights))
}

import type { Activity, Certainty } from '../case/activity.ts'
import type { Settings } from '../case/evaluation.ts'
import type { LifeEvent, Scenario } from '../case/scenario.ts'

type Weights = Settings['certainty']

/** Where the certainty of an activity and the reason for it were said. */
export interface StatedCertainty {
  readonly certainty: Certainty | undefined
  readonly event: LifeEvent | undefined
  readonly eventCertainty: Certainty | undefined
  readonly because: boolean
}

/** What is said of an activity's certainty: by itself, by its life event, or once by the scenario. */
export function statedCertainty(activity: Activity, scenario: Scenario): StatedCertainty {
  const event = activity.event === undefined ? undefined : scenario.life_events?.find(({ id }) => id === activity.event)
  return {
    certainty: activity.certainty ?? (activity.event === undefined ? scenario.certainty : 'certain'),
    event,
    eventCertainty: event && (event.certainty ?? scenario.certainty),
    because: [activity.because, event?.because, scenario.because].some((reason) => reason !== undefined),
  }
}

/** The weight of a word of certainty by the settings; a number is its own weight. */
export function weightOf(certainty: Certainty, weights: Weights): number {
  return typeof certainty === 'number' ? certainty : weights[certainty]
}

/**
 * How likely an activity is in its scenario, from 0 to 1: its own certainty; of one that hangs on a life event, the
 * event's certainty x its own given the event. What says nothing is certain: in a reference scenario a check refuses that.
 */
export function certaintyWeight(activity: Activity, scenario: Scenario, weights: Weights): number {
  const { certainty, event, eventCertainty } = statedCertainty(activity, scenario)
  const own = weightOf(certainty ?? 'certain', weights)
  return event === undefined ? own : own * weightOf(eventCertainty ?? 'certain', weights)
}

import type { Moment } from '../time/moment.ts'
import type { Activity, Certainty } from './activity.ts'

/** Against what the intervention is compared. Kinds are never pooled. */
export const referenceKinds = ['usual', 'none', 'lighter', 'earlier-practice', 'improved'] as const

export type ReferenceKind = (typeof referenceKinds)[number]

/** Something that happens in a life; activities that hang on it happen only if it does. */
export interface LifeEvent {
  readonly id?: string | undefined
  readonly at: Moment
  readonly domain?: string | undefined
  /** Id of the life event of the same scenario that excludes it: it can happen only where that one does not. */
  readonly unless?: string | undefined
  /** With `unless`, given that the other event does not happen. */
  readonly certainty?: Certainty | undefined
  readonly text: string
  readonly because?: string | undefined
}

/** One course of a life within the window: how it went, or how it would have gone. */
export interface Scenario {
  readonly title?: string | undefined
  /** Said of every reference scenario, never of the intervention. */
  readonly kind?: ReferenceKind | undefined
  /** For all activities and events of the scenario that say nothing themselves. */
  readonly certainty?: Certainty | undefined
  readonly because?: string | undefined
  readonly life_events?: readonly LifeEvent[] | undefined
  /** `unknown`: what this course cost is not known; an empty list: nothing was used. */
  readonly activities: readonly Activity[] | 'unknown'
}

import type { Uncertain } from '../chance/expected.ts'
import type { Moment } from '../time/moment.ts'
import type { Window } from '../time/window.ts'
import type { Experience } from './experience.ts'
import type { Outcome } from './outcome.ts'
import type { GivenRating } from './rating.ts'
import type { Scenario } from './scenario.ts'
import type { Support } from './support.ts'

/** A case story: a window, the course with the evaluated support, and how it would most likely have gone otherwise. */
export interface Case {
  readonly case: string
  readonly title: string
  readonly language?: 'nl' | 'en' | undefined
  readonly fictional?: boolean | undefined
  readonly consent?: 'internal' | 'published' | undefined
  readonly organisation?: string | undefined
  readonly municipality?: string | undefined
  readonly neighbourhood?: string | undefined
  readonly approach?: string | undefined
  readonly year?: number | undefined
  /** Bands and codes, never names. */
  readonly client?: { readonly age_group?: string | undefined; readonly household?: string | undefined } | undefined
  /** When the case was talked through; what lies later is expected. */
  readonly session?: Moment | undefined
  readonly window: Window
  /** The story in words: never calculated on, never in a message. */
  readonly narrative?: string | undefined
  readonly scenarios: { readonly intervention: Scenario } & Readonly<Record<string, Scenario>>
  readonly attribution?: { readonly share: Uncertain; readonly because?: string | undefined } | undefined
  readonly ratings?: readonly GivenRating[] | undefined
  readonly support?: Support | undefined
  readonly experience?: readonly Experience[] | undefined
  readonly outcomes?: readonly Outcome[] | undefined
}

import type { Selection } from '../case/evaluation.ts'
import type { Text } from '../case/text.ts'
import type { Moment } from '../time/moment.ts'

/** Facts about the approaches of a project and the area they work in, beside its cases: what `programme.yaml` holds. */
export interface Programme {
  /** By the ids that cases and settings use. */
  readonly approaches?: Readonly<Record<string, ProgrammeApproach>> | undefined
  readonly satisfaction?: readonly Satisfaction[] | undefined
  readonly conversations?: readonly Conversation[] | undefined
  readonly area?: readonly AreaIndicator[] | undefined
  /** Where its areas lie, for a map: a file of GeoJSON in the project, and the property that names an area in it. */
  readonly boundaries?: { readonly file: string; readonly name: string } | undefined
  readonly lessons?: readonly Lesson[] | undefined
}

/** An approach as it was carried out: what it costs, whom it served, and under which conditions. */
export interface ProgrammeApproach {
  readonly title?: Text | undefined
  readonly municipality?: string | undefined
  /** Whether people take part of their own free will. */
  readonly voluntary?: boolean | undefined
  /** How its cases were chosen; else as the settings say. */
  readonly selection?: Selection | undefined
  /** Ids of prices that are the evaluated support. */
  readonly evaluated_support?: readonly string[] | undefined
  /** Cost of one full-time worker in a year, in the project's currency and money of its price year. */
  readonly fte_year_cost?: number | undefined
  /** People that one full-time worker supports at the same time; at least 1. */
  readonly caseload?: number | undefined
  /** Who pays for its workers: a payer's id; else public bodies that are not divided. */
  readonly payer?: string | undefined
  /** Cost of an hour of a worker, in the same money. */
  readonly hour_price?: number | undefined
  /** What the approach cost for all people served together, in the project's currency and money of its price year. */
  readonly budget?: number | undefined
  /** People who got the support, those who stopped included. */
  readonly served?: number | undefined
  /** Of those served, people who stopped before it was done. */
  readonly stopped?: number | undefined
  readonly conditions?: readonly Condition[] | undefined
}

export const conditionsMet = ['yes', 'partly', 'no'] as const

/** Something that the approach needs to work, and whether it was there. */
export interface Condition {
  readonly text: Text
  readonly met: (typeof conditionsMet)[number]
  readonly because?: string | undefined
}

/** How far a quote may go: into reports for those who know the case, or for anyone. */
export type QuoteConsent = 'internal' | 'published'

/** Something that came up among people who were asked; `of` is how many took part where that is another number. */
export interface Theme {
  readonly theme: Text
  readonly said_by: number
  /** In a conversation `n` unless said, of satisfaction `answered`. */
  readonly of?: number | undefined
  /** Somebody's own words: never in a message, and in a published report only with consent for that. */
  readonly quote?: string | undefined
  readonly consent?: QuoteConsent | undefined
}

/** The ends of a scale of grades, both of which can be given. */
export interface GradeScale {
  readonly from: number
  readonly to: number
}

/** A round in which the clients of an approach were asked how content they are. */
export interface Satisfaction {
  readonly approach?: string | undefined
  readonly moment: Moment
  readonly invited: number
  readonly answered: number
  /** How those invited were chosen; else it is unknown. */
  readonly selection?: Selection | undefined
  readonly scale: GradeScale
  /** Each grade that was given; or else `counts`. */
  readonly scores?: readonly number[] | undefined
  /** How many gave each grade; the grades are the keys, as they are written. */
  readonly counts?: Readonly<Record<string, number>> | undefined
  readonly themes?: readonly Theme[] | undefined
}

export const conversationKinds = ['mirror', 'interview', 'focus-group'] as const

/** Who took part in a programme: who was supported, who supports, who leads, who helps unpaid. */
export const programmeRoles = ['client', 'worker', 'project-leader', 'volunteer'] as const

export type ProgrammeRole = (typeof programmeRoles)[number]

/** A conversation, or a series of one kind, with `n` people of one role. */
export interface Conversation {
  readonly approach?: string | undefined
  readonly kind: (typeof conversationKinds)[number]
  readonly role: ProgrammeRole
  readonly at?: Moment | undefined
  readonly n: number
  readonly themes: readonly Theme[]
}

/** `register`: all people of the area are known; `sample`: some of them were asked. */
export const areaKinds = ['register', 'sample'] as const

/** How many of a base have something, such as residents who are vulnerable. */
export interface AreaCount {
  readonly count: number
  /** At least 1. */
  readonly base: number
}

/** One indicator of one area in one year. */
export interface AreaIndicator extends AreaCount {
  /** What is counted; rows with the same words are one series. */
  readonly indicator: string
  readonly area: string
  readonly year: number
  readonly kind: (typeof areaKinds)[number]
  /** The name of the area that it is compared with, which has rows of its own. */
  readonly comparison?: string | undefined
}

/** Something that was learned. */
export interface Lesson {
  readonly text: Text
  /** Who or what it comes from. */
  readonly from?: Text | undefined
  /** From 1, light, to 5, heavy. */
  readonly weight?: number | undefined
}

import type { Range } from '../chance/expected.ts'
import type { Moment } from '../time/moment.ts'

/** A level of the instrument's scale, or a range of levels. */
export type Score = number | Range

/** Scores of one domain: `start` is shared by all scenarios, the others are at the end of each scenario. */
export interface DomainScores {
  readonly because?: string | undefined
  readonly [moment: string]: Score | string | undefined
}

export const raterRoles = ['client', 'professional', 'outsider', 'volunteer', 'group'] as const

export type RaterRole = (typeof raterRoles)[number]

/** A domain about which a rater gives no level: it stayed the same, does not apply to this life, or cannot be told. */
export type NoLevel = 'same' | 'not-applicable' | 'unknown'

/** A measurement after the end of support. */
export interface FollowUp {
  readonly at: Moment
  readonly scores: Readonly<Record<string, DomainScores>>
}

/**
 * Levels of all domains at once, by moment: a digit for each domain in the order of the instrument, such as 21232. Of a
 * domain that has a score of its own at that moment, that score holds.
 */
export type Profiles = Readonly<Record<string, string>>

/** A measurement after the end of support as a file gives it: by score, by profile, or both. */
export interface GivenFollowUp {
  readonly at: Moment
  readonly profiles?: Profiles | undefined
  readonly scores?: FollowUp['scores'] | undefined
}

/** A rating as a file gives it: by score, by profile, or both. */
export interface GivenRating extends Omit<Rating, 'scores' | 'follow_up'> {
  readonly profiles?: Profiles | undefined
  readonly scores?: Rating['scores'] | undefined
  readonly follow_up?: readonly GivenFollowUp[] | undefined
}

/** What one rater, or a group in consensus, says of the quality of life in each scenario. */
export interface Rating {
  readonly rater: string
  readonly role: RaterRole
  /** Whose life: the client's unless it says otherwise. */
  readonly of?: 'client' | 'child' | 'carer' | 'volunteer' | undefined
  readonly instrument?: string | undefined
  readonly at?: Moment | undefined
  /** Whether it was given after seeing or discussing the scores of others; then it does not tell whether raters agree. */
  readonly after_discussion?: boolean | undefined
  readonly scores: Readonly<Record<string, DomainScores | NoLevel>>
  /** What holds for the domains that have no scores: the same in all scenarios, or not applicable. */
  readonly others?: 'same' | 'not-applicable' | undefined
  readonly follow_up?: readonly FollowUp[] | undefined
}

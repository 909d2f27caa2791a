import type { ProgrammeRole, QuoteConsent } from '../programme/programme.ts'

/** Grades run from 1 to 10, as at school. */
export const grades = { from: 1, to: 10 } as const

/** How somebody lived through the support. */
export interface Experience {
  readonly role: ProgrammeRole
  /** From 1 to 10. */
  readonly grade?: number | undefined
  /** Somebody's own words: never in a message, and in a published report only with consent for that. */
  readonly said?: string | undefined
  readonly consent?: QuoteConsent | undefined
}

/** What an outcome, and that it follows from the ones before, rests on; `expected` is what somebody thinks will come. */
export const outcomeBases = ['registered', 'told', 'estimated', 'expected'] as const

export type OutcomeBasis = (typeof outcomeBases)[number]

/** Something that changed in a life, what it leads to, and the line in which that is counted. */
export interface Outcome {
  readonly id: string
  readonly text: string
  /** Whose: the client's unless it says otherwise. */
  readonly of?: 'client' | 'child' | 'carer' | 'volunteer' | undefined
  /** A life domain. */
  readonly domain?: string | undefined
  /** Ids of outcomes of the same case. */
  readonly leads_to?: readonly string[] | undefined
  /** A line of a course of the case, by its label or its price; it may stand in several courses. */
  readonly counted_by?: string | undefined
  readonly basis?: OutcomeBasis | undefined
  readonly because?: string | undefined
}

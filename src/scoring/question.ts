/** The chapters of an interview, in their order. */
export const chapters = ['course', 'scores', 'consensus', 'follow-up', 'attribution', 'review'] as const

export type Chapter = (typeof chapters)[number]

/** What a question is about; the words are made of it in the language spoken. */
export interface Subject {
  readonly scenario?: string
  /** Which activity of the scenario, counted from 0. */
  readonly activity?: number
  /** Which activity that is added, counted from 1. */
  readonly addition?: number
  readonly domain?: string
  /** `start`, the name of a scenario, or the moment of a follow-up. */
  readonly point?: string
}

/** What may be answered. */
export type Expected =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'level'; readonly levels: readonly number[]; readonly options: readonly string[] }
  | { readonly kind: 'quantity' }
  | { readonly kind: 'share' }
  | { readonly kind: 'certainty' }
  | { readonly kind: 'price' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'text'; readonly required: boolean }

/** One question: its name, what it asks for (`ask`), and what may be answered. */
export interface Question {
  readonly id: string
  readonly chapter: Chapter
  readonly ask: string
  readonly about: Subject
  readonly expects: Expected
}

/** Longest text that is taken as a reason. */
export const longestText = 2000

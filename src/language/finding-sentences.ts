import type { FindingCode, Said } from '../core/finding.ts'
import type { ProgrammeFindingArgs } from '../core/programme/programme-finding.ts'
import type { ThresholdFindingArgs } from '../core/threshold/threshold-finding.ts'

/** A finding in words: what is the matter, what was expected under the mark, and a line of help or the line to write. */
export interface FindingWords {
  readonly message: string
  readonly mark?: string
  readonly help?: string
}

/** Words for every finding there is; the compiler demands each of them in both languages. */
export type FindingSentences = { readonly [C in FindingCode]: (said: Said<C>) => FindingWords }

/** A page section on a finding: what it is, why it matters, how to mend it. */
export interface FindingPage {
  readonly what: string
  readonly why: string
  readonly mend: string
}

export type FindingPages = Readonly<Record<FindingCode, FindingPage>>

/** Codes of findings about a programme; that of a single field stands with the other fields. */
type ProgrammeCode = Exclude<keyof ProgrammeFindingArgs, 'percentage-for-count'>

export type ProgrammeFindingSentences = Pick<FindingSentences, ProgrammeCode>

export type ProgrammeFindingPages = Pick<FindingPages, ProgrammeCode>

export type ThresholdFindingSentences = Pick<FindingSentences, keyof ThresholdFindingArgs>

export type ThresholdFindingPages = Pick<FindingPages, keyof ThresholdFindingArgs>

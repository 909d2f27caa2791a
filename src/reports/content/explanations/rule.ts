import type { Sentences } from '../../../language/sentences.ts'
import type { CaseRecord, LineRecord } from '../result.ts'

/** By which rule a figure came about; its sentence stands in the language. */
export type How = keyof Sentences['explain']['how']

/** What a rule says of a figure whose name it fits; names are relative to the case, block or result it stands in. */
export interface Rule {
  readonly fits: RegExp
  readonly how: How
  readonly from?: (match: RegExpExecArray) => readonly string[]
  readonly lines?: (line: LineRecord, match: RegExpExecArray, record: CaseRecord) => boolean
  /** The figure of every case that goes into a figure of a block. */
  readonly cases?: (match: RegExpExecArray) => string
  /** The cases that take part, where not all do. */
  readonly of?: (record: CaseRecord) => boolean
}

/** A figure over cases comes from one figure of each of them. */
export const inCases = (name: string) => ({ cases: () => name })

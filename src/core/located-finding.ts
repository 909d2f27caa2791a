import type { FindingArgs, FindingCode, Severity } from './finding.ts'

/** One line of a file with a mark under the words meant; what may be a client's words is `…`. */
export interface Excerpt {
  readonly line: number
  readonly text: string
  /** Characters before the mark, and under it. */
  readonly indent: number
  readonly length: number
}

/** A finding with its place in a file, ready to be put into words. */
export type LocatedFinding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: {
    readonly code: K
    readonly severity: Severity
    readonly args: FindingArgs[K]
    /** What was written; null where it is not to be quoted. */
    readonly written: string | null
    readonly near: readonly string[]
    /** Relative to the project, with `/`. */
    readonly file: string
    /** Counted from 1, columns in characters; null for a finding about the file as a whole. */
    readonly line: number | null
    readonly column: number | null
    /** The column after the last character that is meant on that line. */
    readonly end_column: number | null
    /** The way to it in words that stay the same when lines are added above: keys, ids, and `*` for other items of a list. */
    readonly steps: string
    readonly excerpt: Excerpt | null
  }
}[C]

import type { Lines } from './lines.ts'
import type { Span } from './tree.ts'

/** A stretch of text, and whether it may be shown. */
export interface Word extends Span {
  readonly isShown: boolean
}

/** A text with what is needed to find places in it. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly lines: Lines
  /** Every word that has a meaning, worked out when the first excerpt is asked for. */
  readonly words: () => readonly Word[]
}

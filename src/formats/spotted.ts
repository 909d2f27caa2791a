import type { Finding } from '../core/finding.ts'
import type { Span, Tree } from './tree.ts'

/** A finding at a stretch of the text. */
export interface Spotted {
  readonly finding: Finding
  readonly span: Span
}

/** The tree of a text, and what was found on the way; no tree where the text is empty or not YAML. */
export interface Parsed {
  readonly tree: Tree | null
  readonly spotted: readonly Spotted[]
}

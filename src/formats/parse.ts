import { parseEvents, YAMLException } from 'js-yaml'
import { type Finding, finding, type SyntaxReason } from '../core/finding.ts'
import type { Span, Tree } from './tree.ts'
import { TreeBuilder } from './tree-builder.ts'

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

/** Reads YAML 1.2 into a tree with places. Never throws on a user's text. */
export function parse(text: string): Parsed {
  try {
    const events = parseEvents(text, {})
    if (events.length === 0)
      return { tree: null, spotted: [{ finding: finding('empty-file', [], {}), span: { start: 0, end: 0 } }] }
    const builder = new TreeBuilder(text)
    for (const event of events) builder.take(event)
    return builder.parsed()
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const start = Math.min(error.mark?.position ?? 0, text.length)
    return {
      tree: null,
      spotted: [{ finding: syntaxFinding(error.reason), span: { start, end: Math.min(start + 1, text.length) } }],
    }
  }
}

/** The parser's own message may hold a client's words: only the reason is passed on. */
function syntaxFinding(reason: string): Finding {
  if (reason.startsWith('nesting exceeded')) return finding('too-deep', [], {})
  const reasons: readonly (readonly [RegExp, SyntaxReason])[] = [
    [/^tab characters/, 'tab'],
    [/double quoted|single quoted/, 'unclosed-quote'],
    [/flow collection|missed comma/, 'unclosed-bracket'],
    [/indentation/, 'indentation'],
    [/escape|hexadecimal/, 'escape'],
    [/non-printable|JSON character/, 'control-character'],
    [/block mapping|end of the stream|line break|explicit/, 'stray-text'],
  ]
  return finding('yaml-syntax', [], { reason: reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other' })
}

import { parseEvents, YAMLException } from 'js-yaml'
import { type Finding, finding, type SyntaxReason } from '../core/finding.ts'
import type { Parsed } from './spotted.ts'
import { TreeBuilder } from './tree-builder.ts'

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
      spotted: [
        { finding: syntaxFinding(error.reason, text, start), span: { start, end: Math.min(start + 1, text.length) } },
      ],
    }
  }
}

/** The parser's own message may hold a client's words: only the reason is passed on. */
function syntaxFinding(reason: string, text: string, at: number): Finding {
  if (reason.startsWith('nesting exceeded')) return finding('too-deep', [], {})
  return finding('yaml-syntax', [], { reason: bySigns(text, at) ?? byReason(reason) })
}

/** The commonest mistakes, which the parser takes for a matter of indentation. */
function bySigns(text: string, at: number): SyntaxReason | null {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  if (text[at] === ':' && /: \S/.test(before)) return 'colon'
  if (/[:-] +$/.test(before) && /[@`%]/.test(text[at] ?? '')) return 'sign'
  const words = before.trim()
  return words.length > 1 && /["']$/.test(words) ? 'after-quote' : null
}

function byReason(reason: string): SyntaxReason {
  const reasons: readonly (readonly [RegExp, SyntaxReason])[] = [
    [/^tab characters/, 'tab'],
    [/double quoted|single quoted/, 'unclosed-quote'],
    [/flow collection|missed comma/, 'unclosed-bracket'],
    [/^deficient/, 'unclosed'],
    [/indentation/, 'indentation'],
    [/escape|hexadecimal/, 'escape'],
    [/non-printable|JSON character/, 'control-character'],
    [/block mapping|end of the stream|line break|explicit/, 'stray-text'],
  ]
  return reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other'
}

import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { finding, type Finding, type SyntaxReason, type YamlFeature } from '../core/finding.ts'
import { type Lines, linesOf } from './lines.ts'
import type { Entry, Scalar, Span, Tree } from './tree.ts'

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
    if (events.length === 0) return { tree: null, spotted: [{ finding: finding('empty-file', [], {}), span: { start: 0, end: 0 } }] }
    return build(text, events)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const start = Math.min(error.mark?.position ?? 0, text.length)
    return { tree: null, spotted: [{ finding: syntaxFinding(error.reason), span: { start, end: Math.min(start + 1, text.length) } }] }
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

interface Open {
  readonly kind: 'map' | 'list'
  readonly start: number
  end: number
  readonly flow: boolean
  key: Scalar | null
  readonly entries: Entry[]
  readonly items: Tree[]
  readonly keys: Map<string, Scalar>
}

/** Builds the tree from the parser's flat stream of events. */
function build(text: string, events: readonly Event[]): Parsed {
  const spotted: Spotted[] = []
  const spot = (found: Finding, span: Span) => spotted.push({ finding: found, span })
  const open: Open[] = []
  let root: Tree | null = null
  let documents = 0
  let lines: Lines | null = null

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1
      if (event.directives.length > 0) spot(featureFinding('directive'), { start: 0, end: Math.max(0, text.indexOf('\n')) })
      if (documents === 2) spot(featureFinding('second-document'), secondDocument(text, root))
      if (documents > 1) break
      continue
    }
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop()
      if (closed !== undefined) place(closeNode(closed))
      continue
    }
    if ('anchorStart' in event && event.anchorStart >= 0) spot(featureFinding(event.type === EVENT_ID.ALIAS ? 'alias' : 'anchor'), { start: event.anchorStart - 1, end: event.anchorEnd })
    if ('tagStart' in event && event.tagStart >= 0) spot(featureFinding('tag'), { start: event.tagStart, end: event.tagEnd })
    if (event.type === EVENT_ID.ALIAS) place({ kind: 'broken', start: event.anchorStart - 1, end: event.anchorEnd })
    else if (event.type === EVENT_ID.SCALAR) place(scalarOf(event))
    else open.push({ kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list', start: event.start, end: event.start, flow: event.style === 2, key: null, entries: [], items: [], keys: new Map() })
  }
  return { tree: root, spotted }

  function scalarOf(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): Scalar {
    const quoted = event.style !== SCALAR_STYLE.PLAIN
    const absent = event.valueStart < 0
    const parent = open.at(-1)
    const start = absent ? (parent?.key?.end ?? parent?.end ?? 0) : event.valueStart
    const value = absent ? '' : getScalarValue(text, event)
    const isNothing = !quoted && /^(|~|null|Null|NULL)$/.test(value)
    return { kind: 'scalar', start, end: absent ? start : Math.max(start, event.valueEnd), quoted, text: isNothing ? null : value }
  }

  function place(node: Tree): void {
    const parent = open.at(-1)
    if (parent === undefined) {
      root = node
      return
    }
    parent.end = Math.max(parent.end, node.end)
    if (parent.kind === 'list') parent.items.push(node)
    else if (parent.key === null) parent.key = keyOf(node)
    else addEntry(parent, parent.key, node)
  }

  function keyOf(node: Tree): Scalar {
    if (node.kind === 'scalar' && node.text !== null) return node
    if (node.kind !== 'broken') spot(featureFinding('complex-key'), { start: node.start, end: Math.min(node.end, node.start + 1) })
    return { kind: 'scalar', start: node.start, end: node.end, text: null, quoted: false }
  }

  function addEntry(parent: Open, key: Scalar, value: Tree): void {
    parent.key = null
    if (key.text === null) return
    const comma = parent.flow ? decimalComma(text, parent.entries.at(-1), key, value) : null
    const first = parent.keys.get(key.text)
    if (comma !== null) {
      const last = parent.entries.pop() as Entry
      spot(comma.finding, comma.span)
      parent.entries.push({ key: last.key, value: { kind: 'broken', ...comma.span } })
    } else if (first !== undefined) {
      lines ??= linesOf(text)
      spot(finding('duplicate-key', [], { first_line: lines.lineAt(first.start) }, { written: key.text }), key)
    } else if (key.text === '<<' && !key.quoted) {
      spot(featureFinding('merge-key'), key)
    } else if (key.text === '__proto__') {
      spot(finding('unknown-key', [], { allowed: [] }, { written: key.text }), key)
    } else {
      parent.keys.set(key.text, key)
      parent.entries.push({ key, value })
    }
  }
}

function closeNode({ kind, start, end, entries, items }: Open): Tree {
  return kind === 'map' ? { kind, start, end, entries } : { kind, start, end, items }
}

function featureFinding(feature: YamlFeature): Finding {
  return finding('yaml-feature', [], { feature })
}

function secondDocument(text: string, root: Tree | null): Span {
  const start = text.indexOf('---', root?.end ?? 0)
  return { start: Math.max(0, start), end: Math.max(0, start) + 3 }
}

/** In a flow map `{ amount: 12,5 }` arrives as 12 and a key 5: one finding, about the comma. */
function decimalComma(text: string, last: Entry | undefined, key: Scalar, value: Tree): Spotted | null {
  if (last?.value.kind !== 'scalar' || value.kind !== 'scalar' || value.text !== null) return null
  const [whole, decimals] = [last.value.text ?? '', key.text ?? '']
  if (!/^[-+]?\d+$/.test(whole) || !/^\d+$/.test(decimals) || text.slice(last.value.end, key.start) !== ',') return null
  const readings = decimals.length === 3 ? [`${whole}${decimals}`, `${whole}.${decimals}`] : [`${whole}.${decimals}`]
  return { finding: finding('ambiguous-number', [], { why: 'comma', readings }, { written: `${whole},${decimals}` }), span: { start: last.value.start, end: key.end } }
}

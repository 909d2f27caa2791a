import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { type Finding, finding, type YamlFeature } from '../core/finding.ts'
import { decimalComma } from './decimal-comma.ts'
import { type Lines, linesOf } from './lines.ts'
import type { Parsed, Spotted } from './spotted.ts'
import type { Entry, Scalar, Span, Tree } from './tree.ts'

// Taken out once: they are asked for at every value.
const { DOCUMENT, POP, ALIAS, SCALAR, MAPPING } = EVENT_ID
const { PLAIN } = SCALAR_STYLE
const { FLOW } = COLLECTION_STYLE

type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>
type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>

/** A map or list that is not closed yet. */
interface Open {
  readonly kind: 'map' | 'list'
  readonly isFlow: boolean
  readonly start: number
  end: number
  /** The key whose value comes next. */
  key: Scalar | null
  readonly entries: Entry[]
  readonly items: Tree[]
  readonly keys: Map<string, Scalar>
}

/** Builds the tree of a text from the parser's flat stream of events. */
export class TreeBuilder {
  readonly #text: string
  readonly #spotted: Spotted[] = []
  readonly #open: Open[] = []
  #lines: Lines | null = null
  #root: Tree | null = null
  #documents = 0

  constructor(text: string) {
    this.#text = text
  }

  parsed(): Parsed {
    // A directive the parser does not know is passed over without a word.
    const before = this.#text.slice(0, this.#root?.start ?? 0)
    const unknown = this.#spotted.length === 0 ? before.search(/^%/m) : -1
    if (unknown >= 0) this.#refuse('directive', { start: unknown, end: unknown + 1 })
    return { tree: this.#root, spotted: this.#spotted }
  }

  take(event: Event): void {
    if (event.type === DOCUMENT) this.#takeDocument(event.directives.length > 0)
    else if (this.#documents > 1) return
    else if (event.type === POP) this.#close()
    else this.#takeNode(event)
  }

  #takeNode(event: NodeEvent): void {
    this.#refuseFeatures(event)
    if (event.type === ALIAS) {
      this.#place({ kind: 'broken', start: event.anchorStart - 1, end: event.anchorEnd })
    } else if (event.type === SCALAR) {
      this.#place(this.#scalarOf(event))
    } else {
      const kind = event.type === MAPPING ? 'map' : 'list'
      const { start } = event
      const isFlow = event.style === FLOW
      this.#open.push({ kind, isFlow, start, end: start, key: null, entries: [], items: [], keys: new Map() })
    }
  }

  #takeDocument(hasDirectives: boolean): void {
    this.#documents += 1
    if (hasDirectives) this.#refuse('directive', { start: 0, end: 1 })
    if (this.#documents !== 2) return
    const start = Math.max(0, this.#text.indexOf('---', this.#root?.end ?? 0))
    this.#refuse('second-document', { start, end: start + 3 })
  }

  /** A value stands where it is used: no anchors, aliases or tags. */
  #refuseFeatures(event: NodeEvent): void {
    if (event.anchorStart >= 0) {
      const feature = event.type === ALIAS ? 'alias' : 'anchor'
      this.#refuse(feature, { start: event.anchorStart - 1, end: event.anchorEnd })
    }
    if ('tagStart' in event && event.tagStart >= 0) this.#refuse('tag', { start: event.tagStart, end: event.tagEnd })
  }

  #close(): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    const { kind, isFlow, start, end, entries, items } = closed
    this.#place(kind === 'map' ? { kind, isFlow, start, end, entries } : { kind, start, end, items })
  }

  #scalarOf(event: ScalarEvent): Scalar {
    const quoted = event.style !== PLAIN
    if (event.valueStart < 0) {
      const parent = this.#open.at(-1)
      const start = parent?.key?.end ?? parent?.end ?? 0
      return { kind: 'scalar', start, end: start, quoted: false, text: null }
    }
    const value = getScalarValue(this.#text, event)
    const isNothing = !quoted && /^(|~|null|Null|NULL)$/.test(value)
    const [start, end] = [event.valueStart, Math.max(event.valueStart, event.valueEnd)]
    return { kind: 'scalar', start, end, quoted, text: isNothing ? null : value }
  }

  #place(node: Tree): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) {
      this.#root = node
      return
    }
    parent.end = Math.max(parent.end, node.end)
    if (parent.kind === 'list') parent.items.push(node)
    else if (parent.key === null) parent.key = this.#keyOf(node)
    else this.#addEntry(parent, parent.key, node)
  }

  #keyOf(node: Tree): Scalar {
    if (node.kind === 'scalar' && node.text !== null) return node
    const { start } = node
    if (node.kind !== 'broken') this.#refuse('complex-key', { start, end: Math.min(node.end, start + 1) })
    return { kind: 'scalar', start, end: node.end, text: null, quoted: false }
  }

  #addEntry(parent: Open, key: Scalar, value: Tree): void {
    parent.key = null
    const before = parent.entries.at(-1)
    const comma = parent.isFlow ? decimalComma(this.#text, before, key, value) : null
    if (comma !== null && before !== undefined) {
      this.#spotted.push(comma)
      parent.entries[parent.entries.length - 1] = { key: before.key, value: { kind: 'broken', ...comma.span } }
    } else if (key.text !== null && !this.#refusesKey(parent, key, key.text)) {
      parent.keys.set(key.text, key)
      parent.entries.push({ key, value })
    }
  }

  #refusesKey(parent: Open, key: Scalar, text: string): boolean {
    const first = parent.keys.get(text)
    if (first !== undefined) {
      this.#lines ??= linesOf(this.#text)
      const args = { first_line: this.#lines.lineAt(first.start) }
      this.#spot(finding('duplicate-key', [], args, { written: text }), key)
    } else if (text === '<<' && !key.quoted) {
      this.#refuse('merge-key', key)
    } else if (text === '__proto__') {
      this.#spot(finding('unknown-key', [], { allowed: [] }, { written: text }), key)
    } else {
      return false
    }
    return true
  }

  #refuse(feature: YamlFeature, span: Span): void {
    this.#spot(finding('yaml-feature', [], { feature }), span)
  }

  #spot(found: Finding, span: Span): void {
    this.#spotted.push({ finding: found, span: { start: span.start, end: span.end } })
  }
}

import type * as z from 'zod'
import type { Path } from '../core/finding.ts'
import type { Excerpt } from '../core/located-finding.ts'
import { charactersIn } from './lines.ts'
import type { Source } from './located.ts'
import { quotable } from './quotable.ts'
import { allKeys, isSchemaKey, mayBeShown } from './schemas/shape.ts'
import type { Span, Tree } from './tree.ts'

const hidden = '…'
const widest = 60

interface Word extends Span {
  readonly isShown: boolean
}

/**
 * Cuts the line of a span out of a text, showing only keys of the schema, values of coded and numeric fields, and what
 * the message quotes.
 */
export function excerptOf({ text, lines, tree, schema }: Source, span: Span, quoted: string | null): Excerpt {
  const line = lines.lineAt(span.start)
  const { start, end } = lines.spanOf(line)
  const whole = { start: Math.max(start, span.start - 4 * widest), end: Math.min(end, span.end + 4 * widest) }
  const isQuoted = quoted !== null && text.slice(span.start, span.end) === quoted
  const onLine = schema === null ? [] : tree === null ? keysOn(text, schema, whole) : wordsOn(tree, schema, whole)
  const words = isQuoted
    ? [...onLine.filter(({ start }) => start !== span.start), { ...span, isShown: true }].sort(
        (a, b) => a.start - b.start,
      )
    : onLine
  const before = masked(text, { start: whole.start, end: span.start }, words)
  const marked = masked(text, { start: span.start, end: Math.min(span.end, whole.end) }, words)
  const after = masked(text, { start: Math.min(span.end, whole.end), end: whole.end }, words)
  const cut = charactersIn(before) > widest ? `${hidden}${[...before].slice(-widest / 2).join('')}` : before
  return {
    line,
    text: [...`${cut}${marked}${after}`]
      .slice(0, 2 * widest)
      .join('')
      .trimEnd(),
    indent: charactersIn(cut),
    length: Math.max(1, charactersIn(marked)),
  }
}

/** Spaces and signs stay; words that may be shown stay; everything else becomes one `…` each. */
function masked(text: string, { start, end }: Span, words: readonly Word[]): string {
  let out = ''
  let at = start
  for (const word of words.filter((one) => one.end > start && one.start < end)) {
    const [from, to] = [Math.max(word.start, start), Math.min(word.end, end)]
    if (from < at) continue
    out += signs(text.slice(at, from)) + (word.isShown ? text.slice(from, to) : hidden)
    at = to
  }
  return (out + signs(text.slice(at, end))).replace(/…(\s*…)+/g, hidden)
}

function signs(text: string): string {
  return text
    .replace(/#.*$/, '')
    .replace(/[^\s\-:{}[\],?|>&*'"]+/g, hidden)
    .replace(/\t/g, ' ')
}

/** The keys of the schema on a line of a text that is no tree: they come before a colon. */
function keysOn(text: string, schema: z.core.$ZodType, line: Span): readonly Word[] {
  const keys = allKeys(schema)
  const words = [...text.slice(line.start, line.end).matchAll(/[a-z_]+(?=:(\s|$))/g)]
  return words.flatMap(({ 0: word, index }) => {
    const start = line.start + index
    return keys.has(word) ? [{ start, end: start + word.length, isShown: true }] : []
  })
}

/** The keys and values on a line, in the order of the text. */
function wordsOn(tree: Tree, schema: z.core.$ZodType, line: Span): readonly Word[] {
  return wordsIn(tree, [], schema, line).sort((a, b) => a.start - b.start)
}

function wordsIn(node: Tree, path: Path, schema: z.core.$ZodType, line: Span): Word[] {
  if (node.end < line.start || node.start > line.end) return []
  switch (node.kind) {
    case 'scalar':
      return onLine(node, mayBeShown(schema, path) && (node.text === null || quotable(node.text) !== null), line)
    case 'broken':
      return onLine(node, true, line)
    case 'list':
      return node.items.flatMap((item, at) => wordsIn(item, [...path, at], schema, line))
    case 'map':
      return node.entries.flatMap(({ key, value }) => {
        const text = key.text ?? ''
        const isShown = isSchemaKey(schema, [...path, text]) || isCode(text)
        return [...onLine(key, isShown, line), ...wordsIn(value, [...path, text], schema, line)]
      })
  }
}

function onLine({ start, end }: Span, isShown: boolean, line: Span): Word[] {
  return end > line.start && start < line.end ? [{ start, end, isShown }] : []
}

/** A key that the user chose may be shown where it is an id. */
function isCode(key: string): boolean {
  return /^[a-z0-9_]+(-[a-z0-9_]+)*$/.test(key) && quotable(key) !== null
}

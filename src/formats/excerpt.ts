import { bisector } from 'd3-array'
import type * as z from 'zod/mini'
import type { Path } from '../core/finding.ts'
import type { Excerpt } from '../core/located-finding.ts'
import { charactersIn } from './lines.ts'
import { quotable } from './quotable.ts'
import { allKeys, isRule, isSchemaKey, mayBeShown } from './schemas/shape.ts'
import type { Source, Word } from './source.ts'
import { isRuleWord } from './threshold/rule-words.ts'
import type { Scalar, Span, Tree } from './tree.ts'

const hidden = '…'
const widest = 60

/**
 * Cuts the line of a span out of a text, showing only keys of the schema, values of coded and numeric fields, and what
 * the message quotes.
 */
export function excerptOf({ text, lines, words }: Source, span: Span, quoted: string | null): Excerpt {
  const line = lines.lineAt(span.start)
  const { start, end } = lines.spanOf(line)
  const whole = { start: Math.max(start, span.start - 4 * widest), end: Math.min(end, span.end + 4 * widest) }
  const isQuoted = quoted !== null && text.slice(span.start, span.end) === quoted
  const nearby = wordsWithin(words(), whole)
  const shown = isQuoted ? [...nearby.filter((word) => word.start !== span.start), { ...span, isShown: true }] : nearby
  const onLine = shown.sort((a, b) => a.start - b.start)
  const before = masked(text, { start: whole.start, end: span.start }, onLine)
  const marked = masked(text, { start: span.start, end: Math.min(span.end, whole.end) }, onLine)
  const after = masked(text, { start: Math.min(span.end, whole.end), end: whole.end }, onLine)
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

/** The words that a stretch of text holds a part of; words stand in the order of the text. */
function wordsWithin(words: readonly Word[], { start, end }: Span): Word[] {
  const first = bisector(({ end: wordEnd }: Word) => wordEnd).right(words, start)
  const last = bisector(({ start: wordStart }: Word) => wordStart).left(words, end)
  return words.slice(first, last)
}

/** Spaces and signs stay; words that may be shown stay; everything else becomes one `…` each. */
function masked(text: string, { start, end }: Span, words: readonly Word[]): string {
  let out = ''
  let at = start
  for (const word of words.filter((one) => one.end > start && one.start < end)) {
    const [from, to] = [Math.max(word.start, start), Math.min(word.end, end)]
    if (from < at) continue
    out += signs(text.slice(at, from)) + (word.isShown ? text.slice(from, to) : veiled(text.slice(from, to)))
    at = to
  }
  return (out + signs(text.slice(at, end))).replace(/…(\s*…)+/g, hidden)
}

/** A part of a value as one sign; the blanks around it stay, so that marks stand apart. */
function veiled(part: string): string {
  return part.replace(/\S(?:[\s\S]*\S)?/, hidden)
}

function signs(text: string): string {
  return text
    .replace(/#.*$/, '')
    .replace(/[^\s\-:{}[\],?|>&*'"]+/g, hidden)
    .replace(/[^\S ]/g, ' ')
}

/** Every word of a text that a schema gives a meaning, in the order of the text, and whether it may be shown. */
export function wordsOf(text: string, tree: Tree | null, schema: z.core.$ZodType): readonly Word[] {
  const words = tree === null ? keysOf(text, schema) : wordsIn(tree, [], schema)
  return words.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)
}

/** The keys of the schema in a text that is no tree: they come before a colon. */
function keysOf(text: string, schema: z.core.$ZodType): Word[] {
  const keys = allKeys(schema)
  return [...text.matchAll(/(?<![a-z_])[a-z_]+(?=:(\s|$))/g)].flatMap(({ 0: word, index: start }) =>
    keys.has(word) ? [{ start, end: start + word.length, isShown: true }] : [],
  )
}

function wordsIn(node: Tree, path: Path, schema: z.core.$ZodType): Word[] {
  switch (node.kind) {
    case 'scalar':
      if (node.text !== null && isRule(schema, path)) return wordsOfRule(node, node.text)
      return [word(node, mayBeShown(schema, path) && (node.text === null || quotable(node.text) !== null))]
    case 'broken':
      return []
    case 'list':
      return node.items.flatMap((item, at) => wordsIn(item, [...path, at], schema))
    case 'map':
      return node.entries.flatMap(({ key, value }) => {
        const text = key.text ?? ''
        const isShown = isSchemaKey(schema, [...path, text]) || isCode(text)
        return [word(key, isShown), ...wordsIn(value, [...path, text], schema)]
      })
  }
}

/** The words of a rule that is written on one line; of others nothing is shown. */
function wordsOfRule({ start, end }: Scalar, text: string): Word[] {
  if (end - start !== text.length) return [word({ start, end }, false)]
  return [...text.matchAll(/\S+/g)].map(({ 0: part, index: at }) =>
    word({ start: start + at, end: start + at + part.length }, isRuleWord(part)),
  )
}

function word({ start, end }: Span, isShown: boolean): Word {
  return { start, end, isShown }
}

/** A key that the user chose may be shown where it is an id. */
function isCode(key: string): boolean {
  return /^[a-z0-9_]+(-[a-z0-9_]+)*$/.test(key) && quotable(key) !== null
}

import { Document, isMap, isPair, isScalar, Scalar, type ScalarTag, visit } from 'yaml'
import { unambiguous } from './number.ts'
import type { Layout } from './splice-sheet.ts'

/** A value as lines of YAML, from the first column. */
export function inLines(value: object, { indent, listIndent }: Layout): readonly string[] {
  const document = documentOf(value)
  visit(document, {
    Collection(_, node, path) {
      const keys = path.filter(isPair).map(({ key }) => String(isScalar(key) ? key.value : key))
      node.flow = node.items.length === 0 || !standsInLines(keys)
    },
  })
  return textOf(document, indent, listIndent > 0).split('\n')
}

/** A value on one line; a text between brackets has more signs to beware of. */
export function onOneLine(value: unknown, isBetweenBrackets: boolean): string {
  const key = 'k'
  const whole = isBetweenBrackets ? betweenBrackets({ [key]: value }) : inLines({ [key]: value }, standard).join('\n')
  return whole.slice(`${key}: `.length)
}

/** The entries of a map as they stand between its braces. */
export function betweenBrackets(value: object): string {
  const document = documentOf(value)
  if (isMap(document.contents)) document.contents.flow = true
  return textOf(document, standard.indent, true).slice('{ '.length, -' }'.length)
}

/** Lines moved so many columns to the right. */
export function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => ' '.repeat(columns) + line)
}

export const standard: Layout = { eol: '\n', indent: 2, listIndent: 2 }

const keysInLines = new Set(['unit_price', 'attribution', 'ratings', 'scores', 'follow_up', 'given'])

/** Whether a map or list under these keys is written in lines: the scores of a domain are, those of a follow-up not. */
function standsInLines(keys: readonly string[]): boolean {
  const [above, last] = [keys.at(-2), keys.at(-1)]
  if (last === undefined || keysInLines.has(last)) return true
  return above === 'scores' && !keys.includes('follow_up')
}

function documentOf(value: object): Document {
  const document = new Document(value, { aliasDuplicateObjects: false, customTags: (tags) => [numbers, ...tags] })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && mustBeQuoted.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document
}

/** A text of more lines stays on one, with its line ends escaped; so do signs that cannot be seen. */
const mustBeQuoted = /^\s|\s$|[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

const unseen = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g

function textOf(document: Document, indent: number, indentSeq: boolean): string {
  const text = document.toString({
    indent,
    indentSeq,
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  })
  return text.trimEnd().replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const numbers: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => typeof value === 'number',
  // Nothing is read by it: it only writes.
  test: /(?!)/,
  resolve: Number,
  stringify: ({ value }) => plainly(value as number),
}

/** A number as our reader takes it without doubt, with all its decimals where these fit. */
function plainly(value: number): string {
  const size = String(Math.abs(value))
  const [digits = '', exponent] = size.split('e-')
  const decimals = Number(exponent ?? 0) + (digits.split('.')[1] ?? '').length
  const isSmall = exponent !== undefined && decimals <= 100
  return `${value < 0 ? '-' : ''}${isSmall ? Math.abs(value).toFixed(decimals) : unambiguous(size)}`
}

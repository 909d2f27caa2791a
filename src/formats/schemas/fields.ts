import * as z from 'zod/mini'
import type { Finding, ValueKind } from '../../core/finding.ts'
import { idPattern } from '../../core/id.ts'
import { readMoment } from '../../core/time/moment.ts'
import { readNumber } from '../number.ts'
import { type FieldOfNumbers, numbersMeant, ofShares } from '../number-meant.ts'
import { isQuoted, textOf, type Written } from '../written.ts'

/** What a field of a file means, in both languages; the reference pages and the JSON Schemas are made from it. */
export const meanings = z.registry<{ readonly nl: string; readonly en: string }>()

/** Whether the value of a field may be shown in an excerpt: numbers and codes may, a client's words never. */
export const shown = z.registry<{ readonly in_excerpts: boolean | 'known-words' }>()

/** Gives a field its meaning. */
export function field<S extends z.ZodMiniType>(schema: S, nl: string, en: string): S {
  meanings.add(schema, { nl, en })
  return schema
}

/** What an issue of a custom field tells the translator: the finding to make, without its place. */
export type FieldProblem = Pick<Finding, 'code' | 'args' | 'written' | 'among' | 'within'>

type Problem = { readonly ctx: { issues: z.core.$ZodRawIssue[] }; readonly input: unknown }

/** Reports a finding from inside a schema. */
function problem({ ctx, input }: Problem, found: FieldProblem): never {
  ctx.issues.push({ code: 'custom', input, params: { found } })
  return z.NEVER
}

/** Reports a finding at a field of a record whose fields were read. */
export function reportAt(
  ctx: { issues: z.core.$ZodRawIssue[]; value: unknown },
  key: string,
  found: FieldProblem,
): void {
  ctx.issues.push({ code: 'custom', input: ctx.value, path: [key], params: { found } })
}

/** Reports a field that is not there and has to be, and what it takes. */
export function reportMissing(ctx: { issues: z.core.$ZodRawIssue[] }, key: string, kind: ValueKind): void {
  ctx.issues.push({ code: 'custom', input: undefined, path: [key], params: { kind } })
}

type Read<T> = { readonly value: T } | { readonly found: FieldProblem }

/** What a field with a single value holds once it is read; JSON Schemas and the reference are made from it. */
export const readAs = new WeakMap<z.core.$ZodType, z.ZodMiniType>()

/** What a JSON Schema says of a record beside its keys: which of them go together. */
export const besideShape = new WeakMap<z.core.$ZodType, Readonly<Record<string, unknown>>>()

/** A field with a single value: what is read from its written text, or the finding to make. */
export function scalar<T>(kind: ValueKind, schema: z.ZodMiniType<T>, read: (text: string, quoted: boolean) => Read<T>) {
  const field = z.transform((value: unknown, ctx): T => {
    if (typeof value !== 'string') {
      ctx.issues.push({ code: 'custom', input: value, params: { kind } })
      return z.NEVER
    }
    const done = read(textOf(value as Written), isQuoted(value as Written))
    return 'value' in done ? done.value : problem({ ctx, input: value }, done.found)
  })
  readAs.set(field, schema)
  return field
}

/** A field whose value may be shown in an excerpt. */
export function shownField<S extends z.ZodMiniType>(schema: S): S {
  shown.add(schema, { in_excerpts: true })
  return schema
}

/** A field with words that have a meaning of their own: of its value these may be shown, and no other. */
export function ruleField<S extends z.ZodMiniType>(schema: S): S {
  shown.add(schema, { in_excerpts: 'known-words' })
  return schema
}

/** Free text, taken as it is written: `010` is a name. */
export function text() {
  return scalar('text', z.string(), (value) => ({ value }))
}

/** A short code that may be shown: a path, a unit, a band; no client's words. */
export function code() {
  return shownField(text())
}

interface NumberRange extends FieldOfNumbers {
  readonly whole?: boolean
  /** Above min and below max. */
  readonly exclusive?: boolean
}

/** A number, read from its written text without guessing. */
export function number(takes: NumberRange = {}) {
  return shownField(scalar('number', numbersOf(takes), numberReader(takes)))
}

function numbersOf({ min, max, whole = false, exclusive = false }: NumberRange) {
  const [least, most] = exclusive ? [z.gt, z.lt] : [z.minimum, z.maximum]
  const bounds = [...(min === undefined ? [] : [least(min)]), ...(max === undefined ? [] : [most(max)])]
  return (whole ? z.int() : z.number()).check(...bounds)
}

/** Reads the written text of a number field. */
function numberReader(takes: NumberRange): (written: string, quoted: boolean) => Read<number> {
  const { min, max, whole = false, exclusive = false } = takes
  const isInRange = (value: number) =>
    value >= (min ?? value) && value <= (max ?? value) && !(exclusive && (value === min || value === max))
  const range = { min: min ?? null, max: max ?? null, whole, ...(exclusive ? { exclusive } : {}) }
  return (written, quoted) => {
    if (quoted) return { found: { code: 'wrong-kind', args: { expected: 'number', found: 'text' }, written } }
    const read = readNumber(written)
    if ('code' in read) return { found: { ...notRead(read, written, takes), written } }
    if (isInRange(read.value) && (!whole || Number.isInteger(read.value))) return { value: read.value }
    return { found: { code: 'number-range', args: range, written } }
  }
}

/** More people than there are: above this it is a slip. */
const mostCounted = 10_000_000_000

/** How many there are, of people or of anything that is not cut in parts: a percentage or a share is no count. */
export function count(takes: { readonly min: number }) {
  const whole = { ...takes, max: mostCounted, whole: true }
  const readCount = numberReader(whole)
  return shownField(
    scalar('number', numbersOf(whole), (written, quoted) =>
      !quoted && isPartOf(written)
        ? { found: { code: 'percentage-for-count', args: {}, written } }
        : readCount(written, quoted),
    ),
  )
}

/** Whether a text is a percentage, or a number that is not whole in any of its readings. */
function isPartOf(written: string): boolean {
  if (/^\d+([.,]\d+)? ?%$/.test(written)) return true
  const read = readNumber(written)
  if ('value' in read) return read.value > 0 && !Number.isInteger(read.value)
  const readings = read.code === 'ambiguous-number' ? read.args.readings : []
  return readings.length > 0 && readings.every((reading) => !Number.isInteger(Number(reading)))
}

function notRead(
  read: Exclude<ReturnType<typeof readNumber>, { value: number }>,
  written: string,
  takes: NumberRange,
): FieldProblem {
  const { whole = false, orRange = false } = takes
  if (read.code === 'not-a-number') {
    const range = ofShares(takes) ? 'shares' : 'numbers'
    return { code: read.code, args: { readings: numbersMeant(written, takes), or_range: orRange ? range : null } }
  }
  const { why, readings } = read.args
  return { code: read.code, args: { why, readings: whole ? readings.filter((one) => !one.includes('.')) : readings } }
}

/** `true` or `false`. */
export function yesNo() {
  const allowed = ['true', 'false']
  return shownField(
    scalar('yes-no', z.boolean(), (written, quoted) => {
      if (/^(true|false)$/i.test(written) && !quoted) return { value: written.toLowerCase() === 'true' }
      return { found: { code: 'not-one-of', args: { allowed }, written, among: quoted ? [] : allowed } }
    }),
  )
}

/** One of a list of words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  const schema = z.enum(words as unknown as Readonly<Record<string, T[number]>>)
  return shownField(
    scalar('text', schema, (written) => {
      if (words.includes(written)) return { value: written as T[number] }
      return { found: { code: 'not-one-of', args: { allowed: words }, written, among: words } }
    }),
  )
}

/** An id: lower case, digits and hyphens. */
export function id() {
  return patterned(idPattern, (written) => (idPattern.test(written) ? null : { code: 'not-an-id', args: {}, written }))
}

const momentPattern = /^(month [1-9]\d{0,3}|\d{4}-\d{2}(-\d{2})?)$/

/** A day `2024-05-12`, a month `2024-05`, or a month of the window `month 4`. */
export function moment() {
  return patterned(momentPattern, (written) =>
    readMoment(written) !== null ? null : { code: 'not-a-moment', args: { in_window: true }, written },
  )
}

const datePattern = /^\d{4}-\d{2}(-\d{2})?$/

/** A day or a calendar month. */
export function date() {
  const isDate = (written: string) => datePattern.test(written) && readMoment(written) !== null
  return patterned(datePattern, (written) =>
    isDate(written) ? null : { code: 'not-a-moment', args: { in_window: false }, written },
  )
}

export function patterned(pattern: RegExp, problemOf: (written: string) => FieldProblem | null) {
  return shownField(
    scalar('text', z.string().check(z.regex(pattern)), (written) => {
      const found = problemOf(written)
      return found === null ? { value: written } : { found }
    }),
  )
}

/** Currencies of the countries whose studies and prices are used in this field. */
const currencies = ['EUR', 'GBP', 'USD', 'DKK', 'SEK', 'NOK', 'CHF', 'PLN', 'CZK', 'CAD', 'AUD', 'NZD', 'JPY'] as const

/** A currency by its three letters. */
export function currency() {
  return oneOf(currencies)
}

import { z } from 'zod'
import type { Finding } from '../../core/finding.ts'
import { readMoment } from '../../core/time/moment.ts'
import { readNumber } from '../number.ts'
import { Written } from '../written.ts'

/** What a field of a file means, in both languages; the reference pages and the JSON Schemas are made from it. */
export const meanings = z.registry<{ readonly nl: string; readonly en: string }>()

/** Whether the value of a field may be shown in an excerpt: numbers and codes may, a client's words never. */
export const shown = z.registry<{ readonly in_excerpts: boolean }>()

/** Gives a field its meaning. */
export function field<S extends z.ZodType>(schema: S, nl: string, en: string): S {
  meanings.add(schema, { nl, en })
  return schema
}

/** What an issue of a custom field tells the translator: the finding to make, without its place. */
export type FieldProblem = Pick<Finding, 'code' | 'args' | 'written' | 'among'>

type Problem = { readonly ctx: { issues: z.core.$ZodRawIssue[] }; readonly input: unknown }

/** Reports a finding from inside a schema. */
export function problem({ ctx, input }: Problem, found: FieldProblem): never {
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

const written = (kind: 'text' | 'number' | 'yes-no') =>
  z.custom<Written>((value) => value instanceof Written, { params: { kind } })

/** Free text, taken as it is written: `010` is a name. */
export function text() {
  return z.codec(written('text'), z.string(), { decode: ({ text }) => text, encode: (text) => new Written(text, true) })
}

/** A number, read from its written text without guessing. */
export function number({ min, max, whole = false }: { min?: number; max?: number; whole?: boolean } = {}) {
  const range = { min: min ?? null, max: max ?? null, whole }
  const schema = z.codec(written('number'), bounded({ min, max, whole }), {
    decode: (value, ctx) => {
      const at = { ctx, input: value }
      if (value.quoted)
        return problem(at, { code: 'wrong-kind', args: { expected: 'number', found: 'text' }, written: value.text })
      const read = readNumber(value.text)
      if ('code' in read) return problem(at, { ...withArgs(read), written: value.text })
      const isOutside = (min !== undefined && read.value < min) || (max !== undefined && read.value > max)
      if (isOutside || (whole && !Number.isInteger(read.value)))
        return problem(at, { code: 'number-range', args: range, written: value.text })
      return read.value
    },
    encode: (value) => new Written(String(value), false),
  })
  shown.add(schema, { in_excerpts: true })
  return schema
}

function bounded({
  min,
  max,
  whole,
}: {
  min: number | undefined
  max: number | undefined
  whole: boolean
}): z.ZodNumber {
  const kind: z.ZodNumber = whole ? z.int() : z.number()
  const atLeast = min === undefined ? kind : kind.min(min)
  return max === undefined ? atLeast : atLeast.max(max)
}

function withArgs(read: Exclude<ReturnType<typeof readNumber>, { value: number }>): FieldProblem {
  return read.code === 'not-a-number' ? { code: read.code, args: {} } : { code: read.code, args: read.args }
}

/** `true` or `false`. */
export function yesNo() {
  const schema = z.codec(written('yes-no'), z.boolean(), {
    decode: (value, ctx) => {
      if (/^(true|True|TRUE)$/.test(value.text) && !value.quoted) return true
      if (/^(false|False|FALSE)$/.test(value.text) && !value.quoted) return false
      return problem(
        { ctx, input: value },
        { code: 'not-one-of', args: { allowed: ['true', 'false'] }, written: value.text, among: ['true', 'false'] },
      )
    },
    encode: (value) => new Written(String(value), false),
  })
  shown.add(schema, { in_excerpts: true })
  return schema
}

/** One of a list of words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  const schema = z.codec(written('text'), z.enum(words as unknown as Readonly<Record<string, T[number]>>), {
    decode: (value, ctx) => {
      if (words.includes(value.text)) return value.text as T[number]
      return problem(
        { ctx, input: value },
        { code: 'not-one-of', args: { allowed: words }, written: value.text, among: words },
      )
    },
    encode: (value) => new Written(value, false),
  })
  shown.add(schema, { in_excerpts: true })
  return schema
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An id: lower case, digits and hyphens. */
export function id() {
  return coded(idPattern, 'not-an-id', (text) => idPattern.test(text))
}

const momentPattern = /^(month [1-9]\d{0,3}|\d{4}-\d{2}(-\d{2})?)$/

/** A day `2024-05-12`, a month `2024-05`, or a month of the window `month 4`. */
export function moment() {
  return coded(momentPattern, 'not-a-moment', (text) => readMoment(text) !== null)
}

const datePattern = /^\d{4}-\d{2}(-\d{2})?$/

/** A day or a calendar month. */
export function date() {
  return coded(datePattern, 'not-a-moment', (text) => datePattern.test(text) && readMoment(text) !== null)
}

/** A short code that may be shown: a path, a unit, a band; no client's words. */
export function code() {
  const schema = text()
  shown.add(schema, { in_excerpts: true })
  return schema
}

function coded(pattern: RegExp, problemCode: 'not-an-id' | 'not-a-moment', isFine: (text: string) => boolean) {
  const schema = z.codec(written('text'), z.string().regex(pattern), {
    decode: (value, ctx) =>
      isFine(value.text)
        ? value.text
        : problem({ ctx, input: value }, { code: problemCode, args: {}, written: value.text }),
    encode: (value) => new Written(value, false),
  })
  shown.add(schema, { in_excerpts: true })
  return schema
}

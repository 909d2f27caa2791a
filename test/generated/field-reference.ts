import * as z from 'zod/v4/core'
import { type SchemaName, schemas } from '../../src/formats/schemas/all.ts'
import { meanings, readAs } from '../../src/formats/schemas/fields.ts'

/** One field of a format: where it stands, what it takes, and what it means. */
export interface FieldRow {
  /** Keys from the top, with `*` for a name the user chooses and `[]` for the items of a list. */
  readonly path: string
  readonly takes: readonly string[]
  readonly required: boolean
  readonly meaning: { readonly nl: string; readonly en: string } | null
}

/** All fields of a format, in the order of its description. */
export function fieldRows(name: SchemaName): readonly FieldRow[] {
  return rowsOf(schemas[name], '')
}

type Schema = z.$ZodType

function rowsOf(schema: Schema, above: string): readonly FieldRow[] {
  return unwrapped(schema).flatMap((one) => {
    if (one instanceof z.$ZodArray) return rowsOf(one._zod.def.element, `${above}[]`)
    if (one instanceof z.$ZodRecord) return rowsOf(one._zod.def.valueType, `${above}.*`)
    if (!(one instanceof z.$ZodObject)) return []
    const fields = Object.entries(one._zod.def.shape as Record<string, Schema>)
    const { catchall } = one._zod.def
    const others = catchall === undefined || catchall instanceof z.$ZodNever ? [] : rowsOf(catchall, `${above}.*`)
    return [...fields.flatMap(([key, field]) => fieldRow(key, field, above)), ...others]
  })
}

function fieldRow(key: string, field: Schema, above: string): readonly FieldRow[] {
  const path = above === '' ? key : `${above}.${key}`
  const meaning = meanings.get(field as Parameters<typeof meanings.get>[0]) ?? null
  const required = !(field instanceof z.$ZodOptional)
  return [{ path, takes: [...new Set(unwrapped(field).map(takes))], required, meaning }, ...rowsOf(field, path)]
}

function takes(schema: Schema): string {
  if (schema instanceof z.$ZodArray) return 'list'
  if (schema instanceof z.$ZodObject || schema instanceof z.$ZodRecord) return 'map'
  if (schema instanceof z.$ZodNull) return 'nothing'
  const out = readAs.get(schema)
  if (out instanceof z.$ZodEnum) return [...out._zod.values].map((word) => `\`${String(word)}\``).join(', ')
  if (out instanceof z.$ZodNumber) return numberWords(out)
  return out instanceof z.$ZodBoolean ? '`true`, `false`' : 'text'
}

function numberWords(schema: z.$ZodNumber): string {
  const json = z.toJSONSchema(schema)
  const { minimum: minValue = null, maximum: maxValue = null, exclusiveMinimum: above, exclusiveMaximum: below } = json
  if (above !== undefined && below !== undefined) return `number between ${above} and ${below}`
  const isBounded = (bound: number | null) => bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER
  const [from, to] = [isBounded(minValue) ? `from ${minValue}` : '', isBounded(maxValue) ? `to ${maxValue}` : '']
  return ['number', from, to].filter((part) => part !== '').join(' ')
}

function unwrapped(schema: Schema): readonly Schema[] {
  if (schema instanceof z.$ZodOptional) return unwrapped(schema._zod.def.innerType)
  return schema instanceof z.$ZodUnion ? schema._zod.def.options.flatMap(unwrapped) : [schema]
}

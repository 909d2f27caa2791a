import fc from 'fast-check'
import * as z from 'zod/v4/core'
import type { Chance } from './chance.ts'
import { nastyWords } from './nasty.ts'

const usualWords = [
  ...[
    'good',
    'gp-consult',
    'intervention',
    'reference',
    'usual',
    'probable',
    'housing',
    'worker-1',
    'professional',
    'society',
  ],
  ...[
    '2024-01',
    '2024-03-31',
    'month 3',
    '12',
    '0.25',
    '25%',
    'unknown',
    'nl',
    'EUR',
    'municipality',
    'life-domains',
    'same',
  ],
]

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...usualWords, 0, 1, 2, 12, 2024, true, false, null) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...nastyWords) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)

const names = fc.constantFrom(
  'a',
  'intervention',
  'reference',
  'housing',
  'good',
  '2024',
  '1',
  ...nastyWords.slice(0, 10),
)

/** A value that follows a schema more or less: its keys and kinds, with anything at the ends and now and then elsewhere. */
function anyValue(schema: z.$ZodType, deep: number): fc.Arbitrary<unknown> {
  const fitting = fittingValue(schema, deep)
  return fc.oneof({ weight: 30, arbitrary: fitting }, { weight: 1, arbitrary: deep > 0 ? fc.array(leaf) : leaf })
}

function fittingValue(schema: z.$ZodType, deep: number): fc.Arbitrary<unknown> {
  if (schema instanceof z.$ZodOptional) return anyValue(schema._zod.def.innerType, deep)
  if (deep === 0) return leaf
  if (schema instanceof z.$ZodUnion)
    return fc.oneof(...schema._zod.def.options.map((option) => anyValue(option, deep - 1)))
  if (schema instanceof z.$ZodArray) return fc.array(anyValue(schema._zod.def.element, deep - 1), { maxLength: 3 })
  if (schema instanceof z.$ZodRecord)
    return fc.dictionary(names, anyValue(schema._zod.def.valueType, deep - 1), { maxKeys: 3, noNullPrototype: true })
  if (!(schema instanceof z.$ZodObject)) return leaf
  const fields = Object.entries(schema._zod.def.shape as Record<string, z.$ZodType>)
  const model = Object.fromEntries(fields.map(([key, inner]) => [key, anyValue(inner, deep - 1)]))
  const needed = fields.filter(([, inner]) => !(inner instanceof z.$ZodOptional)).map(([key]) => key)
  return fc.record(model, { requiredKeys: needed, noNullPrototype: true })
}

/** A text of a format, made by its schema, as JSON or as YAML of lines. */
export function textBySchema(chance: Chance, schema: z.$ZodType): string {
  const [value] = fc.sample(anyValue(schema, 8), { seed: chance.below(2 ** 31), numRuns: 1 })
  return chance.percent(50) ? `${JSON.stringify(value, null, 1)}\n` : inLines(value, 0)
}

/** YAML in which words are not put between quotes, whatever they are. */
function inLines(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return ` ${String(value)}\n`
  const margin = ' '.repeat(indent)
  const lines = Array.isArray(value)
    ? value.map((item) => `${margin}-${inLines(item, indent + 2)}`)
    : Object.entries(value).map(([key, inner]) => `${margin}${key}:${inLines(inner, indent + 2)}`)
  return lines.length === 0 ? ` ${Array.isArray(value) ? '[]' : '{}'}\n` : `\n${lines.join('')}`
}

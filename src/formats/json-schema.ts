import * as z from 'zod/mini'
import { type SchemaName, schemas } from './schemas/all.ts'
import { besideShape, meanings, readAs } from './schemas/fields.ts'

/** The JSON Schema (draft 7) of a format, for editors: what a field means is said in one language. */
export function jsonSchema(name: SchemaName, language: 'nl' | 'en'): Record<string, unknown> {
  const schema = z.toJSONSchema(schemas[name], {
    target: 'draft-7',
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      const single = readAs.get(zodSchema)
      if (single !== undefined) Object.assign(json, withoutDialect(z.toJSONSchema(single, { target: 'draft-7' })))
      Object.assign(json, besideShape.get(zodSchema))
      // Every name is text; an editor takes that of a grade or a year for a number, and would underline it.
      if (isAnyText(json.propertyNames)) delete json.propertyNames
      const meaning = meanings.get(zodSchema as unknown as z.ZodMiniType)
      if (meaning !== undefined) json.description = meaning[language]
    },
  })
  return { ...schema, title: `effectcalc ${name}` }
}

function isAnyText(names: unknown): boolean {
  return JSON.stringify(names) === '{"type":"string"}'
}

function withoutDialect({ $schema: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

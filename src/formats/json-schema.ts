import * as z from 'zod'
import { type SchemaName, schemas } from './schemas/all.ts'
import { meanings } from './schemas/fields.ts'

/** The JSON Schema (draft 7) of a format, for editors: what a field means is said in one language. */
export function jsonSchema(name: SchemaName, language: 'nl' | 'en'): Record<string, unknown> {
  const schema = z.toJSONSchema(schemas[name], {
    target: 'draft-7',
    io: 'output',
    override: ({ zodSchema, jsonSchema: json }) => {
      const meaning = meanings.get(zodSchema as unknown as z.ZodType)
      if (meaning !== undefined) json.description = meaning[language]
    },
  })
  return { ...schema, title: `effectcalc ${name}` }
}

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
      const meaning = meanings.get(zodSchema as unknown as z.ZodMiniType)
      if (meaning !== undefined) json.description = meaning[language]
    },
  })
  return { ...schema, title: `effectcalc ${name}` }
}

function withoutDialect({ $schema: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

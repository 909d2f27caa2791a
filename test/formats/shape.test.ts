import { describe, expect, it } from 'vitest'
import * as z from 'zod/v4'
import { allowedKeys, isSchemaKey } from '../../src/formats/schemas/shape.ts'

const schema = z
  .object({ list: z.array(z.object({ b: z.string(), a: z.string() })) })
  .catchall(z.object({ own: z.string() }))

describe('what a schema allows at a place', () => {
  it('is the same at each place of a list, in the order of its description', () => {
    for (const at of [0, 1, 100_000]) expect(allowedKeys(schema, ['list', at])).toEqual(['b', 'a'])
  })

  it('is the same at every key of a user, whatever was asked for first', () => {
    for (const key of ['constructor', 'toString', '__proto__', '', 'mine']) {
      expect(allowedKeys(schema, [key]), key).toEqual(['own'])
      expect(isSchemaKey(schema, [key]), key).toBe(false)
    }
  })
})

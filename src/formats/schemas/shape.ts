import * as z from 'zod/v4/core'
import type { Path } from '../../core/finding.ts'
import { readAs, shown } from './fields.ts'

type Schema = z.$ZodType

/** The keys that a schema allows at a place, in the order of its description. */
export function allowedKeys(schema: Schema, path: Path): readonly string[] {
  return [...placeAt(schema, path).keys]
}

/** Whether a value at this place may be shown in an excerpt; what is not known to be a code or a number may not. */
export function mayBeShown(schema: Schema, path: Path): boolean {
  const leaves = placeAt(schema, path).schemas.filter((one) => one instanceof z.$ZodTransform)
  return leaves.length > 0 && leaves.every((leaf) => shown.get(leaf)?.in_excerpts === true)
}

/** Whether of a value at this place the words of rules may be shown. */
export function isRule(schema: Schema, path: Path): boolean {
  const leaves = placeAt(schema, path).schemas.filter((one) => one instanceof z.$ZodTransform)
  return leaves.some((leaf) => shown.get(leaf)?.in_excerpts === 'known-words')
}

/** Whether a value at this place is text in a user's own words, or nothing that is known: no number, date, id or word of a list. */
export function isText(schema: Schema, path: Path): boolean {
  const leaves = placeAt(schema, path).schemas.filter((one) => one instanceof z.$ZodTransform)
  return leaves.length === 0 || leaves.some((leaf) => isAnyString(readAs.get(leaf)))
}

function isAnyString(schema: Schema | undefined): boolean {
  return schema instanceof z.$ZodString && (schema._zod.def.checks ?? []).length === 0
}

/** Whether the last step of a path is a key of the schema, and not one that the user chose. */
export function isSchemaKey(schema: Schema, path: Path): boolean {
  return placeAt(schema, path.slice(0, -1)).keys.has(String(path.at(-1)))
}

/** Every key that stands anywhere in a schema. */
export function allKeys(schema: Schema): ReadonlySet<string> {
  return new Set(unwrapped(schema).flatMap(keysIn))
}

function keysIn(schema: Schema): readonly string[] {
  if (schema instanceof z.$ZodArray) return unwrapped(schema._zod.def.element).flatMap(keysIn)
  if (schema instanceof z.$ZodRecord) return unwrapped(schema._zod.def.valueType).flatMap(keysIn)
  if (!(schema instanceof z.$ZodObject)) return []
  const { catchall } = schema._zod.def
  const fields = [
    ...Object.values(schema._zod.def.shape as Record<string, Schema>),
    ...(catchall === undefined ? [] : [catchall]),
  ]
  return [...Object.keys(schema._zod.def.shape), ...fields.flatMap(unwrapped).flatMap(keysIn)]
}

/** What a schema allows at a place, and at the places below it that were asked for: a file may ask for one very often. */
interface Place {
  readonly schemas: readonly Schema[]
  /** The keys that stand in the schema, in the order of its description. */
  readonly keys: ReadonlySet<string>
  readonly below: Map<string | number, Place>
}

const places = new WeakMap<Schema, Place>()

function placeAt(schema: Schema, path: Path): Place {
  let place = places.get(schema)
  if (place === undefined) {
    place = placeOf(unwrapped(schema))
    places.set(schema, place)
  }
  for (const step of path) place = placeBelow(place, step)
  return place
}

function placeBelow({ schemas, keys, below }: Place, step: string | number): Place {
  // Every place of a list is alike, and so is every key of a user's own.
  const name = typeof step === 'number' ? 0 : keys.has(step) ? step : ''
  const known = below.get(name)
  if (known !== undefined) return known
  const place = placeOf(schemas.flatMap((one) => child(one, step)).flatMap(unwrapped))
  below.set(name, place)
  return place
}

function placeOf(schemas: readonly Schema[]): Place {
  const keys = schemas.flatMap((one) => (one instanceof z.$ZodObject ? Object.keys(one._zod.def.shape) : []))
  return { schemas, keys: new Set(keys), below: new Map() }
}

function child(schema: Schema, step: string | number): readonly Schema[] {
  if (schema instanceof z.$ZodArray) return [schema._zod.def.element]
  if (schema instanceof z.$ZodRecord) return [schema._zod.def.valueType]
  if (!(schema instanceof z.$ZodObject)) return []
  const { shape, catchall } = schema._zod.def
  // What every object inherits, such as constructor, is a key of a user's own.
  const inner = Object.hasOwn(shape, step) ? shape[step] : catchall
  return inner === undefined ? [] : [inner]
}

function unwrapped(schema: Schema): readonly Schema[] {
  if (schema instanceof z.$ZodOptional) return unwrapped(schema._zod.def.innerType)
  if (schema instanceof z.$ZodUnion) return schema._zod.def.options.flatMap(unwrapped)
  return [schema]
}

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Instrument } from '../../../src/core/case/instrument.ts'
import { read } from '../../../src/formats/read.ts'
import { instrumentFile } from '../../../src/formats/schemas/lists.ts'

const folder = fileURLToPath(new URL('../../../data/instruments/', import.meta.url))

/** The text of every instrument that comes with the program, by name. */
export const shippedTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((file) => [file.replace('.yaml', ''), readFileSync(folder + file, 'utf8')]),
)

/** An instrument that comes with the program, as it is read. */
export function shipped(name: string): Instrument & { readonly [key: string]: unknown } {
  const { value } = read(instrumentFile, new TextEncoder().encode(shippedTexts.get(name)), `${name}.yaml`)
  if (value === null) throw new Error(`${name} does not read`)
  return value
}

/** Every profile of five digits up to a level. */
export function allProfiles(levels: number): readonly string[] {
  const digits = Array.from({ length: levels }, (_, at) => String(at + 1))
  let profiles: readonly string[] = ['']
  for (let domain = 0; domain < 5; domain++)
    profiles = profiles.flatMap((begun) => digits.map((digit) => begun + digit))
  return profiles
}

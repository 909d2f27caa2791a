import { strFromU8 } from 'fflate'
import { readText } from '../../src/formats/read.ts'
import { decodeText } from '../../src/formats/text.ts'
import { runOn } from '../cli/in-process.ts'
import { textBySchema } from './any-structure.ts'
import { type Chance, chanceOf } from './chance.ts'
import { diskInMemory } from './disk-in-memory.ts'
import { allFormats, type Format, inProject, mutators } from './formats.ts'
import { faultsOf, misplaced } from './judged.ts'

/** One input and how it is tried, as it follows from a seed and a number. */
export interface Input {
  readonly format: string
  readonly mutator: string
  readonly args: readonly string[]
  readonly bytes: Uint8Array
  readonly beside: Format['beside']
  readonly file: string | null
}

const running = (args: readonly string[], on: ReturnType<typeof diskInMemory>) =>
  runOn(args, { cwd: '/project', disk: on.disk, pid: 1 })

let known: ReturnType<typeof allFormats> | null = null
const formatsOnce = () => {
  known ??= allFormats(running)
  return known
}

/** Makes an input of a seed and its number; of one format only, where it is named. */
export async function inputOf(seed: number, nth: number, only: string | null): Promise<Input> {
  const formats = await formatsOnce()
  const chance = chanceOf(seed, nth)
  // Cases are what most people write, and go through all of the program.
  const name = only ?? chance.one([...Object.keys(formats), 'case', 'case', 'case'])
  const format = formats[name]
  if (format === undefined) throw new Error(`no format is called ${name}: ${Object.keys(formats).join(', ')}`)
  const { mutator, bytes } = made(chance, format)
  const run = chance.one(format.runs)
  // A process cannot be given an argument with this sign.
  const word = strFromU8(bytes).replaceAll('\0', '').slice(0, 20_000)
  const args = format.file === null ? run.map((one) => (one === 'INPUT' ? word : one)) : run
  return { format: name, mutator, args, bytes, beside: format.beside, file: format.file }
}

function made(chance: Chance, format: Format): { readonly mutator: string; readonly bytes: Uint8Array } {
  if (format.schema !== null && chance.percent(15))
    return { mutator: 'structure', bytes: Buffer.from(textBySchema(chance, format.schema)) }
  const mutator = chance.one(format.mutators)
  const bytes = mutators[mutator](chance, chance.one(format.examples), chance.one(format.examples))
  // Two ways at once reach further than each alone.
  if (mutator === 'parts' || !chance.percent(20)) return { mutator, bytes }
  return {
    mutator: 'two at once',
    bytes: mutators[chance.one(format.mutators)](chance, bytes, chance.one(format.examples)),
  }
}

/** Tries an input: what of it did not go as it should. */
export async function tried({ args, bytes, beside, file, format }: Input): Promise<readonly string[]> {
  const on = diskInMemory(inProject({ ...beside, ...(file === null ? {} : { [file]: bytes }) }))
  const ran = await running(args, on)
  const schema = (await formatsOnce())[format]?.schema ?? null
  const decoded = decodeText(bytes)
  const text = 'text' in decoded ? decoded.text : null
  return [
    ...faultsOf(args, ran, on, text === null || file === null ? null : { file, text }),
    ...(schema === null || text === null ? [] : misplaced(readText(schema as never, text, 'x').findings, text)),
  ]
}

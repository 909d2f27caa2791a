import type * as z from 'zod/mini'
import { type Finding, type FindingArgs, finding } from '../core/finding.ts'
import { type Reading, read, unread } from '../formats/read.ts'
import { largestFile, tooLarge } from '../formats/text.ts'
import { standardInput } from './case-files.ts'
import { hashOfText } from './hash.ts'
import type { World } from './world.ts'

/** A file that was an input, with the hash of its text; of a picture, of its bytes. */
export interface Input {
  readonly path: string
  readonly sha256: string
}

/** A file read by a schema; its hash is null where its bytes could not be read. */
export interface ReadFile<T> {
  readonly reading: Reading<T>
  readonly sha256: string | null
}

/** Reads a file, or standard input for `-`; what stands in the way becomes a finding. */
export async function readFileAs<S extends z.ZodMiniType>(
  world: World,
  schema: S,
  path: string,
  name: string,
): Promise<ReadFile<z.output<S>>> {
  const found = await readBytes(world, path, largestFile)
  if ('finding' in found) return { reading: unread(name, found.finding), sha256: null }
  const { bytes } = found
  return { reading: read(schema, bytes, name), sha256: hashOfText(bytes) }
}

/** The bytes of a file that is no larger than it may be, or of standard input for `-`; or what stands in the way. */
export async function readBytes(
  world: World,
  path: string,
  most: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly finding: Finding }> {
  try {
    if (path === standardInput.path) return { bytes: await world.readInput() }
    const size = await world.files.size(path)
    return size > most ? { finding: tooLarge(size, most) } : { bytes: await world.files.read(path) }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    return { finding: finding('unreadable-file', [], { reason }) }
  }
}

/** Why the system does not give a file; null for a fault that is not the system's. */
function reasonOf(error: unknown): FindingArgs['unreadable-file']['reason'] | null {
  const reasons = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    EACCES: 'denied',
    EPERM: 'denied',
    ELOOP: 'loop',
    EISDIR: 'folder',
  } as const
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined || !/^E[A-Z]+$/.test(code)) return null
  return reasons[code as keyof typeof reasons] ?? 'other'
}

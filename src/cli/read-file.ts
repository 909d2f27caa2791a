import { createHash } from 'node:crypto'
import type * as z from 'zod/mini'
import { type FindingArgs, finding } from '../core/finding.ts'
import { type Reading, read, unread } from '../formats/read.ts'
import { largestFile, tooLarge } from '../formats/text.ts'
import { standardInput } from './case-files.ts'
import type { World } from './world.ts'

/** A file that was an input, with the hash of its bytes. */
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
  try {
    if (path !== standardInput.path) {
      const size = await world.files.size(path)
      if (size > largestFile) return { reading: unread(name, tooLarge(size)), sha256: null }
    }
    const bytes = path === standardInput.path ? await world.readInput() : await world.files.read(path)
    return { reading: read(schema, bytes, name), sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    return { reading: unread(name, finding('unreadable-file', [], { reason })), sha256: null }
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

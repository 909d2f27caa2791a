import { createHash } from 'node:crypto'
import { finding } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { Boundaries } from '../core/programme/boundaries.ts'
import type { Programme } from '../core/programme/programme.ts'
import { largestBoundaries, readBoundaries } from '../formats/boundaries.ts'
import { aboutFile } from '../formats/located.ts'
import type { Reading } from '../formats/read.ts'
import { placeOf, stepsOf } from './place-in-project.ts'
import { type Input, readBytes } from './read-file.ts'
import type { World } from './world.ts'

/** The boundaries that a programme names, and what stood in the way of them; nothing where it names none. */
export interface BoundaryFile {
  readonly boundaries: Boundaries | null
  readonly inputs: readonly Input[]
  readonly findings: readonly LocatedFinding[]
}

const none: BoundaryFile = { boundaries: null, inputs: [], findings: [] }

/** Reads the file of boundaries of a programme, within its project only. */
export async function readBoundaryFile(
  world: World,
  root: string,
  programme: Reading<Programme> | null,
): Promise<BoundaryFile> {
  const named = programme?.value?.boundaries
  if (!programme?.value || named === undefined) return none
  const path = ['boundaries', 'file']
  const place = await placeOf(world, root, named.file)
  const without = (found: Parameters<typeof programme.locate>[0]) => ({ ...none, findings: programme.locate(found) })
  if (place.kind === 'link') return without([finding('outside-project', path, {}, { written: named.file })])
  if (place.kind !== 'file') return without([finding('unusable-boundaries', path, { reason: 'missing', shape: null })])
  const name = stepsOf(named.file).join('/')
  const read = await readBytes(world, place.path, largestBoundaries)
  if ('finding' in read)
    return read.finding.code === 'too-large'
      ? without([finding('unusable-boundaries', path, { reason: 'too-large', shape: null })])
      : { ...none, findings: [aboutFile(read.finding, name)] }
  const { boundaries, findings } = readBoundaries(read.bytes, programme.value)
  const sha256 = createHash('sha256').update(read.bytes).digest('hex')
  return { boundaries, inputs: [{ path: name, sha256 }], findings: programme.locate(findings) }
}

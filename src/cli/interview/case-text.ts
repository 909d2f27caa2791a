import { createHash } from 'node:crypto'
import type { World } from '../world.ts'

/** A case file as it stands: its text with every byte kept, and its hash. */
export interface CaseText {
  readonly path: string
  readonly text: string
  readonly sha256: string
}

/** The text of a case file. */
export async function caseText(world: World, path: string): Promise<CaseText> {
  const bytes = await world.files.read(path)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { path, text, sha256: createHash('sha256').update(bytes).digest('hex') }
}

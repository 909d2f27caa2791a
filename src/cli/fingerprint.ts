import { createHash } from 'node:crypto'
import type { LocatedFinding } from '../core/located-finding.ts'

/** What says more of a finding than its code, in a word of ours: not what a line number or a list would make another. */
const telling = ['key', 'kind', 'problem', 'why', 'reason', 'of', 'where']

/**
 * By what a finding is recognised in another version of its file: 16 hexadecimal digits of a SHA-256 over its code, file, way to
 * it, kind and the code that was written. Lines that are added or moved do not change it; no text of a client is in it.
 */
export function fingerprintOf({ code, file, steps, args, written }: LocatedFinding): string {
  const kind = Object.entries(args).filter(([name, value]) => telling.includes(name) && typeof value === 'string')
  const parts = JSON.stringify([code, file, steps, kind, written])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}

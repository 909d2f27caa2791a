import { relative, sep } from 'node:path'
import type { Sentences } from '../language/sentences.ts'
import { cleanLine } from '../reports/document.ts'
import type { DiskError } from './disk-error.ts'

/** What the system refused, why, and what to do, in words. */
export function refusedByDisk({ code, path, isWriting }: DiskError, cwd: string, { disk: words }: Sentences): string {
  const shown = cleanLine((relative(cwd, path) || '.').split(sep).join('/'))
  return (isWriting ? words.notWritten : words.notRead)(shown, reasonInWords(code, words))
}

/** Why the system refuses something, and what to do. */
export function reasonInWords(code: string, words: Sentences['disk']): string {
  return words.reasons[code] ?? words.otherReason(code)
}

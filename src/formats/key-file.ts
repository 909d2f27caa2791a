import * as z from 'zod/mini'
import type { KeyEntry } from '../core/privacy/pseudonym.ts'
import { readText } from './read.ts'
import { number, text } from './schemas/fields.ts'

/** A file that says which name belongs to which pseudonym. It holds names, and stays outside the project. */
const keyFile = z.strictObject({
  key: number({ min: 1, max: 1, whole: true }),
  names: z.array(z.strictObject({ pseudonym: text(), name: text() })),
})

/** What the text of a key file says; null where it is none. */
export function readKey(written: string): readonly KeyEntry[] | null {
  return readText(keyFile, written.replace(/^\ufeff/, ''), 'key').value?.names ?? null
}

/** The text of a key file with more names at its end; null where that cannot be done without changing what is there. */
export function withNames(written: string | null, heading: string, more: readonly KeyEntry[]): string | null {
  const before = written ?? `${heading}\nkey: 1\nnames:\n`
  const known = written === null ? [] : readKey(written)
  if (known === null) return null
  const lines = more.map(({ pseudonym, name }) => `  - { pseudonym: ${quoted(pseudonym)}, name: ${quoted(name)} }\n`)
  const text = `${before}${before.endsWith('\n') ? '' : '\n'}${lines.join('')}`
  return JSON.stringify(readKey(text)) === JSON.stringify([...known, ...more]) ? text : null
}

/** A text between quotes, as YAML and JSON both write it. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

import { type Finding, finding } from '../core/finding.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 5_000_000

/** The text of a file, without a byte-order mark; or why it is no text. */
export type FileText = { readonly text: string } | { readonly finding: Finding }

/** Decodes UTF-8 bytes; other encodings, binary content and files over 5 MB are findings. */
export function decodeText(bytes: Uint8Array): FileText {
  if (bytes.length > largestFile) return { finding: tooLarge(bytes.length) }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) return { finding: finding('not-text', [], { kind: 'utf-16' }) }
  if (bytes.includes(0)) return { finding: finding('not-text', [], { kind: 'binary' }) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { finding: finding('not-text', [], { kind: 'other-encoding' }) }
  }
}

/** A file that is too large to be read here. */
export function tooLarge(bytes: number): Finding {
  return finding('too-large', [], { megabytes: Math.ceil(bytes / 1_000_000) })
}

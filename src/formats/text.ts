import { type Finding, finding } from '../core/finding.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 5_000_000

/** The text of a file, without a byte-order mark; or why it is no text. */
export type FileText = { readonly text: string } | { readonly finding: Finding }

/** Decodes UTF-8 bytes; other encodings, binary content and files over 5 MB, or less if so asked, are findings. */
export function decodeText(bytes: Uint8Array, most = largestFile): FileText {
  if (bytes.length > most) return { finding: tooLarge(bytes.length, most) }
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
export function tooLarge(bytes: number, most = largestFile): Finding {
  return finding('too-large', [], { megabytes: Math.ceil(bytes / 1_000_000), most: most / 1_000_000 })
}

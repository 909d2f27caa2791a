import { createHash } from 'node:crypto'

/** The SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const carriageReturn = 13

/**
 * The SHA-256 of a text with line ends of one sign: git writes other line ends on Windows, and reading gives the same. Of a
 * text without carriage returns it is that of its bytes.
 */
export function hashOfText(bytes: Uint8Array): string {
  if (!bytes.includes(carriageReturn)) return hashOf(bytes)
  // Each byte is one sign here, so that no other byte changes.
  const signs = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n')
  return hashOf(Buffer.from(signs, 'latin1'))
}

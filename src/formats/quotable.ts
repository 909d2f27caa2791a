import { leadsToSomebody } from '../core/privacy/traces-in.ts'

const longest = 40

/**
 * A text that a message may quote, or null: not with a space, over 40 characters, or with control characters; those
 * may be a client's words. Nor what leads to somebody, such as an e-mail address.
 */
export function quotable(text: string | undefined): string | null {
  if (text === undefined || text.length > longest) return null
  const isWord = /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(text) || /^month \d+$/.test(text)
  return isWord && !leadsToSomebody(text) ? text : null
}

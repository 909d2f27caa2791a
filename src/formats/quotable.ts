const longest = 40

/**
 * A text that a message may quote, or null: not with a space, over 40 characters, or with control characters; those
 * may be a client's words.
 */
export function quotable(text: string | undefined): string | null {
  if (text === undefined || text.length > longest) return null
  return /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(text) || /^month \d+$/.test(text) ? text : null
}

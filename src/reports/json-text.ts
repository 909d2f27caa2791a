/**
 * A value as JSON, indented by two. Signs that a terminal obeys, or that turn the direction of what stands behind them, are
 * written by their number: the value stays as it is, and looking at the text does no harm.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

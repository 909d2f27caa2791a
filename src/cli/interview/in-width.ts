import { wrapped } from '../../reports/render/layout.ts'

/** A text without what a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** Lines broken to fit a terminal, each under its own indent. */
export function inWidth(text: string, columns = 80): string {
  return harmless(text)
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? ''
      const width = Math.max(20, columns - indent.length)
      return wrapped(line.slice(indent.length), width)
        .split('\n')
        .map((part) => indent + part)
        .join('\n')
    })
    .join('\n')
}

import { wrapped } from '../../reports/render/layout.ts'

/** Lines broken to fit a terminal, each under its own indent. */
export function inWidth(text: string, columns = 80): string {
  return text
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

import { fitting, widthOf } from './measure.ts'

/** How a text is broken over lines. */
export interface Setting {
  readonly width: number
  readonly size: number
  readonly bold?: boolean
  /** What takes more lines ends in an ellipsis. */
  readonly most: number
}

/** A text as lines of at most a width; a word wider than that is broken too. */
export function linesOf(text: string, setting: Setting): readonly string[] {
  const { width, size, bold = false, most } = setting
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n\t]+/).filter((one) => one !== '')) {
    if (line !== '' && widthOf(`${line} ${word}`, size, bold) <= width) {
      line += ` ${word}`
      continue
    }
    const parts = broken(word, setting)
    lines.push(...(line === '' ? [] : [line]), ...parts.slice(0, -1))
    line = parts.at(-1) as string
    if (lines.length > most) break
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(lines[most - 1] as string, setting)]
}

/** A text on one line, visibly shortened where it does not fit. */
export function shortened(text: string, width: number, size: number, bold = false): string {
  const line = text.replace(/[\n\t]/g, ' ')
  return widthOf(line, size, bold) <= width ? line : cut(line, { width, size, bold, most: 1 })
}

function cut(line: string, { width, size, bold = false }: Setting): string {
  const signs = [...line]
  const count = fitting(signs, width - widthOf('…', size, bold), size, bold)
  return `${signs.slice(0, Math.max(1, count)).join('').trimEnd()}…`
}

/** A word in parts that fit the width, at most one more than there may be lines. */
function broken(word: string, { width, size, bold = false, most }: Setting): readonly string[] {
  const parts: string[] = []
  let rest = [...word]
  while (rest.length > 0 && parts.length <= most) {
    const count = Math.max(1, fitting(rest, width, size, bold))
    parts.push(rest.slice(0, count).join(''))
    rest = rest.slice(count)
  }
  return parts
}

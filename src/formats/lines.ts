/** Offsets of a text as lines and columns, both counted from 1; columns in characters. */
export interface Lines {
  lineAt(offset: number): number
  columnAt(offset: number): number
  /** Offsets of the beginning and the end of a line, its line end left out. */
  spanOf(line: number): { readonly start: number; readonly end: number }
}

/** Works out once where the lines of a text begin. */
export function linesOf(text: string): Lines {
  let known: readonly number[] | null = null
  // Most files are right: where their lines begin is never asked.
  const startsOnce = () => {
    known ??= lineStarts(text)
    return known
  }
  const lineAt = (offset: number) => {
    const starts = startsOnce()
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  const startOf = (line: number) => startsOnce()[line - 1] as number
  // Findings are located from top to bottom: counting goes on where it stopped, also on a line of megabytes.
  let last = { offset: 0, column: 1, line: 1 }
  const columnAt = (offset: number) => {
    const line = lineAt(offset)
    const from = last.line === line && last.offset <= offset ? last : { offset: startOf(line), column: 1, line }
    last = { offset, column: from.column + charactersIn(text.slice(from.offset, offset)), line }
    return last.column
  }
  return {
    lineAt,
    columnAt,
    spanOf: (line) => {
      const start = startOf(line)
      let end = startsOnce()[line] ?? text.length
      while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1
      return { start, end }
    },
  }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)]
}

/** The number of characters (code points) of a text. */
export function charactersIn(text: string): number {
  let characters = text.length
  for (const _pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) characters -= 1
  return characters
}

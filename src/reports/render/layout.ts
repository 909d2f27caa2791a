import { max } from 'd3-array'
import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/** Spaces between columns. */
export const gap = 2
// A word longer than this may be broken to let a table fit.
const widestWord = 20

/** Words broken over lines of at most a width; a word that is longer than that is broken too, never cut. */
export function wrapped(words: string, width: number): string {
  if (longestLine(words) <= width) return words
  return words
    .split('\n')
    .map((line) => (isPlain(line) ? filled(line.split(' '), width) : null) ?? broken(line, width))
    .join('\n')
}

function broken(line: string, width: number): string {
  return wrapAnsi(line, Math.max(1, width), { hard: true, trim: true })
}

/** The same of lines with words that are to be copied: a word that is too long stays whole; lines keep their indent. */
export function wrappedWhole(words: string, width: number): string {
  return words
    .split('\n')
    .map((line) => {
      const indent = ' '.repeat(line.length - line.trimStart().length)
      const inside = wrapAnsi(line.trim(), Math.max(1, width - indent.length), { hard: false, trim: true })
      return indent + inside.replaceAll('\n', `\n${indent}`)
    })
    .join('\n')
}

// Most text is plain, and filling lines with it takes a tenth of the time that breaking any text does.
function isPlain(line: string): boolean {
  return western.test(line) && !/^ | {2}| $/.test(line)
}

/** Words put on a line while they fit; null where one fits on none. */
function filled(words: readonly string[], width: number): string | null {
  let text = ''
  let room = -1
  for (const word of words) {
    if (word.length > width) return null
    const isNext = word.length < room
    text += isNext ? ` ${word}` : `${text === '' ? '' : '\n'}${word}`
    room = isNext ? room - word.length - 1 : width - word.length
  }
  return text
}

export function longestLine(words: string): number {
  return max(words.split('\n'), columnsOf) ?? 0
}

// Letters of the western languages, dashes, and the signs that bars and rules are drawn with take a column each: counting
// them is most of the measuring there is.
const western = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027€\u2500-\u25cf]*$/

/** How many columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  return western.test(text) ? text.length : stringWidth(text)
}

/**
 * Widths of columns, gap included, that fit a width: figures get what they need; the other columns share what is
 * left, the ones that need less than an even share first.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  isFigures: readonly boolean[],
  width: number,
): readonly number[] {
  const natural = isFigures.map(
    (figures, column) =>
      (max(rows, (row, at) =>
        figures && at === 0 ? longestWord(row[column] ?? '') : longestLine(row[column] ?? ''),
      ) ?? 0) + gap,
  )
  const total = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one, 0)
  if (total(natural) <= width) return natural
  const columns = natural.map((_, column) => column)
  const texts = columns.filter((column) => !isFigures[column])
  const least = natural.map(
    (_, column) => Math.min(widestWord, max(rows, (row) => longestWord(row[column] ?? '')) ?? 0) + gap,
  )
  // Figures too are broken over lines, by whole words, where the texts beside them would not fit otherwise.
  const fits =
    texts.length > 0 && total(columns.map((column) => (isFigures[column] ? natural : least)[column] as number)) <= width
  const sharing = fits ? texts : columns
  let left = width - total(natural.filter((_, column) => !sharing.includes(column)))
  const widths = [...natural]
  const byNeed = sharing.toSorted((a, b) => (natural[a] as number) - (natural[b] as number))
  byNeed.forEach((column, at) => {
    const reserved = total(byNeed.slice(at + 1).map((other) => least[other] as number))
    const share = Math.max(least[column] as number, Math.min(Math.floor(left / (byNeed.length - at)), left - reserved))
    widths[column] = Math.min(natural[column] as number, share)
    left -= widths[column] as number
  })
  return widths
}

/** A space that does not break belongs to its word. */
function longestWord(words: string): number {
  return max(words.split(/[ \t\n]+/), columnsOf) ?? 0
}

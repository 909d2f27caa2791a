import type { ChalkInstance } from 'chalk'
import { max } from 'd3-array'
import { columnsOf, gap, longestLine, wrapped } from './layout.ts'

/** A row of a chart on a terminal: its label, and what is drawn beside it. */
export interface TerminalRow {
  readonly label: string
  readonly lines: readonly TerminalLine[]
}

/** A line of a row: what is drawn in so many columns, and its values. */
export interface TerminalLine {
  readonly draw: (columns: number) => string
  readonly text: string
  /** The values where there is no room for a drawing, each on a line. */
  readonly inWords: readonly string[]
}

const leastDrawing = 12
const mostDrawing = 60

/** Rows in three columns: labels and values take what they need up to a part of the width, the drawing what is left. */
export function asRows(rows: readonly TerminalRow[], width: number): string {
  const widestLabel = max(rows, ({ label }) => longestLine(label)) ?? 0
  const widestText = max(rows, ({ lines }) => max(lines, ({ text }) => longestLine(text))) ?? 0
  const texts = Math.min(widestText, Math.floor(width * 0.3))
  const labels = Math.min(widestLabel, Math.floor(width * 0.4), width - leastDrawing - 2 * gap - texts)
  const drawing = Math.min(mostDrawing, width - labels - texts - 2 * gap)
  return rows.map((row) => asRow(row, labels, drawing, texts)).join('\n')
}

function asRow({ label, lines }: TerminalRow, labels: number, drawing: number, texts: number): string {
  const beside = lines.flatMap(({ draw, text }) =>
    wrapped(text, texts)
      .split('\n')
      .map((words, at) => `${at === 0 ? draw(drawing) : ' '.repeat(drawing)}${' '.repeat(gap)}${words}`),
  )
  const ofLabel = wrapped(label, labels).split('\n')
  return Array.from({ length: Math.max(ofLabel.length, beside.length) }, (_, at) => {
    const words = ofLabel[at] ?? ''
    const space = ' '.repeat(Math.max(0, labels - columnsOf(words)) + gap)
    return `${words}${space}${beside[at] ?? ''}`.trimEnd()
  }).join('\n')
}

/** Rows as labels with their values below them. */
export function asLists(rows: readonly TerminalRow[], paint: ChalkInstance, width: number): string {
  const blocks = rows.map(({ label, lines }) => [
    paint.bold(wrapped(label, width)),
    ...lines
      .flatMap(({ inWords }) => inWords)
      .map((words) => `  ${wrapped(words, width - 2).replaceAll('\n', '\n  ')}`),
  ])
  return blocks.flat().join('\n')
}

import { max } from 'd3-array'
import type { HeatChart } from '../chart.ts'
import type { Board, Columns } from './board.ts'
import { type Drawing, element, moved, stacked } from './element.ts'
import { heightOf, large, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'

/** What the columns of a table stand for, with the value of each, and beside that what the rows stand for. */
export function heatHead({ across, down }: HeatChart, columns: Columns, board: Board): Drawing {
  const { above, left, right, labels } = columns
  const ofColumns = named(across.label, left, right - left, board)
  const values = headings(across.texts, columns)
  const beside = stacked([ofColumns, values], 2)
  if (above) return beside
  const ofRows = named(down.label, 0, labels, board)
  const height = Math.max(beside.height, ofRows.height)
  const lowered = (drawing: Drawing) => moved(0, height - drawing.height, drawing.parts)
  return { height, parts: [lowered(beside), lowered(ofRows)] }
}

function named(words: string, x: number, width: number, { palette }: Board): Drawing {
  const lines = linesOf(words, { width, size: small, most: 2 })
  const lettering = { size: small, colour: palette.surfaces.muted }
  return {
    height: heightOf(lines, small),
    parts: [element('g', {}, titleIfCut(lines, words), ...textLines(x, 0, lines, lettering))],
  }
}

function headings(texts: readonly string[], { above, left, right }: Columns): Drawing {
  const width = (right - left) / texts.length
  const size = above ? small : large
  const all = texts.map((words) => linesOf(words, { width: width - 4, size, most: 2 }))
  const height = max(all, (lines) => heightOf(lines, size)) ?? 0
  const parts = all.map((lines, at) => {
    const middle = left + (at + 0.5) * width
    const drawn = textLines(middle, height - heightOf(lines, size), lines, { size, anchor: 'middle' })
    return element('g', {}, titleIfCut(lines, texts[at] as string), ...drawn)
  })
  return { height, parts }
}

import type { Sentences } from '../../language/sentences.ts'
import type { Chart } from '../chart.ts'
import { bars } from './bars.ts'
import type { Board } from './board.ts'
import { dots } from './dots.ts'
import { dumbbells } from './dumbbells.ts'
import { type Drawing, element, number, written } from './element.ts'
import { large, text } from './lettering.ts'
import type { Palette } from './palette.ts'
import { shares } from './shares.ts'
import { timelines } from './timelines.ts'

/**
 * A chart as SVG, as wide as asked for in units of which text takes 14; below 500 labels stand above their rows. It says
 * nothing about what it is: who puts it into a document gives it its role and its alternative.
 */
export function svg(chart: Chart, palette: Palette, words: Sentences, width = 720): string {
  const board = { palette, words, width }
  const drawing = drawn(chart, board)
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${number(Math.ceil(drawing.height + 2))}`,
      'font-family': "'Source Sans 3', system-ui, sans-serif",
      'font-size': large,
      // Where letters are much wider than the report's own, they may leave the drawing rather than be cut.
      overflow: 'visible',
      fill: palette.surfaces.ink,
    },
    ...drawing.parts,
  )
  return written(root)
}

function drawn(chart: Chart, board: Board): Drawing {
  const isEmpty = chart.kind === 'timelines' ? chart.courses.length === 0 : chart.rows.length === 0
  if (isEmpty) {
    const { palette, words } = board
    return { height: 24, parts: [text(0, 12, words.pictures.nothing, { size: large, colour: palette.surfaces.muted })] }
  }
  switch (chart.kind) {
    case 'shares':
      return shares(chart, board)
    case 'dots':
      return dots(chart, board)
    case 'bars':
      return bars(chart, board)
    case 'dumbbells':
      return dumbbells(chart, board)
    case 'timelines':
      return timelines(chart, board)
  }
}

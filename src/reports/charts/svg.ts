import type { Sentences } from '../../language/sentences.ts'
import { type Chart, isEmpty } from '../chart.ts'
import { bars } from './bars.ts'
import type { Board } from './board.ts'
import { curves } from './curves.ts'
import { dots } from './dots.ts'
import { dumbbells } from './dumbbells.ts'
import { type Drawing, element, number, written } from './element.ts'
import { heat } from './heat.ts'
import { histogram } from './histogram.ts'
import { large, text } from './lettering.ts'
import { map } from './map.ts'
import { network } from './network.ts'
import type { Palette } from './palette.ts'
import { panels } from './panels.ts'
import { plane } from './plane.ts'
import { ranges } from './ranges.ts'
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
  if (isEmpty(chart)) {
    const { palette, words } = board
    return { height: 24, parts: [text(0, 12, words.pictures.nothing, { size: large, colour: palette.surfaces.muted })] }
  }
  switch (chart.kind) {
    case 'shares':
      return shares(chart, board)
    case 'dots':
      return dots(chart, board)
    case 'panels':
      return panels(chart, board)
    case 'bars':
      return bars(chart, board)
    case 'dumbbells':
      return dumbbells(chart, board)
    case 'timelines':
      return timelines(chart, board)
    case 'histogram':
      return histogram(chart, board)
    case 'ranges':
      return ranges(chart, board)
    case 'heat':
      return heat(chart, board)
    case 'plane':
      return plane(chart, board)
    case 'map':
      return map(chart, board)
    case 'curves':
      return curves(chart, board)
    case 'network':
      return network(chart, board)
  }
}

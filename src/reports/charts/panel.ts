import { groups } from 'd3-array'
import type { PanelsChart } from '../chart.ts'
import { gridLines, tickLabels, zero } from './axis.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element } from './element.ts'
import { heightOf, large, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import type { Scale } from './scale.ts'
import { dot } from './tone-marks.ts'

export type Panel = PanelsChart['rows'][number]

/** How all panels are drawn, so that one can be held beside another. */
export interface PanelPlot {
  readonly scale: Scale
  readonly radius: number
  readonly height: number
  readonly ticks: PanelsChart['ticks']
  /** Of one panel. */
  readonly board: Board
}

/** Dots of about the same value, which stand on each other. */
export function pilesOf({ dots }: Panel, scale: Scale, radius: number) {
  return groups(dots, ({ value }) => Math.round(scale(value) / (2 * radius)))
}

/** The line at the middle of a group. */
export function middleLine(x: number, from: number, to: number, { palette }: Board): Element {
  return element('line', { x1: x, x2: x, y1: from, y2: to, stroke: palette.surfaces.ink, 'stroke-width': 2 })
}

/** The name of a panel, and below it what it says in words. */
export function panelHead({ label, note }: Panel, { width, palette }: Board): Drawing {
  const name = linesOf(label, { width, size: large, bold: true, most: 2 })
  const below = linesOf(note, { width, size: small, most: 2 })
  const height = heightOf(name, large)
  return {
    height: height + heightOf(below, small) + 6,
    parts: [
      element('g', {}, titleIfCut(name, label), ...textLines(0, 0, name, { size: large, bold: true })),
      element(
        'g',
        {},
        titleIfCut(below, note),
        ...textLines(0, height, below, { size: small, colour: palette.surfaces.muted }),
      ),
    ],
  }
}

/** The dots of a panel over its scale. */
export function panelPlot(row: Panel, { scale, radius, height, ticks, board }: PanelPlot): readonly Element[] {
  const { palette, width } = board
  const ground = { x1: 0, x2: width, y1: height, y2: height, stroke: palette.surfaces.grid, 'stroke-width': 1 }
  return [
    ...gridLines([...ticks, ...zero], scale, 0, height, palette),
    element('line', ground),
    ...(row.middle === null
      ? []
      : [
          element(
            'g',
            { 'data-figure': row.middle.figure },
            element('title', {}, row.middle.text),
            middleLine(scale(row.middle.value), -2, height + 5, board),
          ),
        ]),
    ...pilesOf(row, scale, radius).flatMap(([at, pile]) =>
      pile.map((one, up) =>
        element(
          'g',
          { 'data-figure': one.figure },
          element('title', {}, `${one.label}: ${one.text}`),
          dot(one.tone, at * 2 * radius, height - 2 - (2 * up + 1) * radius, radius * 0.95, palette),
        ),
      ),
    ),
    ...tickLabels(ticks, scale, height + 15, board),
  ]
}

import { groups, max } from 'd3-array'
import type { DotsChart } from '../chart.ts'
import { gridLines, tickLabels, zero } from './axis.ts'
import { bandGrounds, bandNames, bandsOn } from './bands.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { legend } from './legend.ts'
import { small, textLines } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { type Scale, scaleOver } from './scale.ts'
import { dot } from './tone-marks.ts'

const mostHigh = 300

type KnownRow = DotsChart['rows'][number] & { readonly dot: NonNullable<DotsChart['rows'][number]['dot']> }

/** All dots on one scale, those of about the same value on top of each other. */
export function strip(chart: DotsChart, board: Board): Drawing {
  const known = chart.rows.filter((row): row is KnownRow => row.dot !== null)
  const [left, right] = [8, board.width - 8]
  const scale = scaleOver(
    [0, ...known.map(({ dot: { value } }) => value), ...chart.ticks.map(({ value }) => value)],
    left,
    right,
  )
  const radius = radiusFor(known, scale)
  const piles = pilesOf(known, scale, radius)
  const height = Math.max(40, (max(piles, ([, pile]) => pile.length) ?? 0) * 2 * radius + 8)
  const bands = bandsOn(chart.bands, scale, 0, board.width)
  const plot: Drawing = {
    height: height + 26,
    parts: [
      ...bandGrounds(bands, 0, height, board),
      ...gridLines(bands.length === 0 ? chart.ticks : zero, scale, 0, height, board.palette),
      ...gridLines(chart.ticks, scale, height, height + 4, board.palette),
      ...piles.flatMap(([at, pile]) => drawnPile((at + 0.5) * 2 * radius, pile, height, radius, board)),
      ...tickLabels(chart.ticks, scale, height + 14, board),
    ],
  }
  const unknown = unknownRows(chart.rows.length - known.length, board)
  return stacked([legend(chart.legend, board, 'dots'), stacked([bandNames(bands, board), plot]), unknown], 10)
}

/** The largest dots of which the highest pile stays within the height. */
function radiusFor(rows: readonly KnownRow[], scale: Scale): number {
  let radius = 5
  const highest = () => (max(pilesOf(rows, scale, radius), ([, pile]) => pile.length) ?? 0) * 2 * radius
  while (radius > 1 && highest() > mostHigh) radius *= 0.8
  return radius
}

function pilesOf(rows: readonly KnownRow[], scale: Scale, radius: number) {
  return groups(rows, ({ dot: { value } }) => Math.floor(scale(value) / (2 * radius)))
}

function drawnPile(x: number, pile: readonly KnownRow[], bottom: number, radius: number, { palette }: Board) {
  return pile.map(
    (row, at): Element =>
      element(
        'g',
        { 'data-figure': row.dot.figure },
        element('title', {}, `${row.label}: ${row.text}`),
        dot(row.dot.tone, x, bottom - 2 - (2 * at + 1) * radius, radius * 0.95, palette),
      ),
  )
}

function unknownRows(count: number, { words, width, palette }: Board): Drawing {
  if (count === 0) return { height: 0, parts: [] }
  const all = linesOf(words.pictures.notDrawn(count), { width, size: small, most: 3 })
  return { height: all.length * 16, parts: textLines(0, 0, all, { size: small, colour: palette.surfaces.muted }) }
}

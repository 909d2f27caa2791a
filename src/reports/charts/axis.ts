import type { Tick } from '../chart.ts'
import type { Board } from './board.ts'
import { type Element, element } from './element.ts'
import { small, text } from './lettering.ts'
import { shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import type { Palette } from './palette.ts'
import type { Scale } from './scale.ts'

/** The border between both sides, as a tick without words. */
export const zero: readonly Tick[] = [{ value: 0, text: '' }]

/** Lines over a height at the ticks; the one at zero is the border between both sides. */
export function gridLines(
  ticks: readonly Tick[],
  scale: Scale,
  top: number,
  bottom: number,
  { surfaces: { grid, muted } }: Palette,
): readonly Element[] {
  return ticks.map(({ value }) =>
    element('line', {
      x1: scale(value),
      x2: scale(value),
      y1: top,
      y2: bottom,
      stroke: value === 0 ? muted : grid,
      'stroke-width': value === 0 ? 1.5 : 1,
    }),
  )
}

/** The words of the ticks, around their lines or after them, of which those are left out that would touch; zero comes first. */
export function tickLabels(
  ticks: readonly Tick[],
  scale: Scale,
  y: number,
  board: Board,
  beside: 'around' | 'after' = 'around',
): readonly Element[] {
  const taken: (readonly [number, number])[] = []
  const drawn: Element[] = []
  for (const { value, text: whole } of ticks.toSorted((a, b) => Number(b.value === 0) - Number(a.value === 0))) {
    const words = shortened(whole, board.width / 3, small)
    const width = widthOf(words, small)
    const wish = scale(value) - (beside === 'around' ? width / 2 : 0)
    const start = Math.max(0, Math.min(board.width - width, wish))
    if (taken.some(([from, to]) => start < to + 8 && from < start + width + 8)) continue
    taken.push([start, start + width])
    const anchor = beside === 'around' ? 'middle' : 'start'
    const x = beside === 'around' ? start + width / 2 : start
    drawn.push(text(x, y, words, { size: small, anchor, colour: board.palette.surfaces.muted }))
  }
  return drawn
}

import { max } from 'd3-array'
import type { Mark, TonedMark } from '../chart.ts'
import type { Board } from './board.ts'
import { type Element, element, moved } from './element.ts'
import { heightOf, small, textLines } from './lettering.ts'
import { widthOf } from './measure.ts'
import { type Box, dot } from './tone-marks.ts'

/** Letters smaller than these cannot be read. */
const smallest = 9
const atSide = 18
const edge = 2

/** How the figures of all cells are written: beside their sign or below it, in letters of one size. */
export interface Figures {
  readonly isBelow: boolean
  readonly partsOf: (text: string) => readonly string[]
  readonly size: number
  readonly height: number
}

/** As large as others where the widest figure fits; else its parts below each other, or none: half an amount is another. */
export function figuresFor(marks: readonly Mark[], width: number): Figures {
  const whole = (text: string) => [text]
  const parts = (text: string) => text.split(/\s+/).filter((part) => part !== '')
  const widest = (partsOf: Figures['partsOf']) =>
    max(marks, ({ text }) => max(partsOf(text), (part) => widthOf(part, small, true))) ?? 0
  if (widest(whole) <= width - atSide - 2 * edge) return { isBelow: false, partsOf: whole, size: small, height: 30 }
  const sizeOf = (partsOf: Figures['partsOf']) => (small * (width - 2 * edge)) / widest(partsOf)
  const most = max(marks, ({ text }) => parts(text).length) ?? 0
  const options = [
    { isBelow: true, partsOf: whole, size: Math.min(small, sizeOf(whole)), height: 38 },
    { isBelow: true, partsOf: parts, size: Math.min(small, sizeOf(parts)), height: 20 + most * 15 },
  ]
  return options.find(({ size }) => size >= smallest) ?? { isBelow: true, partsOf: () => [], size: small, height: 18 }
}

interface Cell {
  readonly mark: TonedMark
  readonly title: string
  readonly strength: number
  readonly isBase: boolean
}

/** A cell in the tint of its tone, with its sign and its figure; that of the values as they are has an edge. */
export function drawnCell({ mark, title, strength, isBase }: Cell, box: Box, figures: Figures, board: Board): Element {
  const { palette } = board
  const { isBelow, partsOf, size } = figures
  const words = partsOf(mark.text)
  const middle = isBelow ? box.width / 2 : atSide + (box.width - 2 * edge - atSide) / 2
  const top = isBelow ? 16 : (box.height - heightOf(words, size)) / 2
  const ground = { width: box.width, height: box.height }
  const line = { x: 1, y: 1, width: box.width - 2, height: box.height - 2, stroke: palette.surfaces.ink }
  return moved(box.x, box.y, [
    element(
      'g',
      { 'data-figure': mark.figure },
      element('title', {}, title),
      element('rect', { x: 0, y: 0, ...ground, fill: palette.tones[mark.tone], 'fill-opacity': strength }),
      isBase ? element('rect', { ...line, fill: 'none', 'stroke-width': 2 }) : null,
      dot(mark.tone, isBelow ? box.width / 2 : 10, isBelow ? 9 : box.height / 2, 3.6, palette),
      ...textLines(middle, top, words, { size, anchor: 'middle', bold: isBase }),
    ),
  ])
}

import { max } from 'd3-array'
import type { Mark } from '../chart.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element } from './element.ts'
import { keys } from './legend.ts'
import { heightOf, small, text, textLines } from './lettering.ts'
import type { Shapes } from './map-shapes.ts'
import { widthOf } from './measure.ts'

/** An area to be named: where its middle is, and what is to be said of it. */
export interface Named {
  readonly label: string
  readonly mark: Mark
  readonly middle: Shapes['all'][number]['middle']
}

/** Words on a map, and what stands below it. */
export interface MapLabels {
  readonly on: readonly Element[]
  readonly below: Drawing
}

/** Names and values in the areas themselves where none is in the way of another, or else numbers with a list below. */
export function mapLabels(all: readonly Named[], height: number, board: Board): MapLabels {
  const boxes = all.map((one) => boxOf(one, height, board.width))
  const isFree = boxes.every(
    (box, at) => box.width <= board.width * 0.45 && boxes.slice(at + 1).every((other) => apart(box, other)),
  )
  const ground = board.palette.surfaces.paper
  if (isFree)
    return { on: boxes.flatMap((box, at) => inArea(all[at] as Named, box, ground)), below: { height: 0, parts: [] } }
  const entries = all.map(({ label, mark }, at) => ({
    parts: [text(8, 10, String(at + 1), { size: small, anchor: 'middle', bold: true })],
    label: `${label}: ${mark.text}`,
  }))
  return { on: all.flatMap(({ middle }, at) => numberAt(middle, at + 1, height, board)), below: keys(entries, board) }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The words of an area around its middle, moved so that they stay on the drawing. */
function boxOf({ label, mark, middle: [x, y] }: Named, height: number, width: number): Box {
  const wide = max([label, mark.text], (words) => widthOf(words, small, true)) ?? 0
  const high = heightOf([label, mark.text], small)
  return { x: within(x, wide / 2, width), y: within(y, high / 2, height), width: wide, height: high }
}

function within(middle: number, half: number, end: number): number {
  return Math.max(half, Math.min(end - half, middle))
}

function apart(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) >= (one.width + other.width) / 2 + 4 ||
    Math.abs(one.y - other.y) >= (one.height + other.height) / 2
  )
}

function inArea({ label, mark }: Named, { x, y, height }: Box, ground: string): readonly Element[] {
  const lettering = { size: small, anchor: 'middle', ground } as const
  const half = height / 4
  return [text(x, y - half, label, { ...lettering, bold: true }), text(x, y + half, mark.text, lettering)]
}

function numberAt(
  [middleX, middleY]: Named['middle'],
  number: number,
  height: number,
  { palette, width }: Board,
): readonly Element[] {
  const { paper, ink } = palette.surfaces
  const radius = 10
  const [x, y] = [within(middleX, radius + 1, width), within(middleY, radius + 1, height)]
  return [
    element('circle', { cx: x, cy: y, r: radius, fill: paper, stroke: ink, 'stroke-width': 1 }),
    ...textLines(x, y - heightOf([''], small) / 2, [String(number)], { size: small, anchor: 'middle', bold: true }),
  ]
}

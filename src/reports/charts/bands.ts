import { max } from 'd3-array'
import type { DotsChart } from '../chart.ts'
import { apart, type Wish } from './apart.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { keys } from './legend.ts'
import { heightOf, small, text, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import type { Scale } from './scale.ts'

interface Band {
  readonly label: string
  readonly from: number
  readonly to: number
}

/** Bands as they lie on a scale between two sides; those that lie outside are left out. */
export function bandsOn(bands: DotsChart['bands'], scale: Scale, left: number, right: number): readonly Band[] {
  const within = (x: number) => Math.max(left, Math.min(right, x))
  return bands
    .map(({ from, to, label }) => ({
      label,
      from: from === null ? left : within(scale(from)),
      to: to === null ? right : within(scale(to)),
    }))
    .filter(({ from, to }) => to > from)
}

/** The grounds of bands: every second one is shaded. */
export function bandGrounds(
  bands: readonly Band[],
  top: number,
  bottom: number,
  { palette }: Board,
): readonly Element[] {
  const { band, grid } = palette.surfaces
  return bands.flatMap(({ from, to }, at) => [
    ...(at % 2 === 0 ? [element('rect', { x: from, y: top, width: to - from, height: bottom - top, fill: band })] : []),
    ...(at === 0
      ? []
      : [element('line', { x1: from, x2: from, y1: top, y2: bottom, stroke: grid, 'stroke-width': 1 })]),
  ])
}

const lead = 14
const gap = 12

/** The names of bands above them, each with a line that leads to its band; numbers where the names do not fit. */
export function bandNames(bands: readonly Band[], board: Board): Drawing {
  const room = Math.min(110, board.width / Math.max(1, bands.length) - gap)
  const longest = max(bands, ({ label }) => max(label.split(/\s+/), (word) => widthOf(word, small))) ?? 0
  if (longest <= room) return namesAbove(bands, room, board)
  const numbers = bands.map((_, at) => String(at + 1))
  const signs = bands.map(({ label }, at) => ({ parts: [numberSign(numbers[at] as string)], label }))
  const numbered = bands.map((band, at) => ({ ...band, label: numbers[at] as string }))
  return stacked([keys(signs, board), namesAbove(numbered, room, board)], 6)
}

function numberSign(words: string): Element {
  return text(8, 10, words, { size: small, bold: true, anchor: 'middle' })
}

function namesAbove(bands: readonly Band[], room: number, board: Board): Drawing {
  if (bands.length === 0) return { height: 0, parts: [] }
  const names = bands.map(({ label }) => linesOf(label, { width: room, size: small, most: 3 }))
  const widths = names.map((all) => max(all, (line) => widthOf(line, small)) ?? 0)
  const wishes = bands.map(({ from, to }, at) => ({ middle: (from + to) / 2, width: widths[at] as number }))
  const height = max(names, (all) => heightOf(all, small)) ?? 0
  const { muted } = board.palette.surfaces
  const parts = apart(wishes, 0, board.width, gap).flatMap((start, at) => {
    const all = names[at] as readonly string[]
    const { middle: target, width } = wishes[at] as Wish
    const middle = start + width / 2
    const top = height - heightOf(all, small)
    const lettering = { size: small, anchor: 'middle', colour: muted } as const
    const leader = { x1: middle, y1: height + 2, x2: target, y2: height + lead - 1, stroke: muted, 'stroke-width': 1 }
    return [
      element('g', {}, titleIfCut(all, bands[at]?.label ?? ''), ...textLines(middle, top, all, lettering)),
      element('line', leader),
    ]
  })
  return { height: height + lead, parts }
}

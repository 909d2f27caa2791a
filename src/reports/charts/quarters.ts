import type { PlaneChart, Point } from '../chart.ts'
import { type Element, element, number } from './element.ts'
import type { Field } from './field.ts'
import { heightOf, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import type { Palette } from './palette.ts'

/** Points in so many layers, of which each shows through the next: where many lie it is darker. */
const layers = 4
const side = 3.2

/** Many points as few parts of a drawing. */
export function cloud(points: readonly Point[], { x, y }: Field, { tones }: Palette): readonly Element[] {
  return Array.from({ length: layers }, (_, layer) => {
    const ofLayer = points.filter((_, at) => at % layers === layer)
    const d = ofLayer.map((point) => `M${number(x(point.x) - side / 2)},${number(y(point.y) - side / 2)}${square}`)
    return { d: d.join(''), fill: tones.first, 'fill-opacity': 0.45 }
  }).flatMap((path) => (path.d === '' ? [] : [element('path', path)]))
}

const square = `h${side}v${side}h${-side}z`

/** What each quarter means, at its outer corner. */
export function corners(
  words: PlaneChart['corners'],
  { x, left, right, top, bottom }: Field,
  most: number,
  { surfaces }: Palette,
): readonly Element[] {
  const zero = x(0)
  const places = [
    [words.upperLeft, 'start', 'top'],
    [words.upperRight, 'end', 'top'],
    [words.lowerLeft, 'start', 'bottom'],
    [words.lowerRight, 'end', 'bottom'],
  ] as const
  return places.map(([label, anchor, at]) => {
    const width = (anchor === 'start' ? zero - left : right - zero) - 10
    const lines = linesOf(label, { width, size: small, most })
    const lettering = { size: small, anchor, colour: surfaces.muted, ground: surfaces.paper }
    const from = at === 'top' ? top + 4 : bottom - 4 - heightOf(lines, small)
    return element(
      'g',
      {},
      titleIfCut(lines, label),
      ...textLines(anchor === 'start' ? left + 4 : right - 4, from, lines, lettering),
    )
  })
}

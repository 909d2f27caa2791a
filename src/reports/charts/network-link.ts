import type { Dash, NetworkLink } from '../chart.ts'
import { type Element, element, number } from './element.ts'
import { small, text } from './lettering.ts'
import { widthOf } from './measure.ts'
import type { Palette } from './palette.ts'

/** A link with the places it goes by: from the right side of the first to the left side of the last. */
export interface Route extends NetworkLink {
  /** It goes from the last to the first, against the direction of the others. */
  readonly isTurned: boolean
  readonly places: readonly { readonly left: number; readonly right: number; readonly y: number }[]
}

const dashes: Readonly<Record<Dash, string | null>> = { solid: null, dashed: '7 4', dotted: '2 4' }
const arrow = 8
/** From a box to the sign of a link. */
const beforeSign = 10
const signHeight = 16

/** How wide the sign of a link is, with its edge; nothing where it has none. */
export function signWidth(sign: string): number {
  return sign === '' ? 0 : Math.max(signHeight, widthOf(sign, small) + 8)
}

/** The line of a link, and its arrow. */
export function drawnLink(route: Route, palette: Palette): Element {
  const { places, sign, dash, isTurned } = route
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return element('g', {})
  const stroke = sign === '' ? palette.surfaces['event-edge'] : palette.surfaces.muted
  const from = first.right + (isTurned ? arrow : 0)
  const to = last.left - (isTurned ? 0 : arrow)
  const bends = places.slice(1).map((place, at) => {
    const before = places[at] as (typeof places)[number]
    const start = at === 0 ? first.right + beforeSign + signWidth(sign) : before.right
    const end = place === last ? to : place.left
    const middle = (start + end) / 2
    const through = place === last ? '' : `H${number(place.right)}`
    return `H${number(start)}C${number(middle)},${number(before.y)} ${number(middle)},${number(place.y)} ${number(end)},${number(place.y)}${through}`
  })
  const d = `M${number(from)},${number(first.y)}${bends.join('')}`
  return element(
    'g',
    {},
    element('path', { d, fill: 'none', stroke, 'stroke-width': 1.6, 'stroke-dasharray': dashes[dash] }),
    isTurned ? head(first.right, first.y, 1, stroke) : head(last.left, last.y, -1, stroke),
  )
}

function head(x: number, y: number, side: 1 | -1, fill: string): Element {
  return element('path', { d: `M${number(x)},${number(y)}l${number(side * arrow)},-4v8z`, fill })
}

/** The sign of a link, beside the box that it leaves. */
export function drawnSign({ places, sign, dash, inWords, isTurned }: Route, palette: Palette): readonly Element[] {
  const [first] = places
  if (first === undefined || sign === '') return []
  const x = first.right + beforeSign + signWidth(sign) / 2 + (isTurned ? 2 : 0)
  return [element('g', {}, element('title', {}, inWords), ...signAt(sign, dash, x, first.y, palette))]
}

/** A sign around a point, with an edge in the dashes of its link. */
export function signAt(sign: string, dash: Dash, x: number, y: number, { surfaces }: Palette): readonly Element[] {
  const width = signWidth(sign)
  const box = { x: x - width / 2, y: y - signHeight / 2, width, height: signHeight, rx: signHeight / 2 }
  const edge = { stroke: surfaces.muted, 'stroke-width': 1.2, 'stroke-dasharray': dash === 'solid' ? null : '3 2' }
  return [
    element('rect', { ...box, fill: surfaces.paper, ...edge }),
    text(x, y, sign, { size: small, anchor: 'middle' }),
  ]
}

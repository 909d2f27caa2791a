import type { Tone } from '../chart.ts'
import { type Element, element, number } from './element.ts'
import type { Palette } from './palette.ts'

type Shape = 'circle' | 'ring' | 'square' | 'diamond' | 'triangle' | 'cross'

/** Every tone has a shape and a texture of its own beside those it can stand with, so that colour is never alone. */
const shapes: Readonly<Record<Tone, Shape>> = {
  better: 'circle',
  mixed: 'triangle',
  same: 'square',
  worse: 'diamond',
  unknown: 'cross',
  start: 'ring',
  with: 'circle',
  without: 'diamond',
  saves: 'circle',
  none: 'square',
  'costs-extra': 'diamond',
  investment: 'diamond',
  benefit: 'circle',
  lowest: 'ring',
  highest: 'circle',
  first: 'circle',
  second: 'diamond',
  third: 'triangle',
  fourth: 'square',
}

type Texture = 'full' | 'rising' | 'falling' | 'pale' | 'empty'

const textures: Readonly<Record<Tone, Texture>> = {
  better: 'full',
  mixed: 'rising',
  same: 'pale',
  worse: 'falling',
  unknown: 'empty',
  start: 'pale',
  with: 'full',
  without: 'falling',
  saves: 'full',
  none: 'pale',
  'costs-extra': 'falling',
  investment: 'falling',
  benefit: 'full',
  lowest: 'pale',
  highest: 'full',
  first: 'full',
  second: 'falling',
  third: 'rising',
  fourth: 'pale',
}

/** A mark of a tone around a point. */
export function dot(tone: Tone, x: number, y: number, radius: number, { tones, surfaces }: Palette): Element {
  const colour = tones[tone]
  const [n, r] = [number, radius]
  const path = (d: string) => element('path', { d, fill: colour, stroke: surfaces.paper, 'stroke-width': 1 })
  switch (shapes[tone]) {
    case 'circle':
      return element('circle', { cx: x, cy: y, r, fill: colour, stroke: surfaces.paper, 'stroke-width': 1 })
    case 'ring':
      return element('circle', { cx: x, cy: y, r: r - 1, fill: surfaces.paper, stroke: colour, 'stroke-width': 2 })
    case 'square':
      return path(`M${n(x - r)},${n(y - r)}h${n(2 * r)}v${n(2 * r)}h${n(-2 * r)}z`)
    case 'diamond':
      return path(
        `M${n(x)},${n(y - r * 1.3)}l${n(r * 1.3)},${n(r * 1.3)}l${n(-r * 1.3)},${n(r * 1.3)}l${n(-r * 1.3)},${n(-r * 1.3)}z`,
      )
    case 'triangle':
      return path(`M${n(x)},${n(y - r * 1.2)}l${n(r * 1.2)},${n(r * 2.2)}h${n(-r * 2.4)}z`)
    case 'cross':
      return element('path', {
        d: `M${n(x - r)},${n(y - r)}l${n(2 * r)},${n(2 * r)}m0,${n(-2 * r)}l${n(-2 * r)},${n(2 * r)}`,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
      })
  }
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A box filled in a tone, with the tone's texture. */
export function filled(tone: Tone, box: Box, { tones, surfaces }: Palette): readonly Element[] {
  const texture = textures[tone]
  const colour = tones[tone]
  const full = element('rect', { ...box, fill: groundOf(tone, { tones, surfaces }) })
  if (texture === 'full') return [full]
  if (texture === 'rising' || texture === 'falling') {
    const d = strokesIn(box, texture)
    return d === '' ? [full] : [full, element('path', { d, fill: 'none', stroke: surfaces.paper, 'stroke-width': 1.2 })]
  }
  const dashes = texture === 'empty' ? '4 3' : null
  const edge = { ...inside(box), fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': dashes }
  return [full, element('rect', edge)]
}

/** The colour under the texture of a tone, and that of words on it. */
export function groundOf(tone: Tone, { tones, surfaces }: Palette): string {
  if (textures[tone] === 'empty') return surfaces.paper
  return textures[tone] === 'pale' ? surfaces.grid : tones[tone]
}

export function wordsOn(tone: Tone, { surfaces }: Palette): string {
  return textures[tone] === 'empty' || textures[tone] === 'pale' ? surfaces.ink : surfaces.paper
}

function inside({ x, y, width, height }: Box): Box {
  const edge = Math.min(0.75, width / 2)
  return { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge }
}

const step = 7

// Drawn line by line: a pattern needs a name, which two pictures on a page would share.
function strokesIn({ x, y, width, height }: Box, texture: 'rising' | 'falling'): string {
  const strokes: string[] = []
  for (let at = step / 2 - height; at < width; at += step) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)]
    const down = (along: number) => (texture === 'falling' ? along - at : height - (along - at))
    strokes.push(`M${number(x + from)},${number(y + down(from))}L${number(x + to)},${number(y + down(to))}`)
  }
  return strokes.join('')
}

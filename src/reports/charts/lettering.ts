import { type Element, element } from './element.ts'
import { linesOf, type Setting } from './line-breaks.ts'

/** Of labels and values. */
export const large = 14
/** Of axes, bands and notes. */
export const small = 12.5
/** From one line to the next, in sizes of the letters. */
const leading = 1.2

interface Lettering {
  readonly size: number
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly colour?: string
  /** Of a ground that keeps lines away from the letters. */
  readonly ground?: string
}

/** A line of text whose letters stand around a height `y`. */
export function text(x: number, y: number, words: string, lettering: Lettering): Element {
  const { size, bold = false, anchor = 'start', colour, ground } = lettering
  return element(
    'text',
    {
      x,
      y: y + size * 0.34,
      'font-size': size,
      'font-weight': bold ? 'bold' : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      fill: colour ?? null,
      ...(ground === undefined ? {} : { stroke: ground, 'stroke-width': 3, 'paint-order': 'stroke' }),
    },
    words,
  )
}

/** Lines of text from a height `y` down. */
export function textLines(x: number, y: number, all: readonly string[], lettering: Lettering): readonly Element[] {
  const step = lettering.size * leading
  return all.map((line, at) => text(x, y + step * (at + 0.5), line, lettering))
}

export function heightOf(all: readonly string[], size: number): number {
  return all.length * size * leading
}

/** A label in the middle of a height; one that was shortened gives all of itself to who points at it. */
export function label(x: number, middle: number, words: string, setting: Setting, ground?: string): Element {
  const all = linesOf(words, setting)
  const { size } = setting
  const lettering = ground === undefined ? { size } : { size, ground }
  const drawn = textLines(x, middle - heightOf(all, size) / 2, all, lettering)
  return element('g', {}, titleIfCut(all, words), ...drawn)
}

/** The whole of a text of which not all lines are drawn. */
export function titleIfCut(all: readonly string[], words: string): Element | null {
  return all.at(-1)?.endsWith('…') === true ? element('title', {}, words) : null
}

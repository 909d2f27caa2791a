import type { StickyNote } from '../chart.ts'
import type { Board } from './board.ts'
import { type Element, element, number } from './element.ts'
import { heightOf, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import type { Scale } from './scale.ts'

/** A note with its place on the width, and its words in lines. */
export interface LaidNote {
  readonly note: StickyNote
  readonly left: number
  readonly right: number
  readonly height: number
  /** The time it is about. */
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

const edge = 6
const span = 4
/** More lines than these would make one note a page. */
const mostLines = 12

/** Lays out a note: as wide as its time, or wider where its words need it, and within the drawing. */
export function laidOut(note: StickyNote, scale: Scale, width: number): LaidNote {
  const from = scale(note.from)
  const to = note.mark === 'event' ? from : scale(note.to + 1)
  const box = Math.min(width - 4, Math.max(to - from, widthFor(note.text)))
  const left = Math.max(2, Math.min(from, width - 2 - box))
  const lines = linesOf(note.text, { width: box - 2 * edge, size: small, most: mostLines })
  return { note, left, right: left + box, height: heightOf(lines, small) + 9, from, to, lines }
}

/** A width at which a text takes about three lines, between that of a sticky note and that of a long one. */
function widthFor(words: string): number {
  const whole = widthOf(words, small)
  return Math.min(whole + 1, Math.max(110, Math.min(250, whole * 0.4))) + 2 * edge
}

/** A note from its upper side down: events have a folded corner, activities a bar over their time. */
export function noteParts(
  { note, left, right, height, from, to, lines }: LaidNote,
  { palette }: Board,
): readonly Element[] {
  const { surfaces } = palette
  const title = titleIfCut(lines, note.text)
  const words = textLines(left + edge, span + 2, lines, { size: small, colour: surfaces.ink })
  const [n, fold] = [number, 7]
  const bottom = height - fold
  const event = note.mark === 'event'
  const stroke = surfaces[event ? 'event-edge' : 'activity-edge']
  const shape = event
    ? `M${n(left)},0H${n(right)}V${n(bottom)}L${n(right - fold)},${n(height)}H${n(left)}z`
    : `M${n(left)},0H${n(right)}V${n(height)}H${n(left)}z`
  return [
    element(
      'g',
      {},
      title,
      element('path', { d: shape, fill: surfaces[note.mark], stroke, 'stroke-width': 1 }),
      event
        ? element('path', { d: `M${n(right)},${n(bottom)}h${-fold}v${fold}`, fill: 'none', stroke, 'stroke-width': 1 })
        : element('rect', { x: from, y: 0, width: Math.max(2, to - from), height: span, fill: stroke }),
      event && from >= left
        ? element('circle', { cx: Math.min(from + 4, right - 4), cy: 0, r: 3.5, fill: stroke })
        : null,
      ...words,
    ),
  ]
}

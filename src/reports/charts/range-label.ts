import type { RangesChart } from '../chart.ts'
import type { Board, Columns } from './board.ts'
import { type Drawing, element } from './element.ts'
import { heightOf, large, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'

/** Where labels take all of the width, a part of it is left to letters that turn out wider than they were measured. */
const safe = 0.95

/** The name of an input, and below that from what to what it goes. */
export function rangeLabel(
  { label, note }: RangesChart['rows'][number],
  { above, left, labels }: Columns,
  { palette }: Board,
): Drawing {
  const width = above ? labels * safe : labels
  const names = linesOf(label, { width, size: large, most: 3 })
  const notes = linesOf(note, { width, size: small, most: 3 })
  const [x, top] = [above ? left : 0, heightOf(names, large)]
  const { muted, paper: ground } = palette.surfaces
  return {
    height: top + heightOf(notes, small),
    parts: [
      element('g', {}, titleIfCut(names, label), ...textLines(x, 0, names, { size: large, ground })),
      element('g', {}, titleIfCut(notes, note), ...textLines(x, top, notes, { size: small, colour: muted, ground })),
    ],
  }
}

import type { RangesChart } from '../chart.ts'
import type { Board, Columns } from './board.ts'
import { type Drawing, element } from './element.ts'
import { heightOf, large, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'

/** The name of an input, and below that from what to what it goes. */
export function rangeLabel(
  { label, note }: RangesChart['rows'][number],
  { above, left, labels }: Columns,
  { palette }: Board,
): Drawing {
  const names = linesOf(label, { width: labels, size: large, most: 2 })
  const notes = linesOf(note, { width: labels, size: small, most: 2 })
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

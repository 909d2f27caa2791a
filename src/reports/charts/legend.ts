import { max } from 'd3-array'
import type { LegendEntry } from '../chart.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, moved } from './element.ts'
import { heightOf, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import { dot, filled } from './tone-marks.ts'

const line = 20
const sign = 16
/** Between one meaning and the next sign, also where letters turn out wider than they were measured. */
const apart = 24

/** What each tone stands for, beside each other and over as many lines as it takes. */
export function legend(entries: readonly LegendEntry[], board: Board, of: 'boxes' | 'dots'): Drawing {
  const signOf = ({ tone }: LegendEntry) =>
    of === 'dots'
      ? [dot(tone, sign / 2, line / 2, 5.5, board.palette)]
      : filled(tone, { x: 0, y: 4, width: sign, height: 12 }, board.palette)
  return keys(
    entries.map((entry) => ({ parts: signOf(entry), label: entry.label })),
    board,
  )
}

/** Signs with their meaning, of which a long one takes lines of its own. */
export function keys(
  all: readonly { readonly parts: readonly Element[]; readonly label: string }[],
  board: Board,
): Drawing {
  let [x, y, height] = [0, 0, 0]
  const parts = all.map(({ parts: signs, label }) => {
    const words = linesOf(label, { width: board.width - sign - 8, size: small, most: 3 })
    const width = sign + 7 + (max(words, (one) => widthOf(one, small)) ?? 0)
    if (x > 0 && x + width > board.width) [x, y, height] = [0, y + height, 0]
    const lettering = textLines(sign + 7, line / 2 - small * 0.6, words, { size: small })
    const key = moved(x, y, [element('g', {}, titleIfCut(words, label), ...signs, ...lettering)])
    x += width + apart
    height = Math.max(height, line, heightOf(words, small) + 5)
    return key
  })
  return { height: y + height, parts }
}

import type { LegendEntry } from '../chart.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, moved } from './element.ts'
import { small, text } from './lettering.ts'
import { shortened } from './line-breaks.ts'
import { widthOf } from './measure.ts'
import { dot, filled } from './tone-marks.ts'

const line = 20
const sign = 16

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

/** Signs with their meaning. */
export function keys(
  all: readonly { readonly parts: readonly Element[]; readonly label: string }[],
  board: Board,
): Drawing {
  let [x, y] = [0, 0]
  const parts = all.map(({ parts: signs, label }) => {
    const words = shortened(label, board.width - sign - 8, small)
    const width = sign + 7 + widthOf(words, small)
    if (x > 0 && x + width > board.width) [x, y] = [0, y + line]
    const title = words === label ? null : element('title', {}, label)
    const key = moved(x, y, [element('g', {}, title, ...signs, text(sign + 7, line / 2, words, { size: small }))])
    x += width + 16
    return key
  })
  return { height: all.length === 0 ? 0 : y + line, parts }
}

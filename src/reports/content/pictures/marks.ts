import type { Mark, Tone, TonedMark } from '../../chart.ts'
import type { Cell } from '../../document.ts'

/** A cell as a mark in a chart; null where its value is unknown. */
export function markOf(cell: Cell): Mark | null {
  return typeof cell === 'string' || cell.value === null
    ? null
    : { value: cell.value, text: cell.text, figure: cell.figure }
}

/** The same with a tone. */
export function tonedMark(cell: Cell, tone: Tone): TonedMark | null {
  const mark = markOf(cell)
  return mark === null ? null : { ...mark, tone }
}

import type { Tone } from '../../chart.ts'
import { type Cell, type Picture, picture } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { alternative } from './alternative.ts'
import { tonedMark } from './marks.ts'
import { ticksOver } from './ticks.ts'

/** How many cases are in each band. */
export function bandCounts(
  desk: Desk,
  rows: readonly { readonly label: string; readonly cell: Cell; readonly tone: Tone }[],
): Picture {
  const { pictures } = desk.sentences.annual
  const bars = rows.map(({ label, cell, tone }) => ({
    label,
    bars: [tonedMark(cell, tone)].filter((one) => one !== null),
  }))
  const whole = ticksOver(
    bars.flatMap((row) => row.bars.map(({ value }) => value)),
    (value) => desk.sentences.numbers.number(value),
  )
  const inWords = rows.map(({ label, cell }) => pictures.row(label, [said(cell)]))
  return picture(pictures.counts, alternative(desk, 'bars', inWords), {
    kind: 'bars',
    legend: [],
    // Half a case is none.
    ticks: whole.filter(({ value }) => Number.isInteger(value)),
    rows: bars,
  })
}

import type { ChalkInstance } from 'chalk'
import type { RangesChart, TonedMark } from '../chart.ts'
import { wrapped } from './layout.ts'
import type { TerminalRow } from './terminal-rows.ts'
import { columnFor, lineOf } from './terminal-scale.ts'
import { fillOf, inTone, named } from './terminal-tones.ts'

/** A bar for each input, from the result at its one end to that at its other. */
export function rangesRows({ legend, base, rows }: RangesChart, paint: ChalkInstance): readonly TerminalRow[] {
  const values = [base.value, ...rows.flatMap(({ low, high }) => [low.value, high.value])]
  return rows.map(({ label, note, low, high }) => {
    const draw = (columns: number) => {
      const column = columnFor(values, columns)
      const zero = column(base.value)
      // Of two bars on one side the shorter one lies over the longer.
      const ends = [low, high].sort((a, b) => Math.abs(a.value - base.value) - Math.abs(b.value - base.value))
      const isIn = (at: number, { value }: TonedMark) =>
        Math.min(zero, column(value)) <= at && at <= Math.max(zero, column(value))
      const ground = (at: number) => {
        const end = ends.find((one) => isIn(at, one))
        return end === undefined ? ' ' : inTone(end.tone, fillOf[end.tone], paint)
      }
      return lineOf(columns, ground, [[zero, '│']])
    }
    const text = [low, high].map((end) => `${fillOf[end.tone]}\u00a0${end.text}`).join('  ')
    return {
      label: note === '' ? label : `${label}\n\u00a0\u00a0${note}`,
      lines: [{ draw, text, inWords: [low, high].map((end) => named(legend, end.tone, end.text)) }],
    }
  })
}

/** What the line in the middle stands for. */
export function baseLine({ base }: RangesChart, width: number): string {
  return wrapped(`│ ${base.label}: ${base.text}`, width)
}

import type { ChalkInstance } from 'chalk'
import { groups } from 'd3-array'
import type { PanelsChart } from '../chart.ts'
import type { TerminalRow } from './terminal-rows.ts'
import { columnFor, lineOf } from './terminal-scale.ts'
import { inTone, signOf } from './terminal-tones.ts'

/** A line for each group on one scale: a sign for a story, a number where more stand in one place. */
export function panelsRows({ rows }: PanelsChart, paint: ChalkInstance): readonly TerminalRow[] {
  const values = [0, ...rows.flatMap(({ dots }) => dots.map(({ value }) => value))]
  return rows.map(({ label, note, dots }) => {
    const draw = (columns: number) => {
      const column = columnFor(values, columns)
      const marks = groups(dots, ({ value }) => column(value)).map(([at, same]) => {
        const tone = (same[0] as (typeof dots)[number]).tone
        const sign = same.length === 1 ? signOf[tone] : same.length < 10 ? String(same.length) : '+'
        return [at, inTone(tone, sign, paint)] as const
      })
      return lineOf(columns, () => paint.dim('·'), [[column(0), '│'], ...marks])
    }
    return { label, lines: [{ draw, text: note, inWords: [note] }] }
  })
}

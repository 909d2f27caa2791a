import type { ChalkInstance } from 'chalk'
import type { DotsChart, DumbbellsChart } from '../chart.ts'
import type { TerminalRow } from './terminal-rows.ts'
import { columnFor, lineOf } from './terminal-scale.ts'
import { inTone, named, signOf } from './terminal-tones.ts'

/** A sign for each row on one scale. */
export function dotsRows({ rows }: DotsChart, paint: ChalkInstance): readonly TerminalRow[] {
  const values = [0, ...rows.flatMap(({ dot }) => (dot === null ? [] : [dot.value]))]
  return rows.map(({ label, dot, text }) => {
    const draw = (columns: number) => {
      const column = columnFor(values, columns)
      const mark = dot === null ? [] : [[column(dot.value), inTone(dot.tone, signOf[dot.tone], paint)] as const]
      return lineOf(columns, () => paint.dim('·'), [[column(0), '│'], ...mark])
    }
    return { label, lines: [{ draw, text, inWords: [text] }] }
  })
}

/** The signs of each row on one scale, joined by a line. */
export function dumbbellsRows({ legend, ticks, rows }: DumbbellsChart, paint: ChalkInstance): readonly TerminalRow[] {
  const values = [...ticks, ...rows.flatMap(({ dots }) => dots)].map(({ value }) => value)
  return rows.map(({ label, dots }) => {
    const draw = (columns: number) => {
      const column = columnFor(values, columns)
      const all = dots.map(({ value }) => column(value))
      const isBetween = (at: number) => Math.min(...all) <= at && at <= Math.max(...all)
      const marks = dots.map(({ tone, value }) => [column(value), inTone(tone, signOf[tone], paint)] as const)
      return lineOf(columns, (at) => paint.dim(isBetween(at) ? '─' : '·'), marks)
    }
    const text = dots.map(({ tone, text: words }) => `${signOf[tone]}\u00a0${words}`).join('  ')
    return { label, lines: [{ draw, text, inWords: dots.map((dot) => named(legend, dot.tone, dot.text)) }] }
  })
}

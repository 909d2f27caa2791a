import type { ChalkInstance } from 'chalk'
import type { BarsChart, SharesChart } from '../chart.ts'
import type { TerminalRow } from './terminal-rows.ts'
import { columnFor, divided, lineOf } from './terminal-scale.ts'
import { fillOf, inTone, named } from './terminal-tones.ts'

/** A bar for each row, divided as its parts divide their whole. */
export function sharesRows({ legend, rows }: SharesChart, paint: ChalkInstance): readonly TerminalRow[] {
  return rows.map(({ label, parts }) => {
    const known = legend.flatMap((entry, at) => {
      const { value = 0, text = '' } = parts[at] ?? {}
      return value <= 0 ? [] : [{ ...entry, value, text }]
    })
    const draw = (columns: number) => {
      const counts = divided(
        known.map(({ value }) => value),
        columns,
      )
      return known.length === 0
        ? ' '.repeat(columns)
        : known.map(({ tone }, at) => inTone(tone, fillOf[tone].repeat(counts[at] as number), paint)).join('')
    }
    const text = known.map(({ tone, text: words }) => `${fillOf[tone]}\u00a0${words}`).join('  ')
    return { label, lines: [{ draw, text, inWords: known.map((part) => `${part.label}: ${part.text}`) }] }
  })
}

/** Bars from zero to either side. */
export function barsRows({ legend, rows }: BarsChart, paint: ChalkInstance): readonly TerminalRow[] {
  const values = [0, ...rows.flatMap(({ bars }) => bars.flatMap(({ value }) => value ?? []))]
  return rows.map(({ label, bars }) => ({
    label,
    lines: bars.map((bar) => {
      const fill = bar.value === null ? ' ' : inTone(bar.tone, fillOf[bar.tone], paint)
      const draw = (columns: number) => {
        const column = columnFor(values, columns)
        const [zero, end] = [column(0), column(bar.value ?? 0)]
        const isIn = (at: number) => Math.min(zero, end) <= at && at <= Math.max(zero, end)
        return lineOf(columns, (at) => (isIn(at) ? fill : ' '), [[zero, '│']])
      }
      const words = bar.value === null || bars.length === 1 ? bar.text : named(legend, bar.tone, bar.text)
      return { draw, text: bar.text, inWords: [words] }
    }),
  }))
}

import type { ChalkInstance } from 'chalk'
import type { BarsChart, Chart, DotsChart, DumbbellsChart, LegendEntry, SharesChart, Tone } from '../chart.ts'
import { asLists, asRows, type TerminalRow } from './terminal-rows.ts'
import { columnFor, divided, lineOf } from './terminal-scale.ts'
import { mostRows, terminalStrip } from './terminal-strip.ts'
import { terminalTimelines } from './terminal-timelines.ts'
import { fillOf, inTone, legendLines, signOf } from './terminal-tones.ts'

/** Below this width a drawing becomes lines of text. */
const narrow = 40

/** A chart as text for a terminal, never wider than the width. */
export function terminalChart(chart: Chart, paint: ChalkInstance, width: number): string {
  if (chart.kind === 'timelines') return terminalTimelines(chart, paint, width, width < narrow)
  if (chart.kind === 'dots' && chart.rows.length > mostRows) return terminalStrip(chart, width)
  const rows = rowsOf(chart, paint)
  if (width < narrow) return asLists(rows, paint, width)
  const signs = chart.kind === 'shares' || chart.kind === 'bars' ? fillOf : signOf
  return [legendLines(chart.legend, signs, width), asRows(rows, width)].filter((part) => part !== '').join('\n')
}

type OfRows = SharesChart | DotsChart | BarsChart | DumbbellsChart

function rowsOf(chart: OfRows, paint: ChalkInstance): readonly TerminalRow[] {
  switch (chart.kind) {
    case 'shares':
      return sharesRows(chart, paint)
    case 'dots':
      return dotsRows(chart, paint)
    case 'bars':
      return barsRows(chart, paint)
    case 'dumbbells':
      return dumbbellsRows(chart, paint)
  }
}

function sharesRows({ legend, rows }: SharesChart, paint: ChalkInstance): readonly TerminalRow[] {
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

function dotsRows({ rows }: DotsChart, paint: ChalkInstance): readonly TerminalRow[] {
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

function barsRows({ legend, rows }: BarsChart, paint: ChalkInstance): readonly TerminalRow[] {
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

function dumbbellsRows({ legend, ticks, rows }: DumbbellsChart, paint: ChalkInstance): readonly TerminalRow[] {
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

function named(legend: readonly LegendEntry[], tone: Tone, words: string): string {
  const entry = legend.find((one) => one.tone === tone)
  return entry === undefined ? words : `${entry.label}: ${words}`
}

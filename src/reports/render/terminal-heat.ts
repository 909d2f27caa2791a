import type { ChalkInstance } from 'chalk'
import { max } from 'd3-array'
import type { HeatChart, TonedMark } from '../chart.ts'
import { columnsOf, gap, longestLine, wrapped } from './layout.ts'
import { asLists } from './terminal-rows.ts'
import { inTone, legendLines, signOf } from './terminal-tones.ts'

/** A table of two inputs, each result with its sign; the values as they are stand between brackets. */
export function terminalHeat(chart: HeatChart, paint: ChalkInstance, width: number): string {
  const { across, down, cells } = chart
  const texts = cells.map((row, at) => across.texts.map((_, column) => textOf(chart, row[column], at, column)))
  const widths = across.texts.map(
    (words, column) => max([words, ...texts.map((row) => row[column] ?? '')], longestLine) ?? 0,
  )
  const first = Math.min(max(down.texts, longestLine) ?? 0, Math.floor(width * 0.3))
  const legend = legendLines(chart.legend, signOf, width)
  const parts = [legend, wrapped(`▼ ${down.label}   ► ${across.label}`, width)].filter((part) => part !== '')
  if (first + widths.reduce((sum, one) => sum + gap + one, 0) > width)
    return [...parts, lists(chart, paint, width)].join('\n')
  const line = (label: string, values: readonly string[], tone: (column: number) => TonedMark | undefined) => {
    const [words = '', ...more] = wrapped(label, first).split('\n')
    const row = values.map((text, column) => {
      const mark = tone(column)
      return `${padding(text, (widths[column] as number) + gap)}${mark === undefined ? text : inTone(mark.tone, text, paint)}`
    })
    return [`${words}${padding(words, first)}${row.join('')}`.trimEnd(), ...more].join('\n')
  }
  const lines = cells.map((row, at) => line(down.texts[at] ?? '', texts[at] ?? [], (column) => row[column]))
  return [...parts, line('', across.texts, () => undefined), ...lines].join('\n')
}

function padding(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

function textOf({ base }: HeatChart, mark: TonedMark | undefined, row: number, column: number): string {
  if (mark === undefined) return ''
  const words = `${signOf[mark.tone]}\u00a0${mark.text}`
  return base?.row === row && base.column === column ? `[${words}]` : words
}

function lists(chart: HeatChart, paint: ChalkInstance, width: number): string {
  const { across, down, cells } = chart
  const rows = cells.map((row, at) => ({
    label: down.texts[at] ?? '',
    lines: across.texts.map((words, column) => {
      const text = `${words}: ${textOf(chart, row[column], at, column)}`
      return { draw: () => '', text, inWords: [text] }
    }),
  }))
  return asLists(rows, paint, width)
}

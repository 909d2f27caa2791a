import type { ChalkInstance } from 'chalk'
import { groups, max } from 'd3-array'
import type { HistogramChart } from '../chart.ts'
import { columnsOf, wrapped } from './layout.ts'
import { columnFor, lineOf, raised, tickLine } from './terminal-scale.ts'
import { inTone } from './terminal-tones.ts'

const height = 4
const mostColumns = 100
const eighths = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** How often each result was drawn, as columns on one scale; the mean and the intervals below that, and in words. */
export function terminalHistogram(chart: HistogramChart, paint: ChalkInstance, width: number, isNarrow: boolean) {
  const { middle, interval, half } = chart
  const meanings: readonly (readonly [string, string])[] = [
    ['│', middle.text],
    ['├─┤', interval.text],
    ...(half === null ? [] : [['═══', half.text] as const]),
  ]
  const inWords = meanings.map(([sign, text]) => wrapped(isNarrow ? text : `${sign} ${text}`, width))
  return [...(isNarrow ? [] : drawn(chart, paint, Math.min(mostColumns, width))), ...inWords].join('\n')
}

function drawn(chart: HistogramChart, paint: ChalkInstance, columns: number): readonly string[] {
  const { bins, ticks, middle, interval, half } = chart
  const ends = [...bins, interval, ...(half === null ? [] : [half])].flatMap(({ from, to }) => [from, to])
  const column = columnFor([0, middle.value, ...ends, ...ticks.map(({ value }) => value)], columns)
  const places = placesOf(bins, column)
  const most = max(bins, ({ share }) => share) ?? 0
  const share = (at: number) => (most === 0 ? 0 : (places.get(at)?.share ?? 0) / most)
  const inColour = (line: string) =>
    [...line].map((sign, at) => {
      const bin = places.get(at)
      return bin === undefined || sign === ' ' ? sign : inTone(bin.tone, sign, paint)
    })
  const between = (at: number, { from, to }: { readonly from: number; readonly to: number }) =>
    column(from) <= at && at <= column(to)
  const isHalf = (at: number) => half !== null && between(at, half)
  const reach = lineOf(columns, (at) => (isHalf(at) ? '═' : between(at, interval) ? '─' : ' '), [
    [column(interval.from), '├'],
    [column(interval.to), '┤'],
    [column(middle.value), isHalf(column(middle.value)) ? '╪' : '┼'],
  ])
  return [
    ...raised(share, columns, height, eighths).map((line) => inColour(line).join('')),
    lineOf(columns, () => '─', [[column(0), '┴']]),
    tickLine(ticks, column, columns),
    ...sides(chart, column(0), columns),
    reach.trimEnd(),
  ]
}

type Bin = HistogramChart['bins'][number]

/** The bin that each column shows: of those that share one, the largest; a wide one has more than one column. */
function placesOf(bins: readonly Bin[], column: (value: number) => number): ReadonlyMap<number, Bin> {
  const placed = bins.flatMap((bin) => {
    const first = column(bin.from)
    const last = Math.max(first, column(bin.to) - 1)
    return Array.from({ length: last - first + 1 }, (_, at) => [first + at, bin] as const)
  })
  const largest = (all: readonly (readonly [number, Bin])[]) =>
    all.map(([, bin]) => bin).reduce((one, other) => (other.share > one.share ? other : one))
  return new Map(groups(placed, ([at]) => at).map(([at, all]) => [at, largest(all)]))
}

/** What lies to the left of zero and what to its right, in the words of the legend. */
function sides({ legend, bins }: HistogramChart, zero: number, columns: number): readonly string[] {
  const named = (isSide: (bin: Bin) => boolean) => {
    const tones = new Set(bins.filter((bin) => bin.share > 0 && isSide(bin)).map(({ tone }) => tone))
    return legend.filter(({ tone }) => tones.has(tone) && tone !== 'none').map(({ label }) => label)
  }
  const left = named(({ to }) => to <= 0).map((label) => `◄ ${label}`)
  const right = named(({ from }) => from >= 0).map((label) => `${label} ►`)
  const [before, after] = [left.join(' '), right.join(' ')]
  const fits = columnsOf(before) < zero && columnsOf(after) < columns - zero - 1
  const words = fits ? `${' '.repeat(zero - columnsOf(before) - 1)}${before}   ${after}` : `${before}   ${after}`.trim()
  return words.trim() === '' ? [] : [wrapped(words, columns)]
}

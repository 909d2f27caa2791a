import { max } from 'd3-array'
import type { HistogramChart, Interval, LegendEntry } from '../chart.ts'
import { gridLines, tickLabels, zero } from './axis.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, stacked } from './element.ts'
import { keys, legend } from './legend.ts'
import type { Palette } from './palette.ts'
import { type Scale, scaleOver } from './scale.ts'
import { filled } from './tone-marks.ts'

const high = 150
/** Where the intervals lie below the bars. */
const below = 15
const least = 3
/** How wide a bar is of results that are all the same. */
const alone = 12

/** How often each result was drawn, over a scale with zero on it, with the mean and the intervals below that. */
export function histogram(chart: HistogramChart, board: Board): Drawing {
  const { bins, ticks, middle, interval, half } = chart
  const ends = [...bins, interval, ...(half === null ? [] : [half])].flatMap(({ from, to }) => [from, to])
  const scale = scaleOver([0, middle.value, ...ends, ...ticks.map(({ value }) => value)], 8, board.width - 8)
  const { palette } = board
  const y = high + below
  const plot: Drawing = {
    height: y + 35,
    parts: [
      ...gridLines(ticks, scale, 0, y + 13, palette),
      ...bars(bins, scale, palette),
      ...gridLines(zero, scale, 0, y + 13, {
        ...palette,
        surfaces: { ...palette.surfaces, muted: palette.surfaces.ink },
      }),
      element('line', {
        x1: 0,
        x2: board.width,
        y1: high,
        y2: high,
        stroke: palette.surfaces.muted,
        'stroke-width': 1,
      }),
      reach(interval, scale, y, palette, 'whole'),
      ...(half === null ? [] : [reach(half, scale, y, palette, 'half')]),
      element(
        'g',
        { 'data-figure': middle.figure },
        element('title', {}, middle.text),
        mean(scale(middle.value), y, palette),
      ),
      ...tickLabels(ticks, scale, y + 23, board),
    ],
  }
  return stacked([legend(entries(chart), board, 'boxes'), plot, meanings(chart, board)], 10)
}

/** Only what is drawn needs a word. */
function entries({ legend: all, bins }: HistogramChart): readonly LegendEntry[] {
  return all.filter(({ tone }) => bins.some((bin) => bin.tone === tone && bin.share > 0))
}

function bars(bins: HistogramChart['bins'], scale: Scale, palette: Palette): readonly Element[] {
  const most = max(bins, ({ share }) => share) ?? 0
  return bins
    .filter(({ share }) => share > 0)
    .flatMap(({ from, to, share, tone }) => {
      const [left, right] = [scale(from), scale(to)]
      // Bars that are wide enough stand apart.
      const apart = right - left > 2 * least ? 1 : 0
      const width = from === to ? alone : Math.max(least, right - left - apart)
      const height = Math.max(1, (share / most) * high)
      return filled(tone, { x: (left + right - width) / 2, y: high - height, width, height }, palette)
    })
}

/** An interval: a line with ends, and thicker where half of the results lie. */
function reach({ from, to, text, figure }: Interval, scale: Scale, y: number, palette: Palette, of: 'whole' | 'half') {
  const line = span(scale(from), scale(to), y, palette, of)
  return element('g', { 'data-figure': figure }, element('title', {}, text), ...line)
}

function span(left: number, right: number, y: number, { surfaces }: Palette, of: 'whole' | 'half'): readonly Element[] {
  const stroke = surfaces.ink
  const line = element('line', { x1: left, x2: right, y1: y, y2: y, stroke, 'stroke-width': of === 'half' ? 6 : 1.5 })
  if (of === 'half') return [line]
  const ends = [left, right].map((x) =>
    element('line', { x1: x, x2: x, y1: y - 6, y2: y + 6, stroke, 'stroke-width': 1.5 }),
  )
  return [line, ...ends]
}

function mean(x: number, y: number, { surfaces }: Palette): Element {
  return element('circle', { cx: x, cy: y, r: 5.5, fill: surfaces.paper, stroke: surfaces.ink, 'stroke-width': 2.5 })
}

function meanings({ middle, interval, half }: HistogramChart, board: Board): Drawing {
  const { palette } = board
  const of = [
    { parts: [mean(8, 10, palette)], label: middle.text },
    { parts: span(1, 15, 10, palette, 'whole'), label: interval.text },
    ...(half === null ? [] : [{ parts: span(0, 16, 10, palette, 'half'), label: half.text }]),
  ]
  return keys(of, board)
}

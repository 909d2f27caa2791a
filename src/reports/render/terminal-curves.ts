import type { ChalkInstance } from 'chalk'
import { bisector } from 'd3-array'
import type { CurvesChart, Point } from '../chart.ts'
import { wrapped } from './layout.ts'
import { terminalField } from './terminal-field.ts'
import { inTone } from './terminal-tones.ts'

/** Lines over one scale, each drawn in a letter of its own. */
export function terminalCurves(chart: CurvesChart, paint: ChalkInstance, width: number, isNarrow: boolean): string {
  const { across, up, lines, marker } = chart
  const letter = (at: number) => String.fromCharCode('A'.charCodeAt(0) + (at % 26))
  const meanings = [
    ...lines.map(({ label }, at) => (isNarrow ? label : `${letter(at)} ${label}`)),
    ...(marker === null ? [] : [isNarrow ? marker.label : `│ ${marker.label}`]),
  ].map((words) => wrapped(words, width))
  if (isNarrow) return meanings.join('\n')
  const points = lines.flatMap((line) => line.points)
  const xs = points.map(({ x }) => x)
  const field = terminalField(
    { ...across, values: marker === null ? xs : [...xs, marker.x] },
    { ...up, values: points.map(({ y }) => y) },
    width,
    ({ columns, column, line: lineAt, xAt }) => {
      const heights = lines.map((line) =>
        Array.from({ length: columns }, (_, at) => {
          const y = heightAt(line.points, xAt(at))
          return y === null ? null : lineAt(y)
        }),
      )
      return (at, on) => {
        // Where lines cross, the first one is on top.
        const found = heights.findIndex((all) => all[at] === on)
        const tone = lines[found]?.tone
        if (tone !== undefined) return inTone(tone, letter(found), paint)
        return marker !== null && column(marker.x) === at ? '│' : null
      }
    },
  )
  return [...meanings, field].join('\n')
}

const byX = bisector(({ x }: Point) => x)

/** How high a line is over a place, straight from point to point; null where it does not reach. */
function heightAt(points: readonly Point[], x: number): number | null {
  const next = byX.left(points, x)
  const to = points[next]
  if (to === undefined) return null
  if (to.x === x) return to.y
  const from = points[next - 1]
  return from === undefined ? null : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
}

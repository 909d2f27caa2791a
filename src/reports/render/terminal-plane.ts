import type { ChalkInstance } from 'chalk'
import { max, rollup } from 'd3-array'
import type { PlaneChart } from '../chart.ts'
import { columnsOf, longestLine, wrapped } from './layout.ts'
import { type Raster, terminalField } from './terminal-field.ts'

/** From few points in one place to many. */
const densities = ['·', '░', '▒', '▓'] as const

/** The result of each draw between two scales that cross in zero, in letters: the darker, the more of them. */
export function terminalPlane(chart: PlaneChart, paint: ChalkInstance, width: number, isNarrow: boolean): string {
  const { across, up, each, points, middle, line, corners } = chart
  const meanings = [
    ...(isNarrow ? [] : [`${densities.join('')} ${each}`]),
    isNarrow ? middle.text : `● ${middle.text}`,
    ...(line === null ? [] : [isNarrow ? line.label : `/ ${line.label}`]),
  ].map((words) => wrapped(words, width))
  if (isNarrow) return meanings.join('\n')
  const all = [...points, middle]
  const field = terminalField(
    { ...across, values: [0, ...all.map(({ x }) => x)] },
    { ...up, values: [0, ...all.map(({ y }) => y)] },
    width,
    (raster) => signsOf(chart, raster, paint),
  )
  const [above, below] = [
    apart(corners.upperLeft, corners.upperRight, field, width),
    apart(corners.lowerLeft, corners.lowerRight, field, width),
  ]
  return [...meanings, above, field, below].join('\n')
}

/** The words of two quarters at both sides of a field, or below each other. */
function apart(left: string, right: string, field: string, width: number): string {
  const [before, after] = [`◄ ${left}`, `${right} ►`]
  const space = longestLine(field) - columnsOf(before) - columnsOf(after)
  const fits = space >= 3 && ![left, right].some((words) => words.includes('\n'))
  return fits ? `${before}${' '.repeat(space)}${after}` : `${wrapped(before, width)}\n${wrapped(after, width)}`
}

function signsOf({ points, middle, line }: PlaneChart, raster: Raster, paint: ChalkInstance) {
  const { columns, column, line: lineAt } = raster
  const placeOf = (x: number, y: number) => lineAt(y) * columns + column(x)
  const counts = rollup(
    points,
    (all) => all.length,
    ({ x, y }) => placeOf(x, y),
  )
  const most = max(counts.values()) ?? 1
  const [zeroColumn, zeroLine, mean] = [column(0), lineAt(0), placeOf(middle.x, middle.y)]
  const isOnLine = (x: number, y: number) => line !== null && lineAt(raster.xAt(x) * line.slope) === y
  return (x: number, y: number): string | null => {
    const place = y * columns + x
    if (place === mean) return '●'
    const count = counts.get(place) ?? 0
    if (count > 0) return paint.blueBright(densities[Math.min(3, Math.floor((count / most) * 4))] as string)
    if (isOnLine(x, y)) return '/'
    if (x === zeroColumn) return y === zeroLine ? '┼' : '│'
    return y === zeroLine ? '─' : null
  }
}

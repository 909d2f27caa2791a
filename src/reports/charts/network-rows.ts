import { max } from 'd3-array'
import type { NetworkChart } from '../chart.ts'
import { type TreeRow, treeRows } from '../network-tree.ts'
import type { Board } from './board.ts'
import { type Drawing, element, moved, number } from './element.ts'
import { heightOf, small, textLines, titleIfCut } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { sampleBox } from './network-box.ts'

/** What is left for words, however deep a row stands. */
const leastWords = 120
const sign = 22
const between = 9

/** Every box on a row of its own, moved to the right below the one that leads to it. */
export function networkRows(chart: NetworkChart, board: Board): Drawing {
  const rows = treeRows(chart.nodes.length, chart.links)
  const deepest = max(rows, depthOf) ?? 0
  const step = Math.max(0, Math.min(18, (board.width - leastWords - sign) / Math.max(1, deepest)))
  let y = 0
  const parts = rows.map((row) => {
    const drawn = rowOf(row, chart, step, board)
    const placed = moved(0, y, drawn.parts)
    y += drawn.height
    return placed
  })
  return { height: y, parts }
}

function depthOf({ link, rails }: TreeRow): number {
  return link === null ? 0 : rails.length + 1
}

function rowOf(row: TreeRow, chart: NetworkChart, step: number, { palette, width }: Board): Drawing {
  const node = chart.nodes[row.node] as NetworkChart['nodes'][number]
  const link = row.link === null ? null : (chart.links[row.link] ?? null)
  const left = depthOf(row) * step
  const setting = { width: width - left - sign - 2, size: small, most: 6 }
  const words = linesOf(node.text, setting)
  const added = [link?.inWords ?? '', node.note, row.isAgain ? chart.again : ''].filter((one) => one !== '').join('; ')
  const notes = linesOf(added, { ...setting, most: 3 })
  const lettering = textLines(left + sign, 3, words, { size: small })
  const muted = { size: small, colour: palette.surfaces.muted }
  const height = Math.max(20, heightOf([...words, ...notes], small)) + between
  return {
    height,
    parts: [
      ...linesBeside(row, step, height).map((d) =>
        element('path', { d, fill: 'none', stroke: palette.surfaces.muted, 'stroke-width': 1.2 }),
      ),
      moved(left, 0, sampleBox(node.mark, palette)),
      element('g', {}, titleIfCut(words, node.text), ...lettering),
      ...textLines(left + sign, 3 + heightOf(words, small), notes, muted),
    ],
  }
}

/** The line from the row above, and those that go on to rows below; they meet under the middle of a box. */
function linesBeside(row: TreeRow, step: number, height: number): readonly string[] {
  if (step === 0) return []
  const x = (level: number) => number(level * step + 8)
  const below = row.leads ? [`M${x(depthOf(row))},17V${number(height)}`] : []
  if (row.link === null) return below
  const own = row.rails.length
  const rails = row.rails.flatMap((goesOn, level) => (goesOn ? [`M${x(level)},0V${number(height)}`] : []))
  return [
    ...rails,
    ...below,
    `M${x(own)},0V${number(row.isLast ? 10 : height)}M${x(own)},10H${number((own + 1) * step)}`,
  ]
}

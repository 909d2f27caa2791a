import { max, sum } from 'd3-array'
import type { NetworkChart, NetworkNode } from '../chart.ts'
import { type Board, narrow } from './board.ts'
import { type Drawing, stacked } from './element.ts'
import { keys } from './legend.ts'
import { leastWidthOfBox, sampleBox } from './network-box.ts'
import { looseBoxes, networkInColumns, type PlacedColumn } from './network-in-columns.ts'
import { longestWays, withoutCircles } from './network-layers.ts'
import { signAt, signWidth } from './network-link.ts'
import { networkRows } from './network-rows.ts'

const leastBox = 76
const mostBox = 190
/** Between columns: room beside a sign for a bend and an arrow. */
const leastGap = 34
const mostGap = 100

/** Boxes in columns with arrows between them; where there is no room for columns, as rows below each other. */
export function network(chart: NetworkChart, board: Board): Drawing {
  const links = chart.links.filter(({ from, to }) => from !== to && from in chart.nodes && to in chart.nodes)
  const marks = keys(
    chart.marks.map(({ mark, label }) => ({ parts: sampleBox(mark, board.palette), label })),
    board,
  )
  const drawn = columnsAndLoose({ ...chart, links }, board)
  if (drawn === null) return stacked([marks, networkRows({ ...chart, links }, board)], 10)
  const signs = keys(
    chart.key.map(({ sign, dash, label }) => ({ parts: signAt(sign, dash, 8, 10, board.palette), label })),
    board,
  )
  return stacked([stacked([marks, signs]), ...drawn], 14)
}

/** What is linked in columns, and below it the boxes that nothing leads to or from; null where there is no room. */
function columnsAndLoose({ nodes, links }: NetworkChart, board: Board): readonly Drawing[] | null {
  const isLinked = new Set(links.flatMap(({ from, to }) => [from, to]))
  const linked = [...nodes.keys()].filter((at) => isLinked.has(at))
  const placeOf = new Map(linked.map((at, place) => [at, place]))
  const own = linked.map((at) => nodes[at] as NetworkNode)
  const arcs = withoutCircles(
    own.length,
    links.map((link) => ({ ...link, from: placeOf.get(link.from) as number, to: placeOf.get(link.to) as number })),
  )
  const layers = layersOf(own, longestWays(own.length, arcs), arcs)
  const columns = columnsFor(own, layers, max(links, ({ sign }) => signWidth(sign)) ?? 0, board)
  if (columns === null) return null
  const loose = looseBoxes(
    nodes.filter((_, at) => !isLinked.has(at)),
    board,
  )
  return own.length === 0 ? [loose] : [networkInColumns(own, arcs, layers, columns, board), loose]
}

/** Counted lines stand at the right end, wherever what leads to them stands. */
function layersOf(
  nodes: readonly NetworkNode[],
  ways: readonly number[],
  arcs: readonly { readonly from: number }[],
): readonly number[] {
  const isEnd = (box: number) => nodes[box]?.mark === 'counted' && !arcs.some(({ from }) => from === box)
  const end = max(ways, (layer, box) => (isEnd(box) ? layer : layer + (nodes.some((_, at) => isEnd(at)) ? 1 : 0))) ?? 0
  return ways.map((layer, box) => (isEnd(box) ? end : layer))
}

/** Where columns stand, each wide enough for its longest word; null where there is no room for that. */
function columnsFor(
  nodes: readonly NetworkNode[],
  layers: readonly number[],
  sign: number,
  { width }: Board,
): readonly PlacedColumn[] | null {
  const least = Array.from({ length: (max(layers) ?? 0) + 1 }, (_, layer) => {
    const words = max(nodes, (node, box) => (layers[box] === layer ? leastWidthOfBox(node) : 0)) ?? 0
    return Math.max(leastBox, Math.min(mostBox, words))
  })
  const gaps = least.length - 1
  const room = width - 2 - sum(least) - gaps * (leastGap + sign)
  if (width < narrow || room < 0) return null
  const wider = room * (gaps === 0 ? 1 : 0.75)
  const widths = least.map((one) => Math.min(mostBox, one + wider / least.length))
  const gap = gaps === 0 ? 0 : Math.min(mostGap + sign, (width - 2 - sum(widths)) / gaps)
  let left = 1
  return widths.map((one) => {
    const column = { left, width: one }
    left += one + gap
    return column
  })
}

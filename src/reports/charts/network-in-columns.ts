import type { NetworkLink, NetworkNode } from '../chart.ts'
import type { Board } from './board.ts'
import { type Drawing, stacked } from './element.ts'
import { drawnBox, heightOfBox } from './network-box.ts'
import { columnsOf } from './network-columns.ts'
import type { Arc } from './network-layers.ts'
import { drawnLink, drawnSign, type Route } from './network-link.ts'
import { middlesOf } from './network-places.ts'

export interface PlacedColumn {
  readonly left: number
  readonly width: number
}

type TurnedArc = Arc & { readonly arc: NetworkLink; readonly isTurned: boolean }

/** So far apart that the signs of links of one box do not touch. */
const betweenPorts = 19

/** Boxes by layer from left to right, links around those they pass. */
export function networkInColumns(
  nodes: readonly NetworkNode[],
  arcs: readonly TurnedArc[],
  layers: readonly number[],
  placed: readonly PlacedColumn[],
  board: Board,
): Drawing {
  const columns = columnsOf(layers, arcs)
  const columnAt = (layer: number | undefined) => placed[layer as number] as PlacedColumn
  const ports = (of: number) =>
    Math.max(...(['from', 'to'] as const).map((end) => arcs.filter((arc) => arc[end] === of).length))
  const heights = nodes.map((node, at) =>
    Math.max(heightOfBox(node, columnAt(layers[at]).width), ports(at) * betweenPorts + 4),
  )
  const { middles, height } = middlesOf(columns, heights)
  const leaves = portsOf(columns.ways, middles, (way) => [way[0], way[1]])
  const enters = portsOf(columns.ways, middles, (way) => [way.at(-1), way.at(-2)])
  const routes = arcs.map(({ from, arc, isTurned }, at): Route => {
    const way = columns.ways[at] as readonly number[]
    const places = way.map((item, step) => {
      const { left, width } = columnAt((layers[from] as number) + step)
      const port = step === 0 ? leaves[at] : step === way.length - 1 ? enters[at] : 0
      return { left, right: left + width, y: (middles[item] as number) + (port as number) }
    })
    return { ...arc, isTurned, places }
  })
  return {
    height: height + 1,
    parts: [
      ...routes.map((route) => drawnLink(route, board.palette)),
      ...nodes.map((node, at) => {
        const { left, width } = columnAt(layers[at])
        const high = heights[at] as number
        return drawnBox(node, { x: left, y: (middles[at] as number) - high / 2, width, height: high }, board.palette)
      }),
      ...routes.flatMap((route) => drawnSign(route, board.palette)),
    ],
  }
}

const looseBox = 168
const betweenLoose = 12

/** Boxes beside each other, over as many lines as they take. */
export function looseBoxes(nodes: readonly NetworkNode[], { width, palette }: Board): Drawing {
  const most = Math.max(1, Math.floor((width - 2 + betweenLoose) / (looseBox + betweenLoose)))
  const lines = Array.from({ length: Math.ceil(nodes.length / most) }, (_, at) =>
    nodes.slice(at * most, (at + 1) * most),
  )
  const drawings = lines.map((line): Drawing => {
    const height = Math.max(...line.map((node) => heightOfBox(node, looseBox)))
    const boxes = line.map((node, at) =>
      drawnBox(node, { x: 1 + at * (looseBox + betweenLoose), y: 1, width: looseBox, height }, palette),
    )
    return { height: height + 2, parts: boxes }
  })
  return stacked(drawings, betweenLoose - 2)
}

/** How far from the middle of its box each way begins or ends: below each other, in the order of the items beside it. */
function portsOf(
  ways: readonly (readonly number[])[],
  middles: readonly number[],
  endOf: (way: readonly number[]) => readonly [number | undefined, number | undefined],
): readonly number[] {
  const ends = ways.map((way, at) => {
    const [box, beside] = endOf(way)
    return { at, box, middle: middles[beside as number] as number }
  })
  return ends.map(({ at, box }) => {
    const same = ends.filter((end) => end.box === box).sort((a, b) => a.middle - b.middle || a.at - b.at)
    return (same.findIndex((end) => end.at === at) - (same.length - 1) / 2) * betweenPorts
  })
}

import { mean } from 'd3-array'
import type { Arc } from './network-layers.ts'

/** Boxes and the lanes of arcs that pass a layer, in columns from top to bottom. */
export interface Columns {
  /** Places in `items`, by layer. */
  readonly columns: readonly (readonly number[])[]
  /** The box that an item is; null for a lane. */
  readonly items: readonly (number | null)[]
  /** Of each arc the items it goes by, from layer to layer. */
  readonly ways: readonly (readonly number[])[]
}

const sweeps = 8

/** Items in columns, ordered by the middle of what they are joined to, so that few arcs cross. Arcs lead to later layers. */
export function columnsOf(layers: readonly number[], arcs: readonly Arc[]): Columns {
  const items: (number | null)[] = layers.map((_, box) => box)
  const layerOf = [...layers]
  const ways = arcs.map(({ from, to }) => {
    const lanes: number[] = []
    for (let layer = (layers[from] as number) + 1; layer < (layers[to] as number); layer++) {
      lanes.push(items.length)
      items.push(null)
      layerOf.push(layer)
    }
    return [from, ...lanes, to]
  })
  const deepest = layerOf.reduce((most, layer) => Math.max(most, layer), 0)
  const first = Array.from({ length: deepest + 1 }, (_, layer) =>
    layerOf.flatMap((of, item) => (of === layer ? [item] : [])),
  )
  return { columns: ordered(first, stepsOf(ways)), items, ways }
}

/** Every two items that stand next to each other on a way. */
function stepsOf(ways: readonly (readonly number[])[]): readonly Arc[] {
  return ways.flatMap((way) => way.slice(1).map((to, at) => ({ from: way[at] as number, to })))
}

/** The best order found in some sweeps, from left to right and back. */
function ordered(first: readonly (readonly number[])[], steps: readonly Arc[]): readonly (readonly number[])[] {
  let [best, here] = [first, first]
  let fewest = crossings(first, steps)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    here = swept(here, steps, sweep % 2 === 0)
    const crossed = crossings(here, steps)
    if (crossed < fewest) [best, fewest] = [here, crossed]
  }
  return best
}

function swept(columns: readonly (readonly number[])[], steps: readonly Arc[], isForward: boolean) {
  const after = columns.map((column) => column)
  const layers = [...columns.keys()]
  for (const layer of (isForward ? layers : layers.reverse()).slice(1)) {
    const beside = placesIn(after[isForward ? layer - 1 : layer + 1] as readonly number[])
    const column = after[layer] as readonly number[]
    const middles = new Map(column.map((item, at) => [item, mean(placesBeside(item, steps, beside)) ?? at]))
    after[layer] = column.toSorted((a, b) => (middles.get(a) as number) - (middles.get(b) as number))
  }
  return after
}

/** The places of what an item is joined to in the column beside it. */
function placesBeside(item: number, steps: readonly Arc[], beside: ReadonlyMap<number, number>): readonly number[] {
  const joined = steps.flatMap(({ from, to }) => (from === item ? [to] : to === item ? [from] : []))
  return joined.flatMap((other) => beside.get(other) ?? [])
}

function placesIn(column: readonly number[]): ReadonlyMap<number, number> {
  return new Map(column.map((item, at) => [item, at]))
}

/** How many steps between two columns cross. */
function crossings(columns: readonly (readonly number[])[], steps: readonly Arc[]): number {
  const place = new Map(columns.flatMap((column, layer) => column.map((item, at) => [item, { layer, at }] as const)))
  const placed = steps.map(({ from, to }) => {
    const start = place.get(from) as { readonly layer: number; readonly at: number }
    return { layer: start.layer, start: start.at, end: place.get(to)?.at as number }
  })
  return placed.reduce(
    (sum, a, at) =>
      sum + placed.slice(at + 1).filter((b) => a.layer === b.layer && (a.start - b.start) * (a.end - b.end) < 0).length,
    0,
  )
}

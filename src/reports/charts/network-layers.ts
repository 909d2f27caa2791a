/** From one box to another, both counted from 0. */
export interface Arc {
  readonly from: number
  readonly to: number
}

/**
 * The arcs with those turned around that lead back to a box one came from, walking from each box in its order: then no way
 * leads in a circle. `isTurned` says of which arcs; arcs from a box to itself must be left out.
 */
export function withoutCircles<T extends Arc>(
  boxes: number,
  arcs: readonly T[],
): readonly (Arc & { readonly arc: T; readonly isTurned: boolean })[] {
  const out = outgoing(boxes, arcs)
  const state: ('new' | 'open' | 'done')[] = new Array(boxes).fill('new')
  const turned = new Set<number>()
  for (let first = 0; first < boxes; first++) {
    if (state[first] !== 'new') continue
    state[first] = 'open'
    const way = [{ box: first, next: 0 }]
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const at = out[here.box]?.[here.next]
      here.next += 1
      if (at === undefined) {
        state[here.box] = 'done'
        way.pop()
        continue
      }
      const { to } = arcs[at] as T
      if (state[to] === 'open') turned.add(at)
      if (state[to] !== 'new') continue
      state[to] = 'open'
      way.push({ box: to, next: 0 })
    }
  }
  return arcs.map((arc, at) => {
    const isTurned = turned.has(at)
    return isTurned ? { from: arc.to, to: arc.from, arc, isTurned } : { from: arc.from, to: arc.to, arc, isTurned }
  })
}

/** In which layer each box stands: the number of arcs of the longest way that leads to it. The arcs have no circles. */
export function longestWays(boxes: number, arcs: readonly Arc[]): readonly number[] {
  const out = outgoing(boxes, arcs)
  const left: number[] = new Array(boxes).fill(0)
  for (const { to } of arcs) left[to] = (left[to] as number) + 1
  const layers: number[] = new Array(boxes).fill(0)
  const ready = left.flatMap((count, box) => (count === 0 ? [box] : []))
  for (let box = ready.pop(); box !== undefined; box = ready.pop())
    for (const at of out[box] as readonly number[]) {
      const { to } = arcs[at] as Arc
      layers[to] = Math.max(layers[to] as number, (layers[box] as number) + 1)
      left[to] = (left[to] as number) - 1
      if (left[to] === 0) ready.push(to)
    }
  return layers
}

/** Of each box the places of its arcs. */
function outgoing(boxes: number, arcs: readonly Arc[]): readonly (readonly number[])[] {
  const out: number[][] = Array.from({ length: boxes }, () => [])
  for (const [at, { from }] of arcs.entries()) out[from]?.push(at)
  return out
}

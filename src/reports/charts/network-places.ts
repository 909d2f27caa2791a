import { mean, sum } from 'd3-array'
import { apart } from './apart.ts'
import type { Columns } from './network-columns.ts'

const betweenItems = 12
/** As high as a sign, so that a lane keeps away from the signs beside it. */
const lane = 10
const sweeps = 10

/** The middle of every item, as near to the middle of what it is joined to as the others of its column let it, and how high all is. */
export function middlesOf({ columns, items, ways }: Columns, heights: readonly number[]) {
  const heightOf = (item: number) => {
    const box = items[item] ?? null
    return box === null ? lane : (heights[box] as number)
  }
  const highest = (column: readonly number[]) => sum(column, heightOf) + betweenItems * (column.length - 1)
  const height = Math.max(...columns.map(highest))
  const middles: number[] = new Array(items.length).fill(height / 2)
  const joined = neighbours(items.length, ways)
  const placed = (column: readonly number[], wish: (item: number) => number) => {
    const wishes = column.map((item) => ({ middle: wish(item), width: heightOf(item) }))
    for (const [at, top] of apart(wishes, 0, height, betweenItems).entries())
      middles[column[at] as number] = top + (wishes[at]?.width ?? 0) / 2
  }
  for (const column of columns) spread(column, heightOf, height, highest(column), middles)
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const column of sweep % 2 === 0 ? columns.slice(1) : columns.slice(0, -1).reverse())
      placed(column, (item) => mean(joined[item] ?? [], (other) => middles[other]) ?? (middles[item] as number))
  return { middles, height }
}

/** A column around the middle of the height. */
function spread(
  column: readonly number[],
  heightOf: (item: number) => number,
  height: number,
  high: number,
  middles: number[],
): void {
  let top = (height - high) / 2
  for (const item of column) {
    middles[item] = top + heightOf(item) / 2
    top += heightOf(item) + betweenItems
  }
}

function neighbours(items: number, ways: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const joined: number[][] = Array.from({ length: items }, () => [])
  for (const way of ways)
    for (const [at, item] of way.entries()) {
      const [before, after] = [way[at - 1], way[at + 1]]
      if (before !== undefined) joined[item]?.push(before)
      if (after !== undefined) joined[item]?.push(after)
    }
  return joined
}

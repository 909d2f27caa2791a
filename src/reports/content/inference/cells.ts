import type { ShareEstimate } from '../../../core/aggregate/share-estimate.ts'
import type { Cell } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { figureAt } from '../figure.ts'

/** A p-value, in a column that says so; of what could not be tested it says that. */
export function pCell({ result, sentences }: Desk, figure: string): Cell {
  const value = (figureAt(result, figure) ?? null) as number | null
  const { nothingToTest, pShort } = sentences.inference
  return { text: value === null ? nothingToTest : pShort(value), value, figure }
}

/** Between what a share may lie over more cases; its figure is the lower end. */
function rangeCell({ sentences }: Desk, ends: readonly [number, number], figure: string): Cell {
  return { text: sentences.inference.range(ends[0], ends[1]), value: ends[0], figure: `${figure}.1` }
}

/** A correlation, with two decimals. */
export function correlationCell({ result, sentences }: Desk, figure: string): Cell {
  const value = figureAt(result, figure) as number
  return { text: sentences.numbers.number(value, 2), value, figure }
}

/** The names of a share's count and of how many it is among, and of its exact interval. */
export function figuresOfShare(name: string): readonly string[] {
  return ['k', 'n', 'share', 'exact.1', 'exact.2'].map((figure) => `${name}.${figure}`)
}

/** The cells of both intervals of a share. */
export function rangeCells(desk: Desk, name: string, { exact, wilson }: ShareEstimate): readonly Cell[] {
  return [rangeCell(desk, exact, `${name}.exact`), rangeCell(desk, wilson, `${name}.wilson`)]
}

/** The cells of a share: count, of how many, share, and both intervals. */
export function shareCells(desk: Desk, name: string, found: ShareEstimate): readonly Cell[] {
  return [
    desk.count(`${name}.k`),
    desk.count(`${name}.n`),
    desk.percent(`${name}.share`),
    ...rangeCells(desk, name, found),
  ]
}

import { max, sum } from 'd3-array'
import { widthOf } from '../../charts/measure.ts'

/** How wide the text of a page is, in points: A4 with margins of 2 cm. */
export const textWidth = 481.8

/** Between the words of neighbouring cells. */
const padding = 8

/** How a table lies on its page: the size of its text, and how wide its columns are. */
export interface Layout {
  readonly size: number
  readonly widths: readonly number[]
  /** Whether it may go on on the next page. */
  readonly isLong: boolean
}

/** About as many lines as a third of a page holds stay on one page. */
const mostOnOnePage = 22

interface Column {
  /** What it takes without breaking words. */
  readonly least: number
  /** What it takes without breaking lines. */
  readonly most: number
  readonly isFigures: boolean
}

interface Setting {
  readonly size: number
  /** Figures up to this width stay on one line. */
  readonly figure: number
}

const sizes = [9.5, 9, 8.5, 8, 7.5] as const
const smallest = 7

/** Widths of columns by what stands in them: words stay whole, and of amounts as many as make the table short. */
export function layout(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): Layout {
  const room = textWidth - head.length * padding
  const columns = (setting: Setting) =>
    head.map((title, at) =>
      columnOf(
        title,
        rows.map((row) => row[at] ?? ''),
        right[at] === true,
        setting,
      ),
    )
  const fits = (all: readonly Column[]) => sum(all, ({ least }) => least) <= room
  const size = sizes.find((one) => fits(columns({ size: one, figure: 100 }))) ?? smallest
  const [few, all] = [100, 230].map((figure) => shared(columns({ size, figure }), room)) as [Widths, Widths]
  const isAll = fits(columns({ size, figure: 230 })) && linesOf(rows, all, size) <= linesOf(rows, few, size)
  const widths = isAll ? all : few
  return {
    size,
    widths: widths.map((width) => Math.round((width + padding) * 10) / 10),
    isLong: linesOf(rows, widths, size) > mostOnOnePage,
  }
}

type Widths = readonly number[]

/** About how many lines the rows of a table take. */
function linesOf(rows: readonly (readonly string[])[], widths: Widths, size: number): number {
  const lines = (cell: string, width: number) =>
    sum(cell.split('\n'), (line) => Math.max(1, Math.ceil(widthOf(line, size) / width)))
  return sum(rows, (row) => max(row, (cell, at) => lines(cell, widths[at] ?? textWidth)) ?? 1)
}

const widestLine = 280
const widestWord = 110
const narrowest = 6

function columnOf(title: string, cells: readonly string[], isFigures: boolean, { size, figure }: Setting): Column {
  const widest = (split: RegExp) =>
    Math.max(
      max(title.split(split), (part) => widthOf(part, size, true)) ?? 0,
      max(cells, (cell) => max(cell.split(split), (part) => widthOf(part, size))) ?? 0,
    )
  const line = Math.min(widest(/\n/), widestLine)
  const word = Math.max(narrowest, Math.min(widest(/[\s\u200b/-]+/), widestWord))
  const whole = isFigures ? (max(cells, (cell) => widthOf(cell, size)) ?? 0) : 0
  const least = whole <= figure ? Math.max(whole, word) : word
  return { least, most: Math.max(least, line), isFigures }
}

/** Room over columns: each takes its least, then what is left by what it could use; what nobody needs goes to words. */
function shared(columns: readonly Column[], room: number): readonly number[] {
  const least = sum(columns, (one) => one.least)
  const most = sum(columns, (one) => one.most)
  if (least >= room) return columns.map((one) => (one.least * room) / least)
  if (most >= room) return columns.map((one) => one.least + ((one.most - one.least) * (room - least)) / (most - least))
  const words = columns.filter(({ isFigures }) => !isFigures)
  const takers = words.length === 0 ? columns : words
  const total = sum(takers, (one) => one.most)
  return columns.map((one) => one.most + (takers.includes(one) && total > 0 ? ((room - most) * one.most) / total : 0))
}

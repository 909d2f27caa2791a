import { extent, max } from 'd3-array'
import type { HeatChart, TonedMark } from '../chart.ts'
import { type Board, columnsOn } from './board.ts'
import { type Drawing, stacked } from './element.ts'
import { drawnCell, figuresFor } from './heat-cell.ts'
import { heatHead } from './heat-head.ts'
import { legend } from './legend.ts'
import { heightOf, label, large } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import { widthOf } from './measure.ts'

const gap = 2
/** How strong a tint is, from that of the smallest value to that of the largest: words stay readable on all. */
const tints = { least: 0.06, most: 0.34 }

/** A table of two inputs of which each cell is tinted by its result, stronger as that is larger. */
export function heat(chart: HeatChart, board: Board): Drawing {
  const widest = max([chart.down.label, ...chart.down.texts], (words) => widthOf(words, large)) ?? 0
  const columns = columnsOn(board, widest)
  const width = (columns.right - columns.left) / chart.across.texts.length - gap
  const figures = figuresFor(chart.cells.flat(), width)
  const strength = strengthIn(chart.cells)
  const rows = chart.cells.map((cells, row) => {
    const value = chart.down.texts[row] ?? ''
    const words = columns.above ? `${value} · ${chart.down.label}` : value
    const setting = { width: columns.labels, size: large, most: 2 }
    const labelHeight = heightOf(linesOf(words, setting), large)
    const height = Math.max(figures.height, columns.above ? 0 : labelHeight)
    const top = columns.above ? labelHeight + 2 : 0
    const name = label(columns.above ? columns.left : 0, columns.above ? labelHeight / 2 : height / 2, words, setting)
    const drawn = chart.across.texts.flatMap((column, at) => {
      const mark = cells[at]
      if (mark === undefined) return []
      const box = { x: columns.left + at * (width + gap) + gap / 2, y: top, width, height }
      const isBase = chart.base?.column === at && chart.base.row === row
      return [
        drawnCell(
          { mark, title: `${value} · ${column}: ${mark.text}`, strength: strength(mark), isBase },
          box,
          figures,
          board,
        ),
      ]
    })
    return { height: top + height, parts: [name, ...drawn] }
  })
  return stacked([legend(chart.legend, board, 'dots'), heatHead(chart, columns, board), stacked(rows, gap)], 8)
}

/** How strong the tint of a cell is: by where its size lies between the smallest and the largest of the table. */
function strengthIn(cells: HeatChart['cells']): (mark: TonedMark) => number {
  const [smallest = 0, largest = 0] = extent(cells.flat(), ({ value }) => Math.abs(value))
  const reach = largest - smallest
  return ({ value }) =>
    tints.least + (reach === 0 ? 0 : ((Math.abs(value) - smallest) / reach) * (tints.most - tints.least))
}

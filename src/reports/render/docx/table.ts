import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { TableCell as CellNode, TableRow as RowNode, Table as TableNode } from 'mdast'
import { columnWidths } from './columns.ts'
import type { Making } from './making.ts'
import { phrases } from './phrases.ts'

/** So few rows stay together on a page. */
const together = 8

/** A table whose head stands above it on every page. */
export function table(node: TableNode, making: Making): Table {
  const widths = columnWidths(node, making.width)
  const rows = node.children.filter(({ children }) => children.length > 0)
  const isShort = rows.length <= together
  return new Table({
    style: making.styles('ReportTable'),
    layout: TableLayoutType.FIXED,
    width: { size: making.width, type: WidthType.DXA },
    columnWidths: [...widths],
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map((row, at) =>
      tableRow(
        row,
        node,
        { isHead: at === 0, keepNext: isShort || at === 0 || at === rows.length - 1, widths },
        making,
      ),
    ),
  })
}

interface Place {
  readonly isHead: boolean
  /** With the row below it, or with what stands below the table. */
  readonly keepNext: boolean
  readonly widths: readonly number[]
}

function tableRow(
  { children }: RowNode,
  { align }: TableNode,
  { isHead, keepNext, widths }: Place,
  making: Making,
): TableRow {
  const cells = widths.map((width, column) => {
    const alignment = align?.[column] === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
    return tableCell(children[column], { width, alignment, keepNext }, making)
  })
  return new TableRow({ children: cells, cantSplit: true, ...(isHead ? { tableHeader: true } : {}) })
}

interface Setting {
  readonly width: number
  readonly alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']
  readonly keepNext: boolean
}

function tableCell(node: CellNode | undefined, { width, alignment, keepNext }: Setting, making: Making): TableCell {
  const children = phrases(node?.children ?? [], making, true)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ alignment, keepNext, children })],
  })
}

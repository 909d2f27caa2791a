import type { ChalkInstance } from 'chalk'
import type { Node, PhrasingContent, RootContent, Table } from 'mdast'
import type { Document } from '../document.ts'
import { columnsOf, columnWidths, gap, longestLine, wrapped, wrappedWhole } from './layout.ts'
import { terminalChart } from './terminal-chart.ts'

/** Below this width a table becomes a list. */
const narrow = 60

/** A document as text for a terminal: headings, wrapped sentences, and tables that fit the width. */
export function terminal(document: Document, paint: ChalkInstance, columns: number): string {
  const width = Math.max(20, columns)
  const notice = document.data?.about?.notice ?? ''
  const parts = document.children.map((node) => block(node, paint, width))
  const blocks = [paint.dim(wrapped(notice, width)), ...parts].filter((text) => text !== '')
  // A terminal has no use for unbreakable spaces once lines are broken.
  return `${blocks.join('\n\n')}\n`.replace(/[\u00a0\u202f]/g, ' ')
}

function block(node: RootContent, paint: ChalkInstance, width: number): string {
  switch (node.type) {
    case 'heading': {
      const words = wrapped(textOf(node), width)
      if (node.depth === 1) return paint.bold(words)
      return node.depth === 2
        ? `\n${paint.bold.cyan(words)}\n${paint.dim('─'.repeat(Math.min(width, longestLine(words))))}`
        : paint.bold(words)
    }
    case 'paragraph':
      return wrapped(textOf(node), width)
    case 'list':
      return node.children
        .map((item, at) => listItem(textOf(item), node.ordered === true ? `${at + 1}.` : '-', width))
        .join('\n')
    case 'table':
      return width < narrow ? asList(node, paint, width) : (asTable(node, paint, width) ?? asList(node, paint, width))
    case 'code':
      return wrappedWhole(node.value, width)
    case 'blockquote':
      return node.children.map((one) => indented(block(one, paint, width - quoted.length))).join('\n\n')
    case 'picture':
      // The table beside a map says all that it shows.
      if (node.chart.kind === 'map') return ''
      return `${paint.bold(wrapped(node.title, width))}\n${terminalChart(node.chart, paint, width)}`
    default:
      return wrapped(textOf(node), width)
  }
}

/** What stands before the words of others. */
const quoted = '  '

function indented(words: string): string {
  return quoted + words.replaceAll('\n', `\n${quoted}`)
}

function listItem(words: string, sign: string, width: number): string {
  const indent = ' '.repeat(sign.length + 1)
  return `${sign} ${wrapped(words, width - indent.length).replaceAll('\n', `\n${indent}`)}`
}

function rowsOf(table: Table): readonly (readonly string[])[] {
  return table.children.map((row) => row.children.map(textOf))
}

/** A table in columns; null where they do not fit the width without breaking words. */
function asTable(table: Table, paint: ChalkInstance, width: number): string | null {
  const [head = [], ...rows] = rowsOf(table)
  const isRight = head.map((_, column) => table.align?.[column] === 'right')
  const widths = columnWidths([head, ...rows], isRight, width)
  if (widths.reduce((sum, one) => sum + one, 0) - gap > width) return null
  const aligned = (text: string, column: number) => {
    const space = ' '.repeat(Math.max(0, (widths[column] as number) - gap - columnsOf(text)))
    return isRight[column] ? space + text : text + space
  }
  const lines = (row: readonly string[]) =>
    linesOf(row, widths).map((line) => line.map(aligned).join(' '.repeat(gap)).trimEnd())
  return [...lines(head).map((line) => paint.dim(line)), ...rows.flatMap(lines)].join('\n')
}

/** A row of cells as lines of text, each cell broken over as many lines as it needs. */
function linesOf(row: readonly string[], widths: readonly number[]): readonly (readonly string[])[] {
  const cells = row.map((text, column) => wrapped(text, (widths[column] as number) - gap).split('\n'))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''))
}

function asList(table: Table, paint: ChalkInstance, width: number): string {
  const [head = [], ...rows] = rowsOf(table)
  const items = rows.map(([first = '', ...rest]) => {
    const pairs = rest.flatMap((text, at) =>
      text === '' ? [] : [`${head[at + 1] === '' ? '' : `${head[at + 1]}: `}${text}`],
    )
    const title = head[0] === '' ? first : `${head[0]}: ${first}`
    return [
      paint.bold(wrapped(title, width)),
      ...pairs.map((pair) => `  ${wrapped(pair, width - 2).replaceAll('\n', '\n  ')}`),
    ].join('\n')
  })
  return items.join('\n')
}

/** The words of a node. */
function textOf(node: Node | PhrasingContent): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map((child: Node) => textOf(child)).join('')
    : ''
}

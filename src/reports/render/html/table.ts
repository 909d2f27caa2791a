import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Table, TableCell, TableRow } from 'mdast'
import type { Raw, State } from 'mdast-util-to-hast'
import { noteId } from './anchors.ts'
import { bodyCell, type Column, columnsOf, headCell } from './cell.ts'
import { choices } from './choices.ts'
import type { Maker } from './nodes.ts'

/** From this number of columns a table becomes a list of cards where there is no room for it. */
const broad = 4

/** Writes tables: figures lead to what they are made of, the first cell of a row names it, and an appendix is folded. */
export function table(maker: Maker) {
  const { sentences } = maker
  return (state: State, node: Table): ElementContent[] => {
    const { name, appendix, note } = node.data ?? {}
    const made = tableOf(state, node, maker)
    if (appendix === true) {
      const summary = h('summary', sentences.document.tableOf(node.children.length - 1))
      return [h('details.appendix', summary, made)]
    }
    const link =
      note === undefined ? [] : [h('p.note', h('a', { href: `#${noteId(note)}` }, sentences.document.note(note)))]
    return [h('div.table', ...(name === 'cases' ? [choices(node, sentences)] : []), made, ...link)]
  }
}

function tableOf(state: State, node: Table, { anchors }: Maker): Element {
  const [head, ...rows] = node.children
  const columns = columnsOf(node)
  const written = ({ children, data }: TableRow, id: string | undefined) => {
    const cells = columns.flatMap((column, at) => {
      const cell = children[at]
      return cell === undefined ? [] : [bodyCell(state, cell, column, node, anchors)]
    })
    const filter = data?.filter === undefined ? undefined : JSON.stringify(data.filter)
    return h('tr', { id, 'data-filter': filter }, cells)
  }
  const headOf = (column: Column, cell: TableCell | undefined) =>
    cell === undefined ? [] : [headCell(state, cell, column)]
  // Each row is written when it is made: those of a long table would fill the memory together.
  const body: Raw = { type: 'raw', value: rows.map((row) => toHtml(written(row, anchors.of(row)))).join('') }
  return h(
    'table',
    {
      class: columns.length < broad ? undefined : 'cards',
      'aria-labelledby': anchors.of(node),
      'data-name': node.data?.name,
    },
    h(
      'thead',
      h(
        'tr',
        columns.flatMap((column, at) => headOf(column, head?.children[at])),
      ),
    ),
    h('tbody', [body]),
  )
}

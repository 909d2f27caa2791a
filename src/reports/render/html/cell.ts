import type { Element, ElementContent } from 'hast'
import type { Table, TableCell } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { type Anchors, textOf } from './anchors.ts'

/** A column of a table: its head in words, and what its cells are. */
export interface Column {
  readonly label: string
  readonly isNumber: boolean
  /** Whether its cells name the rows. */
  readonly isName: boolean
}

/** The columns of a table. */
export function columnsOf({ align, children: [head] }: Table): readonly Column[] {
  const cells = head?.children ?? []
  return cells.map((cell, at) => ({
    label: textOf(cell),
    isNumber: align?.[at] === 'right',
    isName: at === 0 && cells.length > 1,
  }))
}

/** A word that may be broken anywhere, since it would make its column too broad. */
const tooLong = /[^\s-]{20}/

export function headCell(state: State, cell: TableCell, { label, isNumber }: Column): Element {
  const className = classes({ number: isNumber, long: tooLong.test(label) })
  return label === '' ? element('td', { className }, []) : element('th', { className, scope: 'col' }, state.all(cell))
}

/** A cell with its column's head for where there is no room for columns; a figure leads to what it is made of. */
export function bodyCell(state: State, cell: TableCell, column: Column, table: Table, anchors: Anchors): Element {
  const { value, figure } = cell.data ?? {}
  const isName = column.isName && cell.children.length > 0
  const words = state.all(cell)
  return element(
    isName ? 'th' : 'td',
    {
      scope: isName ? 'row' : undefined,
      className: classes({ number: column.isNumber, long: tooLong.test(textOf(cell)) }),
      dataLabel: column.label === '' ? undefined : column.label,
      dataValue: value === undefined ? undefined : String(value ?? ''),
      dataFigure: figure,
      title: figure,
    },
    figure === undefined ? words : linked(words, figure, table, anchors),
  )
}

/** The words of a figure as a link to what it is made of; in the table that it would lead to they are just words. */
function linked(words: ElementContent[], figure: string, { data }: Table, anchors: Anchors): ElementContent[] {
  const place = data?.appendix === true ? undefined : anchors.placeOf(figure, data?.note)
  return place === undefined || words.length === 0
    ? words
    : [element('a', { className: ['figure'], href: `#${place}` }, words)]
}

function classes(are: Readonly<Record<string, boolean>>): string[] | undefined {
  const names = Object.keys(are).filter((name) => are[name])
  return names.length === 0 ? undefined : names
}

// Written out: a report over a thousand stories has a hundred thousand of them.
function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

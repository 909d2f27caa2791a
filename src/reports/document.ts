import type { Paragraph, Root, RootContent, Table, TableCell } from 'mdast'

declare module 'mdast' {
  interface TableCellData {
    /** The value a cell shows, unrounded; null is unknown. */
    value?: number | null
    /** The name by which `explain` gives the figure. */
    figure?: string
  }
  interface ParagraphData {
    /** The figures a sentence mentions. */
    figures?: readonly string[]
  }
}

/** A report as a value: Markdown's syntax tree, with typed values on table cells. Every format is made from it. */
export type Document = Root

/** A cell of a table: a text, or a figure with its value and name. */
export type Cell = string | { readonly text: string; readonly value: number | null; readonly figure: string }

export type Section = readonly RootContent[]

/** Puts sections together. */
export function document(...sections: readonly Section[]): Document {
  return { type: 'root', children: sections.flat() }
}

export function heading(depth: 1 | 2 | 3, words: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: clean(words) }] }
}

/** A sentence or more, with the names of the figures it mentions. */
export function paragraph(words: string, figures: readonly string[] = []): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: clean(words) }],
    ...(figures.length === 0 ? {} : { data: { figures } }),
  }
}

export function list(items: readonly string[], ordered = false): RootContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
  }
}

/** A table with a head; a column whose cells are figures is aligned right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  const isFigures = (column: number) => rows.length > 0 && rows.every((row) => typeof row[column] !== 'string')
  return {
    type: 'table',
    align: head.map((_, column) => (isFigures(column) ? 'right' : 'left')),
    children: [head, ...rows].map((row) => ({ type: 'tableRow', children: row.map(cell) })),
  }
}

function cell(content: Cell): TableCell {
  const children = (words: string): TableCell['children'] =>
    words === '' ? [] : [{ type: 'text', value: clean(words) }]
  if (typeof content === 'string') return { type: 'tableCell', children: children(content) }
  return { type: 'tableCell', children: children(content.text), data: { value: content.value, figure: content.figure } }
}

/** Control characters and marks that turn the direction of text never leave: all but line ends and tabs become U+FFFD. */
function clean(words: string): string {
  return words.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

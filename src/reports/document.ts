import type { Blockquote, Data, Heading, Node, Paragraph, Root, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { Language } from '../language/numbers.ts'
import type { Chart } from './chart.ts'

/** A picture in a document: what it shows, and the same in words for who cannot see it. */
export interface Picture extends Node {
  readonly type: 'picture'
  readonly title: string
  /** What the picture shows, in words. */
  readonly alternative: string
  readonly chart: Chart
  readonly data: Data & {
    readonly figures: readonly string[]
    only?: 'page'
    note?: number
    appendix?: true
  }
}

declare module 'mdast' {
  interface RootData {
    about?: About
    /** The names of the figures that paragraphs, tables and pictures show; their `note` counts from 1 in this list. */
    notes?: readonly string[]
  }
  interface HeadingData {
    /** By what a link leads here. */
    id?: string
    only?: 'page'
    appendix?: true
  }
  interface ParagraphData {
    /** The figures a sentence mentions. */
    figures?: readonly string[]
    /** Which of the document's notes names them. */
    note?: number
    appendix?: true
  }
  interface BlockquoteData {
    /** The language of the words, so that a voice reads them as they sound. */
    language?: Language
  }
  interface ListData {
    appendix?: true
  }
  interface TableData {
    /** What the table holds, in a word that stays the same in every language. */
    name?: string
    /** By which fields readers may choose rows, in the words of the report. */
    filters?: readonly { readonly key: string; readonly label: string }[]
    note?: number
    only?: 'page'
    appendix?: true
  }
  interface TableRowData {
    /** By what a link leads here. */
    id?: string
    /** What a row is by the fields of the table's filters. */
    filter?: Readonly<Record<string, readonly string[]>>
  }
  interface TableCellData {
    /** The value a cell shows, unrounded; null is unknown. */
    value?: number | null
    /** The name by which `explain` gives the figure. */
    figure?: string
  }
  interface BlockContentMap {
    picture: Picture
  }
  interface RootContentMap {
    picture: Picture
  }
}

/** What a document is: its language, title, who wrote it, and of when it is. */
export interface About {
  readonly language: Language
  readonly title: string
  readonly organisation: string | null
  /** As `--date` gave it, else the newest year of the cases. */
  readonly date: string | null
  /** What stands on every page, such as that it is not to be published. */
  readonly notice?: string | null | undefined
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

/** A document that says what it is. */
export function titled(about: About, { data, ...rest }: Document): Document {
  return { ...rest, data: { ...data, about: cleaned(about) } }
}

export function heading(depth: 1 | 2 | 3, words: string, id?: string): Heading {
  return {
    type: 'heading',
    depth,
    children: [{ type: 'text', value: clean(words) }],
    ...(id === undefined ? {} : { data: { id } }),
  }
}

/** A sentence or more, with the names of the figures it mentions. */
export function paragraph(words: string, figures: readonly string[] = []): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: clean(words) }],
    ...(figures.length === 0 ? {} : { data: { figures } }),
  }
}

/** Words of others, such as a story, in their own language: a paragraph for each part between empty lines. */
export function quotation(words: string, language?: Language): Blockquote {
  return {
    type: 'blockquote',
    ...(language === undefined ? {} : { data: { language } }),
    children: words
      .trim()
      .split(/\n\s*\n/)
      .map((part) => paragraph(part.replace(/(?<!\s)\s*\n\s*/g, ' ').trim())),
  }
}

/** Names that are to be copied as they stand, a line each. */
export function verbatim(lines: readonly string[]): RootContent {
  return { type: 'code', value: clean(lines.join('\n')) }
}

export function list(items: readonly string[], ordered = false): RootContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
  }
}

/** What a table may say of itself and of its rows, which stand in the order of the table's. */
export interface TableAbout {
  readonly name: string
  readonly filters?: readonly { readonly key: string; readonly label: string }[]
  readonly rows?: readonly NonNullable<TableRow['data']>[]
}

/** A table with a head; a column whose cells are figures is aligned right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], about?: TableAbout): Table {
  const isFigures = (column: number) => rows.length > 0 && rows.every((row) => typeof row[column] !== 'string')
  const { rows: ofRows, ...ofTable } = about ?? {}
  return {
    type: 'table',
    align: head.map((_, column) => (isFigures(column) ? 'right' : 'left')),
    children: [head, ...rows].map((row, at) => {
      const data = ofRows?.[at - 1]
      return { type: 'tableRow', children: row.map(cell), ...(data === undefined ? {} : { data }) }
    }),
    ...(about === undefined ? {} : { data: ofTable }),
  }
}

/** A picture of a chart; its words are cleaned as all others. */
export function picture(title: string, alternative: string, chart: Chart): Picture {
  const clear = cleaned(chart)
  return {
    type: 'picture',
    title: clean(title),
    alternative: clean(alternative),
    chart: clear,
    data: { figures: figuresIn(clear) },
  }
}

/** Marks a section as an appendix: for who looks something up, not for who reads on. */
export function appendix(section: Section): Section {
  return section.map((node) => ({ ...node, data: { ...node.data, appendix: true } }) as RootContent)
}

/** A document without its appendices. */
export function withoutAppendix(from: Document): Document {
  return { ...from, children: from.children.filter(({ data }) => !(data && 'appendix' in data && data.appendix)) }
}

/** Marks a section as one for pages: in a terminal, something beside it says the same. */
export function pageOnly(section: Section): Section {
  return section.map((node) => ({ ...node, data: { ...node.data, only: 'page' } }) as RootContent)
}

/** A document for a terminal: without appendices, and without what is for pages only. */
export function forTerminal(from: Document): Document {
  const { children, ...rest } = withoutAppendix(from)
  return { ...rest, children: children.filter(({ data }) => !(data && 'only' in data && data.only === 'page')) }
}

function cell(content: Cell): TableCell {
  const children = (words: string): TableCell['children'] =>
    words === '' ? [] : [{ type: 'text', value: clean(words) }]
  if (typeof content === 'string') return { type: 'tableCell', children: children(content) }
  return { type: 'tableCell', children: children(content.text), data: { value: content.value, figure: content.figure } }
}

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return clean(value) as T
  if (Array.isArray(value)) return value.map(cleaned) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as T
}

/** The names of the figures in a chart, in the order they are drawn. */
function figuresIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(figuresIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'figure' && typeof inner === 'string' ? [inner] : figuresIn(inner),
  )
}

/** Control characters and marks that turn the direction of text never leave: all but line ends and tabs become U+FFFD. */
export function clean(words: string): string {
  return words.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/** The same of what stands on one line, as the name of a file does: it begins no other. */
export function cleanLine(words: string): string {
  return clean(words).replace(/[\n\t\u2028\u2029]/g, '\ufffd')
}

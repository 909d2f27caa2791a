import type { List, RootContent, Table, TableCell } from 'mdast'
import type { Sentences } from '../../../language/sentences.ts'
import { breakable } from './breaks.ts'
import { type Layout, layout } from './columns.ts'
import { type Phrase, phrases, textOf, words } from './phrases.ts'
import { drawing, type PictureOnPage } from './picture.ts'

export interface TableRowOnPage {
  readonly cells: readonly (readonly Phrase[])[]
  /** A row of a few lines stays on one page. */
  readonly isLong: boolean
}

interface ParagraphOnPage {
  readonly kind: 'paragraph'
  readonly phrases: readonly Phrase[]
  readonly note: number | null
  /** Whether it stays on the page of what follows. */
  readonly sticky: boolean
}

/** A part of a page as the template knows it; `note` is the number of the note that names its figures. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly phrases: readonly Phrase[] }
  | ParagraphOnPage
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Parts[] }
  | { readonly kind: 'quotation'; readonly language: string | null; readonly parts: Parts }
  | { readonly kind: 'rule' }
  | ({
      readonly kind: 'table'
      readonly right: readonly boolean[]
      readonly head: readonly (readonly Phrase[])[]
      readonly rows: readonly TableRowOnPage[]
      readonly note: number | null
    } & Layout)
  | PictureOnPage

export type Parts = readonly Part[]

/** Nodes of a document as parts of pages. */
export function partsOf(nodes: readonly RootContent[], sentences: Sentences): Parts {
  return nodes.flatMap((node, at): Parts => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', level: node.depth, phrases: phrases(node.children) }]
      case 'paragraph':
        return [paragraphOf(phrases(node.children), node.data?.note ?? null, leadsIn(nodes, at))]
      case 'list':
        return [listOf(node, sentences)]
      case 'blockquote':
        return [
          {
            kind: 'quotation',
            language: node.data?.language ?? null,
            parts: partsOf(withoutHeadings(node.children), sentences),
          },
        ]
      case 'table':
        return [tableOf(node)]
      case 'picture':
        return [drawing(node, sentences)]
      case 'thematicBreak':
        return [{ kind: 'rule' }]
      default:
        return 'value' in node ? [paragraphOf([words(node.value)], null, false)] : []
    }
  })
}

function paragraphOf(all: readonly Phrase[], note: number | null, sticky: boolean): ParagraphOnPage {
  return { kind: 'paragraph', phrases: all, note, sticky }
}

/** Whether a sentence or two lead to a picture or a table. */
function leadsIn(nodes: readonly RootContent[], at: number): boolean {
  const [next, second] = nodes.slice(at + 1, at + 3)
  return isShown(next) || (next?.type === 'paragraph' && isShown(second))
}

function isShown(node: RootContent | undefined): boolean {
  return node?.type === 'picture' || node?.type === 'table'
}

function listOf({ ordered, start, children }: List, sentences: Sentences): Part {
  const items = children.map((item) => partsOf(withoutHeadings(item.children), sentences))
  return { kind: 'list', ordered: ordered === true, start: start ?? 1, items }
}

/** A heading inside something else divides no report. */
function withoutHeadings(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.map((node) =>
    node.type === 'heading' ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] } : node,
  )
}

/** Above this many signs in a cell a row may go on on the next page. */
const longCell = 600

function tableOf({ align, children, data }: Table): Part {
  const [head = [], ...rows] = children.map((row) => row.children)
  const texts = (cells: readonly TableCell[]) => cells.map((cell) => breakable(textOf(cell.children)))
  const right = head.map((_, at) => align?.[at] === 'right')
  return {
    kind: 'table',
    right,
    head: head.map((cell) => phrases(cell.children)),
    rows: rows.map((cells) => ({
      // A row with fewer cells than the head is filled up, one with more is cut: a table is a grid.
      cells: head.map((_, at) => phrases(cells[at]?.children ?? [])),
      isLong: texts(cells).some((text) => text.length > longCell),
    })),
    note: data?.note ?? null,
    ...layout(texts(head), rows.map(texts), right),
  }
}

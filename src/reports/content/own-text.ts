import type { Blockquote, List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { placeholder } from '../../core/placeholder.ts'
import { clean, type Section } from '../document.ts'
import type { NamedFigures } from './named-figures.ts'

/** A user's own text as a section, with figures in place of their names; a name that is no figure's stays as it is written. */
export function ownText(tree: Root, figures: NamedFigures, id: string): Section {
  const fill = filler(figures)
  let chapters = 0
  return tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'heading') return block(node, fill)
    const { children } = fill(node.children)
    if (node.depth > 2) return [{ type: 'heading', depth: 3, children }]
    chapters += 1
    return [{ type: 'heading', depth: 2, children, data: { id: chapters === 1 ? id : `${id}-${chapters}` } }]
  })
}

interface Filled {
  readonly children: PhrasingContent[]
  /** The names of the figures among the words. */
  readonly names: readonly string[]
}

type Fill = (phrases: readonly PhrasingContent[]) => Filled

function block(node: RootContent, fill: Fill): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node, fill)]
    case 'blockquote':
      return [{ type: 'blockquote', children: inside(node, fill) }]
    case 'list':
      return [list(node, fill)]
    case 'table':
      return [table(node, fill)]
    case 'heading':
      // Within a quotation or a list a heading is no chapter of the report.
      return [paragraph({ ...node, type: 'paragraph', data: {} }, fill)]
    default:
      return []
  }
}

function paragraph(node: Paragraph, fill: Fill): Paragraph {
  const { children, names } = fill(node.children)
  return { type: 'paragraph', children, ...(names.length === 0 ? {} : { data: { figures: names } }) }
}

function inside({ children }: { readonly children: readonly RootContent[] }, fill: Fill): Blockquote['children'] {
  return children.flatMap((child) => block(child, fill)) as Blockquote['children']
}

function list({ ordered = false, start = null, children }: List, fill: Fill): List {
  return {
    type: 'list',
    ordered,
    ...(start === null ? {} : { start }),
    spread: false,
    children: children.map((item) => ({ type: 'listItem', spread: false, children: inside(item, fill) })),
  }
}

function table({ align, children }: Table, fill: Fill): Table {
  const rows = children.map((row) =>
    row.children.map((cell) => {
      const { children: words, names } = fill(cell.children)
      const [figure] = names
      return { type: 'tableCell' as const, children: words, ...(figure === undefined ? {} : { data: { figure } }) }
    }),
  )
  return { type: 'table', align: align ?? [], children: rows.map((cells) => ({ type: 'tableRow', children: cells })) }
}

/** Puts figures in the place of their names. */
function filler(figures: NamedFigures): Fill {
  const words = (text: string, names: string[]) =>
    text.replace(placeholder, (written: string, name: string) => {
      const found = figures.get(name)
      if (found !== null && found.figure !== null) names.push(found.figure)
      return found === null ? written : found.words
    })
  const phrase = (node: PhrasingContent, names: string[]): PhrasingContent => {
    switch (node.type) {
      case 'text':
        return { type: 'text', value: clean(words(node.value, names)) }
      case 'emphasis':
      case 'strong':
        return { type: node.type, children: node.children.map((child) => phrase(child, names)) }
      case 'link':
        return { type: 'link', url: node.url, children: node.children.map((child) => phrase(child, names)) }
      default:
        return { type: 'inlineCode', value: 'value' in node ? clean(node.value) : '' }
    }
  }
  return (phrases) => {
    const names: string[] = []
    return { children: phrases.map((one) => phrase(one, names)), names: [...new Set(names)] }
  }
}

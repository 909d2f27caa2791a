import type { Heading, RootContent } from 'mdast'
import type { Document } from '../../document.ts'
import { isSeen, textOf } from './phrases.ts'

/** A document by what stands where: on top of the first page, below it in short, and on the pages after. */
export interface Divided {
  /** Null where the document does not begin with its title. */
  readonly title: Heading | null
  readonly subtitle: readonly RootContent[]
  readonly summary: readonly RootContent[]
  readonly figures: readonly RootContent[]
  readonly body: readonly RootContent[]
  /** Whether contents stand between both, if it is of some length. */
  readonly contents: boolean
}

const ofCase = 'short'

// The sections that say a report in short: over all cases, and of one, which is a story to read on in.
const inShort: ReadonlySet<string> = new Set(['headline', ofCase])

/** Puts the section that says a document in short on its first page: its sentences apart, then its figures. */
export function divided({ children }: Document): Divided {
  const [first] = children
  const title = first?.type === 'heading' && first.depth === 1 ? first : null
  const rest = title === null ? children : children.slice(1)
  const begin = headingFrom(rest, 0)
  const heading = rest[begin]
  const id = heading?.type === 'heading' ? (heading.data?.id ?? '') : ''
  const end = inShort.has(id) ? headingFrom(rest, begin + 1) : begin
  const section = rest.slice(begin, end)
  const figures = section.findIndex((node, at) => at > 0 && node.type !== 'paragraph' && node.type !== 'list')
  const sentences = figures === -1 ? section.length : figures
  return {
    title,
    subtitle: rest.slice(0, begin),
    summary: section.slice(0, sentences),
    figures: section.slice(sentences),
    body: rest.slice(end),
    contents: id !== ofCase,
  }
}

function headingFrom(nodes: readonly RootContent[], from: number): number {
  const at = nodes.findIndex((node, index) => index >= from && node.type === 'heading' && node.depth <= 2)
  return at === -1 ? nodes.length : at
}

/** Nodes whose headings stand below the title, are not empty and skip no level, as PDF/UA wants. */
export function inOrder(nodes: readonly RootContent[]): readonly RootContent[] {
  let above = 1
  return nodes.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'heading') return [node]
    if (!isSeen(textOf(node.children))) return []
    above = Math.min(above + 1, Math.max(2, node.depth))
    return [{ ...node, depth: above as typeof node.depth }]
  })
}

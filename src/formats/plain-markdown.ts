import type { Definition, List, Nodes, PhrasingContent, Root, RootContent, Table, Text } from 'mdast'

/** A tree of Markdown with only what a report shows: HTML is text, a picture its alternative, a link leads to the web or to mail. */
export function plainMarkdown(tree: Root): Root {
  // Where an address is given twice, the first holds.
  const links = new Map(
    definitionsIn(tree)
      .toReversed()
      .map(({ identifier, url }) => [identifier, url]),
  )
  return { ...tree, children: blocks(tree.children, links) }
}

type Links = ReadonlyMap<string, string>

function blocks(nodes: readonly RootContent[], links: Links): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const children = phrases(node.children, links)
        return children.length === 0 ? [] : [{ ...node, children }]
      }
      case 'blockquote':
        return [{ ...node, children: blocks(node.children, links) as typeof node.children }]
      case 'list':
        return [list(node, links)]
      case 'table':
        return [table(node, links)]
      case 'code':
        return [{ type: 'paragraph', children: [{ type: 'inlineCode', value: node.value }] }]
      case 'html':
        return isComment(node.value) ? [] : [{ type: 'paragraph', children: [textAt(node, node.value)] }]
      default:
        return []
    }
  })
}

function list(node: List, links: Links): List {
  const children = node.children.map((item) => ({
    ...item,
    children: blocks(item.children, links) as typeof item.children,
  }))
  return { ...node, children }
}

function table(node: Table, links: Links): Table {
  const children = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: phrases(cell.children, links) })),
  }))
  return { ...node, children }
}

function phrases(nodes: readonly PhrasingContent[], links: Links): PhrasingContent[] {
  return joined(nodes.flatMap((node) => phrase(node, links)))
}

function phrase(node: PhrasingContent, links: Links): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      // A line of the file is no line of the report.
      return [{ ...node, value: node.value.replace(/(?<!\s)\s*\n\s*/g, ' ') }]
    case 'inlineCode':
      return [node]
    case 'break':
      return [textAt(node, '\n')]
    case 'emphasis':
    case 'strong':
      return [{ ...node, children: phrases(node.children, links) }]
    case 'link':
      return link(node.url, phrases(node.children, links))
    case 'linkReference':
      return link(links.get(node.identifier) ?? '', phrases(node.children, links))
    case 'image':
    case 'imageReference':
      return [textAt(node, node.alt ?? '')]
    case 'html':
      return isComment(node.value) ? [] : [textAt(node, node.value)]
    default:
      return []
  }
}

function link(url: string, children: PhrasingContent[]): PhrasingContent[] {
  const isSafe = /^(https?:\/\/|mailto:)[^\s\p{Cc}\u202a-\u202e\u2066-\u2069]+$/iu.test(url)
  return isSafe ? [{ type: 'link', url, children }] : children
}

/** A text where another node stood. */
function textAt({ position }: Nodes, value: string): Text {
  return { type: 'text', value, ...(position === undefined ? {} : { position }) }
}

/** Neighbouring texts as one, without empty ones. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type !== 'text') out.push(node)
    else if (last?.type === 'text') out[out.length - 1] = { ...last, value: last.value + node.value }
    else if (node.value !== '') out.push(node)
  }
  return out
}

function isComment(html: string): boolean {
  return /^<!--[\s\S]*-->$/.test(html.trim())
}

function definitionsIn(node: Nodes): readonly Definition[] {
  if (node.type === 'definition') return [node]
  return 'children' in node ? node.children.flatMap(definitionsIn) : []
}

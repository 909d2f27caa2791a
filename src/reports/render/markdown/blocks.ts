import type { Blockquote, FootnoteReference, ListItem, PhrasingContent, RootContent, Table, TableCell } from 'mdast'

/** Blocks without what only a report knows: a picture in words, line ends that hold, and the reference to a note in its place. */
export function plainBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case 'picture':
        return [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: phrases([{ type: 'text', value: node.title }]) }],
          },
          {
            type: 'paragraph',
            children: [...phrases([{ type: 'text', value: node.alternative }]), ...reference(node.data.note)],
          },
        ]
      case 'paragraph':
        return [{ type: 'paragraph', children: [...phrases(node.children), ...reference(node.data?.note)] }]
      case 'heading':
        return [{ type: 'heading', depth: node.depth, children: phrases(node.children, { type: 'text', value: ' ' }) }]
      case 'blockquote':
        return [{ type: 'blockquote', children: plainBlocks(node.children) as Blockquote['children'] }]
      case 'list': {
        const items = node.children.map(
          (item): ListItem => ({ ...item, data: {}, children: plainBlocks(item.children) as ListItem['children'] }),
        )
        return [{ ...node, data: {}, children: items }]
      }
      case 'table':
        return [table(node)]
      default:
        return [node]
    }
  })
}

function table({ align, children, data }: Table): Table {
  const rows = children.map((row, at) =>
    row.children.map((cell, column): TableCell => {
      // A table has no words of its own to which a reference could be put: it goes with its first head.
      const note = at === 0 && column === 0 ? reference(data?.note) : []
      return { type: 'tableCell', children: [...phrases(cell.children, { type: 'html', value: '<br>' }), ...note] }
    }),
  )
  return { type: 'table', align: align ?? [], children: rows.map((cells) => ({ type: 'tableRow', children: cells })) }
}

function reference(note: number | undefined): readonly FootnoteReference[] {
  return note === undefined ? [] : [{ type: 'footnoteReference', identifier: String(note) }]
}

/** Words in which every line end between them is one that is shown. */
function phrases(nodes: readonly PhrasingContent[], lineEnd: PhrasingContent = { type: 'break' }): PhrasingContent[] {
  const found = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') {
      const lines = node.value
        .split(/[^\S\n]*\n[^\S\n]*/)
        .map((line): PhrasingContent => ({ type: 'text', value: line }))
      return lines.flatMap((line, at) => (at === 0 ? [line] : [lineEnd, line]))
    }
    return 'children' in node ? [{ ...node, children: phrases(node.children, lineEnd) } as PhrasingContent] : [node]
  })
  const withWords = found.filter((node) => node.type !== 'text' || node.value !== '')
  // A line end before or after all words, or after another, has nothing to part.
  return withWords.filter(
    (node, at) => node !== lineEnd || (at > 0 && at < withWords.length - 1 && withWords[at - 1] !== lineEnd),
  )
}

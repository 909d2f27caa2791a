import type { RootContent } from 'mdast'

/** The numbers of the notes that parts of a document lead to, from low to high. */
export function notesOf(nodes: readonly RootContent[]): readonly number[] {
  const all = nodes.flatMap((node): readonly number[] => [
    ...(node.data !== undefined && 'note' in node.data ? [node.data.note as number] : []),
    ...('children' in node && node.type !== 'table' ? notesOf(node.children) : []),
  ])
  return [...new Set(all)].sort((a, b) => a - b)
}

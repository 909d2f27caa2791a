import type { RootContent } from 'mdast'
import type { Document } from '../document.ts'

/** A document in which every paragraph, table and picture with figures has a note that names them, as `explain` takes them. */
export function withTrail(document: Document): Document {
  const notes: string[] = []
  const noteOf = (names: readonly string[]) => {
    const note = inBraces(names)
    if (!notes.includes(note)) notes.push(note)
    return notes.indexOf(note) + 1
  }
  const noted = (node: RootContent): RootContent => {
    // The cells of an appendix are looked up one by one, and carry their names themselves.
    if (node.data !== undefined && 'appendix' in node.data) return node
    const names = figuresOfNode(node)
    const inside = 'children' in node && node.type !== 'table' ? { children: node.children.map(noted) } : {}
    const data = names.length === 0 ? {} : { data: { ...node.data, note: noteOf(names) } }
    return { ...node, ...inside, ...data } as RootContent
  }
  return { ...document, children: document.children.map(noted), data: { ...document.data, notes } }
}

/** The names of the figures that a part of a document shows. */
export function figuresOfNode(node: RootContent): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'picture') return node.data?.figures ?? []
  if (node.type !== 'table') return []
  return node.children.flatMap((row) => row.children.flatMap(({ data }) => data?.figure ?? []))
}

type Tree = Map<string, Tree>

/** Names of figures written short: `a.b.x` and `a.b.y` are `a.b.{x, y}`. */
export function inBraces(names: readonly string[]): string {
  const root: Tree = new Map()
  for (const name of names) {
    let here = root
    for (const step of name.split('.')) {
      const next: Tree = here.get(step) ?? new Map()
      here.set(step, next)
      here = next
    }
  }
  return parts(root).join(', ')
}

function parts(tree: Tree): readonly string[] {
  const steps = new Map<string, string[]>()
  for (const [step, below] of tree) {
    const rest = together(parts(below))
    steps.set(rest, [...(steps.get(rest) ?? []), step])
  }
  return [...steps].map(([rest, same]) => (rest === '' ? together(same) : `${together(same)}.${rest}`))
}

function together(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `{${words.join(', ')}}`
}

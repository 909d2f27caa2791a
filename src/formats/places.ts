import type { Finding, Path } from '../core/finding.ts'
import { placesOf } from './scalar-places.ts'
import { find, type Span, type Tree } from './tree.ts'

/** Where a finding's mark goes: under the value, or under the key that leads to it. */
export function spanOf(tree: Tree, { path, on }: Pick<Finding, 'path' | 'on'>): Span {
  const { node, key, depth } = find(tree, path)
  const isMissing = depth < path.length
  if (on === 'key' || isMissing || node.start === node.end) return key ?? firstKeyOf(node)
  return node.kind === 'map' || node.kind === 'list' ? firstKeyOf(node) : node
}

/** The same, of a finding at a part of a value under that part alone; a part without signs is the end of the value. */
export function spanIn(text: string, tree: Tree, finding: Finding): Span {
  const { within } = finding
  const { node } = find(tree, finding.path)
  if (within === undefined || node.kind !== 'scalar') return spanOf(tree, finding)
  return within.start === within.end ? { start: node.end, end: node.end } : placesOf(text, node)(within)
}

/** Where the thing a path leads to begins. */
export function startOf(tree: Tree, path: Path): number {
  return find(tree, path).node.start
}

function firstKeyOf(node: Tree): Span {
  if (node.kind === 'map') return node.entries[0]?.key ?? { start: node.start, end: node.start }
  if (node.kind === 'list')
    return node.items[0] === undefined ? { start: node.start, end: node.start } : firstKeyOf(node.items[0])
  return node
}

import type { Finding, Path } from '../core/finding.ts'
import { find, type Span, type Tree } from './tree.ts'

/** Where a finding's mark goes: under the value, or under the key that leads to it. */
export function spanOf(tree: Tree, { path, on }: Pick<Finding, 'path' | 'on'>): Span {
  const { node, key, depth } = find(tree, path)
  const isMissing = depth < path.length
  if (on === 'key' || isMissing || node.start === node.end) return key ?? firstKeyOf(node)
  return node.kind === 'map' || node.kind === 'list' ? firstKeyOf(node) : node
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

/** A stretch of a text: from the offset `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A single value as it was written; the field decides what it is. */
export interface Scalar extends Span {
  readonly kind: 'scalar'
  /** The text of the value, without quotes; null where nothing was written. */
  readonly text: string | null
  readonly quoted: boolean
}

export interface Entry {
  readonly key: Scalar
  readonly value: Tree
}

export interface Mapping extends Span {
  readonly kind: 'map'
  /** Between braces. */
  readonly isFlow: boolean
  readonly entries: readonly Entry[]
}

export interface List extends Span {
  readonly kind: 'list'
  readonly items: readonly Tree[]
}

/** A value that a finding was already made about, so that nothing more is said of it. */
export interface Broken extends Span {
  readonly kind: 'broken'
}

/** A text with the place of every value. */
export type Tree = Scalar | Mapping | List | Broken

/** The value a path leads to, as far as it goes; and the last key on the way. */
export interface Found {
  readonly node: Tree
  readonly key: Scalar | null
  /** How many steps of the path were found. */
  readonly depth: number
}

/** Follows a path of keys and positions into a tree. */
export function find(tree: Tree, path: readonly (string | number)[]): Found {
  let found: Found = { node: tree, key: null, depth: 0 }
  for (const step of path) {
    const next = child(found.node, step)
    if (next === null) return found
    found = { node: next.value, key: next.key ?? found.key, depth: found.depth + 1 }
  }
  return found
}

function child(node: Tree, step: string | number): { value: Tree; key: Scalar | null } | null {
  if (node.kind === 'list') {
    const value = typeof step === 'number' ? node.items[step] : undefined
    return value === undefined ? null : { value, key: null }
  }
  if (node.kind !== 'map') return null
  return node.entries.find(({ key }) => key.text === String(step)) ?? null
}

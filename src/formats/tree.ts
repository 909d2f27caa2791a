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
  return entryOf(node, String(step))
}

/** So few entries are looked through as quickly as they are put in order. */
const few = 30

const byKey = new WeakMap<Mapping, ReadonlyMap<string | null, Entry>>()

/** The entry of a key; of a map with very many the keys are put in order once. */
function entryOf(map: Mapping, name: string): Entry | null {
  if (map.entries.length <= few) return map.entries.find(({ key }) => key.text === name) ?? null
  let known = byKey.get(map)
  if (known === undefined) {
    // Of a key that stands there twice the first counts.
    known = new Map(map.entries.toReversed().map((entry) => [entry.key.text, entry]))
    byKey.set(map, known)
  }
  return known.get(name) ?? null
}

/** Rows that may be shown one by one, and those that may only be shown together. */
export interface Parted<T> {
  readonly shown: readonly T[]
  /** None, or two and more: a single one could be solved from the whole. */
  readonly rest: readonly T[]
}

/** By what rows of a whole are parted. */
export interface Parting<T> {
  /** Whether a row may be shown by itself. */
  readonly isSafe: (row: T) => boolean
  /** Whether these rows may be shown together, since the whole less the others gives that. */
  readonly isSafeTogether: (rows: readonly T[]) => boolean
  /** How much a row says; the least is given up first. */
  readonly sizeOf: (row: T) => number
}

/**
 * Parts the rows of a whole that is known: what may not be shown goes into a rest, with the smallest others until the rest itself
 * may be shown, so that the whole less what is shown gives no single hidden row. Where that takes all rows, none is shown.
 */
export function parted<T>(rows: readonly T[], { isSafe, isSafeTogether, sizeOf }: Parting<T>): Parted<T> {
  const unsafe = rows.filter((row) => !isSafe(row))
  if (unsafe.length === 0) return { shown: rows, rest: [] }
  const others = rows.filter((row) => isSafe(row)).sort((a, b) => sizeOf(a) - sizeOf(b))
  const least = unsafe.length < 2 ? 1 : 0
  for (let taken = least; taken <= others.length; taken++) {
    const rest = new Set([...unsafe, ...others.slice(0, taken)])
    if (rest.size < 2 || !isSafeTogether([...rest])) continue
    const inOrder = (isRest: boolean) => rows.filter((row) => rest.has(row) === isRest)
    return { shown: inOrder(false), rest: inOrder(true) }
  }
  return { shown: [], rest: rows }
}

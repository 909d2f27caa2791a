/** Gives copies of plain values to keep. */
export interface Copies {
  readonly of: <T>(value: T) => T
}

/** Keeps values as they are: for a few that costs less than copying them. */
export const sameValues: Copies = { of: (value) => value }

/**
 * Gives deep copies of plain values that share no memory with the original; a word that was copied before is not held
 * twice, so that many copies of much the same stay small.
 */
export class CompactCopies implements Copies {
  readonly #words = new Map<string, string>()

  of<T>(value: T): T {
    return this.#copied(value) as T
  }

  #copied(value: unknown): unknown {
    if (typeof value === 'string') return this.#word(value)
    if (Array.isArray(value)) return value.length === 0 ? nothing : value.map((element) => this.#copied(element))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#copied(inner)]))
  }

  /** A part of a text keeps the whole text alive; a fresh string does not. */
  #word(text: string): string {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const fresh = structuredClone(text)
    this.#words.set(fresh, fresh)
    return fresh
  }
}

const nothing: readonly never[] = Object.freeze([])

/** Words that return in many copies, each held once. */
const words = new Map<string, string>()

/** A deep copy of plain values that shares no memory with the original; a word that was copied before is not held twice. */
export function compactCopy<T>(value: T): T {
  return copied(value) as T
}

function copied(value: unknown): unknown {
  if (typeof value === 'string') return wordOf(value)
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.map(copied)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = copied((value as Record<string, unknown>)[key])
  return copy
}

/** A part of a text keeps the whole text alive; a fresh string does not. */
function wordOf(text: string): string {
  const known = words.get(text)
  if (known !== undefined) return known
  const fresh = structuredClone(text)
  words.set(fresh, fresh)
  return fresh
}

const nothing: readonly never[] = Object.freeze([])

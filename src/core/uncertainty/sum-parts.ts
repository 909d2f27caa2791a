import { Adder } from 'd3-array'

/** Numbers that add up exactly to a sum, the largest first: with these a sum that was begun in one thread goes on in another. */
export type SumParts = readonly number[]

/** What an exact sum holds: as it is rounded, what that leaves out as it is rounded, and so on until nothing is left. */
export function partsOf(sum: Adder): SumParts {
  if (!Number.isFinite(+sum)) return [+sum]
  const parts: number[] = []
  for (let part = +sum; part !== 0; part = +sum) {
    parts.push(part)
    sum.add(-part)
  }
  addParts(sum, parts)
  return parts
}

/** Adds what another sum holds. */
export function addParts(sum: Adder, parts: SumParts): void {
  for (const part of parts) sum.add(part)
}

/** The same of sums by name. */
export function partsByName(sums: ReadonlyMap<string, Adder>): readonly (readonly [string, SumParts])[] {
  return Array.from(sums, ([name, sum]) => [name, partsOf(sum)] as const)
}

/** Adds what other sums hold, each to the one of its name. */
export function addByName(sums: Map<string, Adder>, parts: readonly (readonly [string, SumParts])[]): void {
  for (const [name, more] of parts) {
    const sum = sums.get(name) ?? new Adder()
    addParts(sum, more)
    sums.set(name, sum)
  }
}

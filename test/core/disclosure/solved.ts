/** Everything that could be: what is true, and what would be published of it. */
export interface World {
  readonly cells: Readonly<Record<string, number>>
  readonly shown: string
}

/**
 * Solves every table by trying all: who knows how a report decides what to hide keeps only the worlds that would look the same.
 *
 * @returns the cells that must be hidden and that this leaves but one value
 */
export function solved(
  worlds: readonly World[],
  mustBeHidden: (n: number, cell: string) => boolean,
): readonly string[] {
  const possible = new Map<string, Map<string, Set<number>>>()
  for (const { cells, shown } of worlds) {
    const values = possible.get(shown) ?? new Map<string, Set<number>>()
    possible.set(shown, values)
    for (const [cell, n] of Object.entries(cells)) values.set(cell, (values.get(cell) ?? new Set<number>()).add(n))
  }
  return [...possible].flatMap(([shown, values]) =>
    [...values].flatMap(([cell, all]) => {
      const [only] = all
      return all.size === 1 && mustBeHidden(only as number, cell) ? [`${cell} = ${only} from ${shown}`] : []
    }),
  )
}

/** All ways to divide so many over so many places. */
export function divisions(n: number, places: number): readonly (readonly number[])[] {
  if (places === 1) return [[n]]
  return Array.from({ length: n + 1 }, (_, first) =>
    divisions(n - first, places - 1).map((rest) => [first, ...rest]),
  ).flat()
}

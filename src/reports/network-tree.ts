/** A box of a network as a row below the one that leads to it. */
export interface TreeRow {
  readonly node: number
  /** The place of the link that leads here; null where a tree begins. */
  readonly link: number | null
  /** Whether it has stood above with what it leads to, which does not stand here again. */
  readonly isAgain: boolean
  /** Whether rows follow below it. */
  readonly leads: boolean
  /** Of each step to the right but the last, whether more of it follows below. */
  readonly rails: readonly boolean[]
  /** Whether it is the last that its box leads to. */
  readonly isLast: boolean
}

interface Linked {
  readonly from: number
  readonly to: number
}

/** A network as rows, each box below the first that leads to it; a box to which several lead stands below each of them. */
export function treeRows(nodes: number, links: readonly Linked[]): readonly TreeRow[] {
  const out: number[][] = Array.from({ length: nodes }, () => [])
  for (const [at, { from }] of links.entries()) out[from]?.push(at)
  const reached = new Set(links.map(({ to }) => to))
  const begin = [...out.keys()].filter((node) => !reached.has(node))
  const rows: TreeRow[] = []
  const shown = new Set<number>()
  // What only leads in circles begins where it is first named.
  for (const first of [...begin, ...out.keys()]) {
    if (shown.has(first)) continue
    const waiting: TreeRow[] = [{ node: first, link: null, isAgain: false, leads: false, rails: [], isLast: true }]
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const next = out[row.node] ?? []
      const isAgain = shown.has(row.node) && next.length > 0
      rows.push({ ...row, isAgain, leads: next.length > 0 && !isAgain })
      shown.add(row.node)
      if (!isAgain) waiting.push(...rowsBelow(row, next, links).reverse())
    }
  }
  return rows
}

function rowsBelow({ link, rails, isLast }: TreeRow, next: readonly number[], links: readonly Linked[]): TreeRow[] {
  const below = link === null ? [] : [...rails, !isLast]
  return next.map((one, at) => ({
    ...{ node: (links[one] as Linked).to, link: one, isAgain: false, leads: false, rails: below },
    isLast: at === next.length - 1,
  }))
}

/** An equation: what is added up, by name and with which weight, and what that is. */
export interface Equation {
  readonly of: Readonly<Record<string, number>>
  readonly is: number
}

/** Solves a set of equations by elimination. @returns the unknowns of which they leave but one value */
export function determined(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const names = [...new Set(equations.flatMap(({ of }) => Object.keys(of)))].sort()
  const rows = equations.map(({ of, is }) => [...names.map((name) => of[name] ?? 0), is])
  let done = 0
  for (let column = 0; column < names.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= done && Math.abs(row[column] as number) > 1e-9)
    const row = rows[pivot]
    if (row === undefined) continue
    rows[pivot] = rows[done] as number[]
    rows[done] = row.map((value) => value / (row[column] as number))
    const head = rows[done] as number[]
    for (const [at, other] of rows.entries()) {
      const times = other[column] as number
      if (at !== done) rows[at] = other.map((value, place) => value - times * (head[place] as number))
    }
    done += 1
  }
  const alone = rows.flatMap((row): (readonly [string, number])[] => {
    const left = names.filter((_, at) => Math.abs(row[at] as number) > 1e-9)
    return left.length === 1 ? [[left[0] as string, row.at(-1) as number]] : []
  })
  return new Map(alone)
}

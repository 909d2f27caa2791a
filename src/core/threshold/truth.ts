import type { Comparison, Condition } from './condition.ts'

/** The value of a figure by its name; null where it is unknown. */
export type FigureOf = (name: string) => number | null

/**
 * Whether a condition holds, by Kleene's logic of three values: null where that depends on a figure that is unknown.
 * Whether a figure is known is itself always known. Kleene, S.C. (1952), Introduction to Metamathematics, section 64.
 */
export function holds(condition: Condition, figureOf: FigureOf): boolean | null {
  switch (condition.kind) {
    case 'comparison':
      return compares(condition, figureOf(condition.name))
    case 'known':
      return (figureOf(condition.name) !== null) === condition.isKnown
    case 'not':
      return opposite(holds(condition.of, figureOf))
    case 'and':
      return together(condition.of, figureOf, false)
    case 'or':
      return together(condition.of, figureOf, true)
  }
}

function opposite(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth
}

/** One that decides is enough, whatever is not known of the others. */
function together(of: readonly Condition[], figureOf: FigureOf, deciding: boolean): boolean | null {
  const truths = of.map((one) => holds(one, figureOf))
  return truths.includes(deciding) ? deciding : truths.includes(null) ? null : !deciding
}

function compares({ sign, value }: Comparison, figure: number | null): boolean | null {
  if (figure === null) return null
  switch (sign) {
    case '>':
      return figure > value
    case '>=':
      return figure >= value
    case '<':
      return figure < value
    case '<=':
      return figure <= value
    case '=':
      return figure === value
    case '!=':
      return figure !== value
  }
}

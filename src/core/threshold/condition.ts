/** How a figure is compared with a number. */
export const signs = ['>', '>=', '<', '<=', '=', '!='] as const

export type Sign = (typeof signs)[number]

/** A figure beside a number. */
export interface Comparison {
  readonly kind: 'comparison'
  /** The name of a figure of the result, or a short name. */
  readonly name: string
  readonly sign: Sign
  /** As it was written, such as `10%`. */
  readonly written: string
  /** What that is: 10% is 0.1. */
  readonly value: number
}

/** When a result is not good enough: comparisons with `and`, `or` and `not` between them. */
export type Condition =
  | Comparison
  | { readonly kind: 'known'; readonly name: string; readonly isKnown: boolean }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }

/** The comparisons of a condition, in their order. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  switch (condition.kind) {
    case 'comparison':
      return [condition]
    case 'known':
      return []
    case 'not':
      return comparisonsIn(condition.of)
    default:
      return condition.of.flatMap(comparisonsIn)
  }
}

/** The names of the figures of a condition, each once, in their order. */
export function namesIn(condition: Condition): readonly string[] {
  return [...new Set(allNames(condition))]
}

function allNames(condition: Condition): readonly string[] {
  if (condition.kind === 'comparison' || condition.kind === 'known') return [condition.name]
  return condition.kind === 'not' ? allNames(condition.of) : condition.of.flatMap(allNames)
}

/** A condition as it is written: reading that gives the same condition. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'comparison':
      return `${condition.name} ${condition.sign} ${condition.written}`
    case 'known':
      return `${condition.name} is ${condition.isKnown ? 'known' : 'unknown'}`
    case 'not':
      return `not ${within(condition.of, ['and', 'or'])}`
    case 'and':
      return condition.of.map((one) => within(one, ['and', 'or'])).join(' and ')
    case 'or':
      return condition.of.map((one) => within(one, ['or'])).join(' or ')
  }
}

/** Between parentheses, where it would be read otherwise without. */
function within(condition: Condition, apart: readonly Condition['kind'][]): string {
  const text = conditionText(condition)
  return apart.includes(condition.kind) ? `(${text})` : text
}

import type { ExpectedOption } from './option.ts'
import { above } from './tie.ts'

/** One option of an efficiency table; increments are over the efficient option before it. */
export interface EfficiencyRow {
  readonly option: string
  readonly cost: number
  readonly effect: number
  readonly incremental_cost: number | null
  readonly incremental_effect: number | null
  /** Money per unit of effect. */
  readonly icer: number | null
  readonly status: 'efficient' | 'extendedly-dominated' | 'dominated'
}

type Status = EfficiencyRow['status']

/**
 * The incremental cost-effectiveness table of options by their expected cost and effect, in order of cost.
 *
 * An option is dominated where another costs no more and has at least its effect; of two that are equal in both, the first
 * stands. It is extendedly dominated where its ICER, incremental cost / incremental effect, lies above that of the next more
 * effective option: a mix of its neighbours then has its effect at lower cost. An option that equals such a mix stays.
 * The efficient come first, so that their ICERs rise; then the extendedly dominated, then the dominated.
 */
export function efficiencyTable(options: readonly ExpectedOption[]): readonly EfficiencyRow[] {
  const sorted = options.toSorted((a, b) => a.cost - b.cost || b.effect - a.effect)
  const undominated = withoutDominated(sorted)
  const efficient = withoutExtendedlyDominated(undominated)
  const extendedly = undominated.filter((option) => !efficient.includes(option))
  const dominated = sorted.filter((option) => !undominated.includes(option))
  return [
    ...efficient.map((option, at) => efficientRow(option, efficient[at - 1])),
    ...extendedly.map((option) => row(option, 'extendedly-dominated')),
    ...dominated.map((option) => row(option, 'dominated')),
  ]
}

function withoutDominated(sorted: readonly ExpectedOption[]): readonly ExpectedOption[] {
  const kept: ExpectedOption[] = []
  for (const option of sorted) {
    const last = kept.at(-1)
    if (last !== undefined && !exceeds(option, last, 'effect')) continue
    // Costs that differ by rounding alone are equal, and the more effective option stands.
    if (last !== undefined && !exceeds(option, last, 'cost')) kept.pop()
    kept.push(option)
  }
  return kept
}

function withoutExtendedlyDominated(undominated: readonly ExpectedOption[]): readonly ExpectedOption[] {
  const kept: ExpectedOption[] = []
  for (const option of undominated) {
    while (kept.length > 1 && isExtendedlyDominated(kept.slice(-2), option)) kept.pop()
    kept.push(option)
  }
  return kept
}

function isExtendedlyDominated(lastTwo: readonly ExpectedOption[], next: ExpectedOption): boolean {
  const [before, at] = lastTwo as [ExpectedOption, ExpectedOption]
  const [reached, further] = [icer(at, before), icer(next, at)]
  return above(reached, further, reached)
}

function efficientRow(option: ExpectedOption, before: ExpectedOption | undefined): EfficiencyRow {
  if (before === undefined) return row(option, 'efficient')
  return {
    ...row(option, 'efficient'),
    incremental_cost: option.cost - before.cost,
    incremental_effect: option.effect - before.effect,
    icer: icer(option, before),
  }
}

function row({ name, cost, effect }: ExpectedOption, status: Status): EfficiencyRow {
  return { option: name, cost, effect, incremental_cost: null, incremental_effect: null, icer: null, status }
}

function icer(option: ExpectedOption, before: ExpectedOption): number {
  return (option.cost - before.cost) / (option.effect - before.effect)
}

function exceeds(a: ExpectedOption, b: ExpectedOption, of: 'cost' | 'effect'): boolean {
  return above(a[of], b[of], Math.abs(a[of]) + Math.abs(b[of]))
}

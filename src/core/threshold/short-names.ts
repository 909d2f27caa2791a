import { min } from 'd3-array'
import type { Aggregate } from '../aggregate/aggregate.ts'

/** What a figure is: a part of one from 0 to 1, how many, an amount of money, or another number. */
export type Unit = 'share' | 'count' | 'money' | 'number'

/** A figure of one block of cases, by a short name. */
export interface ShortName {
  readonly unit: Unit
  readonly of: (block: Aggregate, instrument: string) => number | null
  /** The figures of the block, by their names within it, that it is or is made from. */
  readonly from: readonly string[]
}

/** A figure over all files of a run, by a short name. */
export interface RunFigures {
  /** Case files. */
  readonly files: number
  /** Files that take no part because they have errors. */
  readonly left_out: number
  /** Findings in all files of the project. */
  readonly errors: number
  readonly warnings: number
}

/** The short names that hold over a whole run. */
export const runNames = ['files', 'left_out', 'errors', 'warnings'] as const satisfies readonly (keyof RunFigures)[]

/** The short names that hold over each block of cases, in the order in which they are listed. */
export const blockNames: Readonly<Record<string, ShortName>> = {
  cases: { unit: 'count', of: ({ n }) => n, from: ['n'] },
  unknown: { unit: 'share', of: ({ n, known }) => shareOf(n - known, n), from: ['n', 'known'] },
  saves: shareOfCost('saves'),
  costs_extra: shareOfCost('costs_extra'),
  better: shareOfChange('better'),
  worse: shareOfChange('worse'),
  quality_unknown: shareOfChange('unknown'),
  alpha: { unit: 'share', of: lowestAlpha, from: ['quality_of_life.agreement'] },
  total: ofCost('total', 'money'),
  mean: ofCost('mean', 'money'),
  median: ofCost('median', 'money'),
  largest_share: ofCost('largest_share', 'share'),
  interval_low: endOfInterval(0),
  interval_high: endOfInterval(1),
  share_saving: {
    unit: 'share',
    of: ({ uncertainty }) => uncertainty?.share_saving ?? null,
    from: ['uncertainty.share_saving'],
  },
  investment: { unit: 'money', of: ({ investment }) => investment, from: ['investment'] },
  benefit: { unit: 'money', of: ({ benefit }) => benefit, from: ['benefit'] },
  benefit_cost_ratio: { unit: 'number', of: (block) => block.benefit_cost_ratio, from: ['benefit_cost_ratio'] },
}

function shareOf(part: number, n: number): number | null {
  return n === 0 ? null : part / n
}

/** Of what could still be gained nothing is saved yet, so that nobody can say how many do. */
function shareOfCost(name: 'saves' | 'costs_extra'): ShortName {
  return {
    unit: 'share',
    of: ({ n, reference_kind, cost_difference }) =>
      reference_kind === 'improved' ? null : shareOf(cost_difference[name], n),
    from: ['n', `cost_difference.${name}`],
  }
}

function shareOfChange(name: 'better' | 'worse' | 'unknown'): ShortName {
  return {
    unit: 'share',
    of: ({ n, quality_of_life }) => shareOf(quality_of_life.change[name], n),
    from: ['n', `quality_of_life.change.${name}`],
  }
}

function ofCost(name: 'total' | 'mean' | 'median' | 'largest_share', unit: Unit): ShortName {
  return { unit, of: ({ cost_difference }) => cost_difference[name], from: [`cost_difference.${name}`] }
}

function endOfInterval(end: 0 | 1): ShortName {
  return {
    unit: 'money',
    of: ({ uncertainty }) => uncertainty?.interval95[end] ?? null,
    from: [`uncertainty.interval95.${end + 1}`],
  }
}

/**
 * The lowest alpha over all domains at a moment, of the role whose scores count, on the settings' instrument. A moment at which
 * alpha is not defined takes no part; null where it is at none.
 */
function lowestAlpha({ quality_of_life }: Aggregate, instrument: string): number | null {
  const leading = quality_of_life.agreement.find((one) => one.leading && one.instrument === instrument)
  return min(leading?.moments ?? [], ({ alpha }) => alpha) ?? null
}

import { fsum } from 'd3-array'
import type { Aggregate } from '../aggregate/aggregate.ts'
import type { DisclosureSettings, Settings } from '../case/evaluation.ts'
import { isSafeSum } from './dominance.ts'
import { type Counted, type Guard, type Guarded, knownOf, type Member } from './member.ts'
import { type Withheld, withheldIf } from './withheld.ts'

/** Amounts over the cases of a block whose difference is known, as far as they may be shown. */
export interface PublishedAmounts {
  readonly total: number
  /** Null where the number of cases it is over is not shown, or would follow from it. */
  readonly mean: number | null
  /** Between what the total lies, with what that is rounded by; null where nothing was drawn. */
  readonly interval95: readonly [number, number] | null
  readonly sd: number | null
  readonly realism: { readonly certain_only: number; readonly in_full: number } | null
  readonly returns: {
    readonly investment: number
    readonly benefit: number
    readonly benefit_cost_ratio: number | null
  } | null
}

/** What is shown of the same cases, on which amounts depend. */
export interface Beside {
  /** Whether it is shown of how many cases the difference is known. */
  readonly isKnownShown: boolean
  /** Whether it is shown how often the support saves: a mean never stands alone. */
  readonly isSpreadShown: boolean
}

/** The total and what goes with it; null where the total may not be shown. */
export function publishedAmounts(
  all: readonly Counted[],
  block: Aggregate,
  { disclosure }: Settings,
  { isKnownShown, isSpreadShown }: Beside,
): Guarded<{ readonly amounts: PublishedAmounts | null; readonly withheld: readonly Withheld[] }> {
  const isSafe: Guard = (some) => isSafeSum(knownOf(some), disclosure)
  if (!isSafe(all)) {
    const withheld = [
      { what: 'total', why: 'held-by-few' },
      { what: 'payers', why: 'solvable' },
    ] as const
    return { value: { amounts: null, withheld }, guards: [] }
  }
  const known = all.filter(({ difference }) => difference !== null)
  const total = fsum(knownOf(known))
  const hasMean = isKnownShown && isSpreadShown && disclosure.round === null
  const whyNoMean = disclosure.round !== null ? 'rounded' : isKnownShown ? 'small-cell' : 'partly-known'
  const safeIn = sumsOf(disclosure)
  const [realism, returns] = [realismOf(known, block, safeIn), returnsOf(known, block, safeIn)]
  const { uncertainty } = block
  const isDrawn = uncertainty !== null && uncertainty.known === known.length
  const isStated = block.months !== null
  return {
    value: {
      amounts: {
        total,
        mean: hasMean ? total / known.length : null,
        interval95: isDrawn ? uncertainty.interval95 : null,
        sd: isDrawn ? uncertainty.sd : null,
        realism: realism.value,
        returns: returns.value,
      },
      withheld: [
        ...withheldIf(!hasMean, 'mean', whyNoMean),
        ...withheldIf(
          isStated && realism.value === null && block.realism.certain_only !== null,
          'realism',
          'held-by-few',
        ),
        ...withheldIf(
          isStated && returns.value === null && block.investment !== null,
          'returns',
          block.invested === known.length ? 'held-by-few' : 'solvable',
        ),
      ],
    },
    guards: [isSafe, ...realism.guards, ...returns.guards],
  }
}

type SafeIn = (amountOf: (member: Member) => number | null) => Guard

/** Judges the sum of an amount over the cases whose difference is known. */
function sumsOf(disclosure: DisclosureSettings): SafeIn {
  return (amountOf) => (some) =>
    isSafeSum(
      some.flatMap(({ member, difference }) => (difference === null ? [] : (amountOf(member) ?? 0))),
      disclosure,
    )
}

/** The total with only what is certain, and with everything in full. */
function realismOf(
  known: readonly Counted[],
  { realism }: Aggregate,
  safeIn: SafeIn,
): Guarded<PublishedAmounts['realism']> {
  const { certain_only, in_full } = realism
  const guards = [safeIn(({ result }) => result.realism.certain_only), safeIn(({ result }) => result.realism.in_full)]
  if (certain_only === null || in_full === null || !guards.every((guard) => guard(known)))
    return { value: null, guards: [] }
  return { value: { certain_only, in_full }, guards }
}

/** Over fewer cases than the total, the total less these would be that of the few others. */
function returnsOf(known: readonly Counted[], block: Aggregate, safeIn: SafeIn): Guarded<PublishedAmounts['returns']> {
  const { investment, benefit, benefit_cost_ratio, invested } = block
  const guards = [safeIn(({ result }) => result.investment), safeIn(({ result }) => result.benefit)]
  const isSafe = invested === known.length && guards.every((guard) => guard(known))
  if (investment === null || benefit === null || !isSafe) return { value: null, guards: [] }
  return { value: { investment, benefit, benefit_cost_ratio }, guards }
}

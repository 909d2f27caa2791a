import type { DisclosureSettings } from '../case/evaluation.ts'
import { halfCent } from '../costs/half-cent.ts'
import type { ProgrammeCost } from '../programme/programme-cost.ts'
import type { Statement } from '../programme/statement.ts'
import type { StatementReason } from '../programme/statement-reason.ts'
import type { Published } from './published.ts'

/** What a programme cost and brought for all it served, as far as that may be published. */
export interface PublishedStatement {
  readonly approach: string
  readonly cost: ProgrammeCost
  /** Null where cases cannot carry it, or it may not be shown. */
  readonly for_all: {
    readonly gain: number
    readonly net: number
    /** Between what the gain lies where not everyone was evaluated, outwards to hundreds. */
    readonly interval: readonly [number, number] | null
  } | null
  /** Why cases cannot carry it; null where they can. */
  readonly reason: StatementReason | null
}

/**
 * The cost of a programme for as many people as a group needs, if that is its budget: what follows from months of support in
 * cases is not shown. What it brought is there only where it is worked out from the very cases of which the report shows
 * investment and benefit, all of one block and none by itself: then it adds one sum to those, made of the same parts.
 */
export function publishedStatement(
  { approach, cost, for_all: forAll, reason }: Statement,
  { blocks, cases, is_part }: Pick<Published, 'blocks' | 'cases' | 'is_part'>,
  { group, round }: DisclosureSettings,
): PublishedStatement | null {
  if (cost === null || cost.from !== 'budget' || cost.served < group || round !== null) return null
  const [block, ...others] = blocks
  const isSame = block !== undefined && others.length === 0 && !is_part && forAll?.known === block.n
  const isShown = isSame && cases.length === 0 && block.known === block.n && block.amounts?.returns != null
  // What the usual support would have cost is a sum of its own, which nothing here has judged.
  const isOfReturns = forAll !== null && Math.abs(forAll.avoided_support) < halfCent
  return {
    ...{ approach, cost, reason },
    for_all:
      forAll !== null && isShown && isOfReturns
        ? {
            gain: Math.round(forAll.gain) + 0,
            net: Math.round(forAll.net) + 0,
            interval: forAll.interval && outwards(forAll.interval),
          }
        : null,
  }
}

function outwards([low, high]: readonly [number, number]): readonly [number, number] {
  return [Math.floor(low / 100) * 100 + 0, Math.ceil(high / 100) * 100 + 0]
}

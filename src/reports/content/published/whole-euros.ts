import type { PublishedAmounts } from '../../../core/disclosure/amounts.ts'
import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { Published } from '../../../core/disclosure/published.ts'
import { roundedBy } from '../uncertain/range-in-words.ts'

/**
 * What may be published with its amounts in whole euros, and what they lie between rounded as on paper: cents that no format for
 * reading shows could give a single amount away. Halves up; a ratio has two decimals.
 */
export function inWholeEuros(published: Published): Published {
  return {
    ...published,
    blocks: published.blocks.map(ofBlock),
    cases: published.cases.map((one) => ({ ...one, difference: euros(one.difference) })),
  }
}

function ofBlock(block: PublishedBlock): PublishedBlock {
  const { amounts, payers, groups } = block
  return {
    ...block,
    amounts: amounts === null ? null : ofAmounts(amounts),
    payers:
      payers === null
        ? null
        : { rows: payers.rows.map(difference), rest: payers.rest === null ? null : difference(payers.rest) },
    groups:
      groups === null ? null : { ...groups, rows: groups.rows.map((row) => ({ ...row, total: euros(row.total) })) },
  }
}

function ofAmounts({ total, mean, interval95, sd, realism, returns }: PublishedAmounts): PublishedAmounts {
  const onPaper = roundedBy(sd ?? 0)
  return {
    total: euros(total),
    mean: euros(mean),
    interval95: interval95 === null ? null : [onPaper(interval95[0]) + 0, onPaper(interval95[1]) + 0],
    // Downwards, so that the interval keeps its rounding; and not to nothing, which is that nothing was uncertain.
    sd: sd === null || sd === 0 ? sd : Math.max(1, Math.floor(sd)),
    realism: realism === null ? null : { certain_only: euros(realism.certain_only), in_full: euros(realism.in_full) },
    returns:
      returns === null
        ? null
        : {
            investment: euros(returns.investment),
            benefit: euros(returns.benefit),
            benefit_cost_ratio:
              returns.benefit_cost_ratio === null ? null : Math.round(returns.benefit_cost_ratio * 100) / 100,
          },
  }
}

function difference<T extends { readonly difference: number }>(row: T): T {
  return { ...row, difference: euros(row.difference) }
}

/** To the nearest euro; never minus zero. */
function euros<T extends number | null>(amount: T): T {
  return (amount === null ? null : Math.round(amount) + 0) as T
}

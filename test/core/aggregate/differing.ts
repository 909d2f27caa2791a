import type { Block, CaseOutcome } from '../../../src/core/aggregate/block.ts'

let made = 0

/** Cases of an organisation with these differences, of which no more is known. */
export function of(
  organisation: string | undefined,
  ...differences: readonly (number | null)[]
): readonly CaseOutcome[] {
  return differences.map((difference) => {
    made += 1
    const headline = { intervention: null, reference: null, difference, bound: null, bound_amount: null }
    return {
      identity: { case: `case-${made}`, organisation, window: { from: '2025-01', months: 12 } },
      result: { headline, quality_of_life: null, other_instruments: [], investment: null, benefit: null },
    } as unknown as CaseOutcome
  })
}

export const blockOf = (cases: readonly CaseOutcome[], more: Partial<Block> = {}): Block => ({
  ...{ id: 'usual-12', reference_kind: 'usual', months: 12, outcomes: cases },
  ...more,
})

import type { Case } from '../../case/case.ts'
import { type Finding, finding } from '../../finding.ts'
import type { Programme } from '../../programme/programme.ts'
import { casesByApproach } from '../../programme/programme-case.ts'

/** An approach served no fewer people than there are cases of it. */
export function moreCasesThanServed(
  { approaches = {} }: Programme,
  cases: readonly { readonly identity: Pick<Case, 'approach'> }[],
): readonly Finding[] {
  const byApproach = casesByApproach(cases, Object.keys(approaches))
  return Object.entries(approaches).flatMap(([id, { served }]) => {
    const n = byApproach.get(id)?.length ?? 0
    return served === undefined || n <= served
      ? []
      : [finding('more-cases-than-served', ['approaches', id, 'served'], { served, cases: n })]
  })
}

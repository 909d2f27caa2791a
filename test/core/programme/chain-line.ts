import type { CostLine } from '../../../src/core/costs/cost-line.ts'

/** A counted line of the reference, of one contact at ten, as a chain of outcomes looks at it. */
export function lineOf(fields: Partial<CostLine>): CostLine {
  return {
    ...{ label: 'Line', price: null, unit: 'contact', scenario: 'reference', amount: 10 },
    ...{ counted: true, investment: null, transfer: null },
    ...fields,
  } as CostLine
}

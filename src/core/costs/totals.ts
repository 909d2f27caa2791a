import type { Evaluation, Perspective } from '../case/evaluation.ts'
import { type CostLine, lineAmount } from './cost-line.ts'
import type { Compared } from './difference.ts'
import { compare, countedLines, isStated, type Ledger, perspectiveOf, publicLine } from './ledger.ts'

/** The cost of both scenarios from each perspective. */
export interface Totals {
  readonly society: Compared
  readonly public: Compared
  /** Null where there are public lines and none states which share can be cashed. */
  readonly cashable: Compared | null
  /** The public part of which no share is stated; null where every public line states one. */
  readonly cashable_not_stated: Compared | null
}

/** The totals of a case in three perspectives, discounted. */
export function totals(ledger: Ledger, evaluation: Evaluation): Totals {
  const isPublic = publicLine(evaluation)
  const isSilent = (line: CostLine) => isPublic(line) && line.cashable === null
  const unknown = ledger.unknown.intervention || ledger.unknown.reference
  const from = (perspective: Perspective) =>
    compare(ledger, perspectiveOf(perspective, evaluation), perspective === 'society' ? 'all-payers' : 'some-payers')
  return {
    society: from('society'),
    public: from('public'),
    cashable: isStated('cashable', ledger, evaluation) ? from('cashable') : null,
    cashable_not_stated:
      unknown || countedLines(ledger).some(isSilent)
        ? compare(ledger, (line) => (isSilent(line) ? 1 : 0), 'some-payers')
        : null,
  }
}

/** The same totals without discounting. */
export function undiscountedTotals(ledger: Ledger, evaluation: Evaluation): Totals {
  return totals(restated(ledger, { discount_factor: 1 }), evaluation)
}

/** A ledger in which every line has other factors, and the amounts that follow. */
export function restated(ledger: Ledger, change: Partial<CostLine>): Ledger {
  const restate = (line: CostLine): CostLine => {
    const changed = { ...line, ...change }
    return { ...changed, amount: lineAmount(changed) }
  }
  return {
    ...ledger,
    intervention: ledger.intervention.map(restate),
    reference: ledger.reference.map(restate),
  }
}

import type { Evaluation, Perspective } from '../case/evaluation.ts'
import { type CostLine, lineAmount } from './cost-line.ts'
import type { Compared, Taking } from './difference.ts'
import { compare, countedLines, type Ledger, perspectiveOf } from './ledger.ts'

/** The cost of both scenarios from each perspective. */
export interface Totals {
  readonly society: Compared
  readonly public: Compared
  /** Null where no public line states which share can be cashed. */
  readonly cashable: Compared | null
  /** The public part of which no share is stated; null where every public line states one. */
  readonly cashable_not_stated: Compared | null
}

/** The totals of a case in three perspectives, discounted. */
export function totals(ledger: Ledger, evaluation: Evaluation): Totals {
  const publicLine = (line: CostLine) => evaluation.payers.get(line.payer)?.public ?? false
  const publicLines = countedLines(ledger).filter(publicLine)
  const unknown = ledger.unknown.intervention || ledger.unknown.reference
  const from = (perspective: Perspective) =>
    compare(ledger, perspectiveOf(perspective, evaluation), perspective === 'society' ? 'all-payers' : 'some-payers')
  const notStated: Taking = (line) => (publicLine(line) && line.cashable === null ? line.amount : 0)
  return {
    society: from('society'),
    public: from('public'),
    cashable: publicLines.some(({ cashable }) => cashable !== null) ? from('cashable') : null,
    cashable_not_stated:
      unknown || publicLines.some(({ cashable }) => cashable === null)
        ? compare(ledger, notStated, 'some-payers')
        : null,
  }
}

/** The same totals without discounting. */
export function undiscountedTotals(ledger: Ledger, evaluation: Evaluation): Totals {
  return totals(restated(ledger, { discount_factor: 1 }), evaluation)
}

/** A ledger in which every line has other factors, and the amounts that follow. */
export function restated(ledger: Ledger, change: Partial<CostLine>): Ledger {
  const restate = (line: CostLine) => ({ ...line, ...change, amount: lineAmount({ ...line, ...change }) })
  return { ...ledger, intervention: ledger.intervention.map(restate), reference: ledger.reference.map(restate) }
}

import type { Evaluation } from '../case/evaluation.ts'
import type { Taking } from './difference.ts'
import { compare, countedLines, type Ledger, perspectiveOf } from './ledger.ts'

/** The extra cost of the evaluated support, and what it brings; null where not stated or unknown. */
export interface Returns {
  /** Cost of the evaluated support in the intervention - cost of the same support in the reference. */
  readonly investment: number | null
  /** The difference in all other cost: difference = benefit - investment. */
  readonly benefit: number | null
  /** benefit / investment; null where the investment is not above zero. */
  readonly benefit_cost_ratio: number | null
  /** (benefit - investment) / investment; null where the investment is not above zero. */
  readonly net_return: number | null
}

/** Whether a case says which of its lines are the evaluated support. */
export function isInvestmentStated(ledger: Ledger): boolean {
  return countedLines(ledger).every(({ investment }) => investment !== null)
}

/** Investment, benefit and their two ratios, in the perspective of the settings. */
export function returns(ledger: Ledger, evaluation: Evaluation): Returns {
  if (!isInvestmentStated(ledger))
    return { investment: null, benefit: null, benefit_cost_ratio: null, net_return: null }
  const take = perspectiveOf(evaluation.settings.perspective, evaluation)
  const supported =
    (isSupport: boolean): Taking =>
    (line) =>
      line.investment === isSupport ? take(line) : 0
  const cheaper = compare(ledger, supported(true)).difference
  return ratios(cheaper === null ? null : 0 - cheaper, compare(ledger, supported(false)).difference)
}

/** The two ratios that go with an investment and a benefit, of a case or summed over cases. */
export function ratios(investment: number | null, benefit: number | null): Returns {
  const canDivide = investment !== null && benefit !== null && investment > 0
  return {
    investment,
    benefit,
    benefit_cost_ratio: canDivide ? benefit / investment : null,
    net_return: canDivide ? (benefit - investment) / investment : null,
  }
}

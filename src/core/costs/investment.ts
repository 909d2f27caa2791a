import type { Evaluation } from '../case/evaluation.ts'
import { halfCent } from './half-cent.ts'
import { inPerspective, type Ledger } from './ledger.ts'

/** The extra cost of the evaluated support, and what it brings; null where not stated or unknown. */
export interface Returns {
  /** Cost of the evaluated support in the intervention - cost of the same support in the reference. */
  readonly investment: number | null
  /** The difference in all other cost: difference = benefit - investment. */
  readonly benefit: number | null
  /** benefit / investment; null where the investment, to the cent, is not above zero. */
  readonly benefit_cost_ratio: number | null
  /** (benefit - investment) / investment; null where the investment, to the cent, is not above zero. */
  readonly net_return: number | null
}

/** Investment, benefit and their two ratios, in the perspective of the settings. */
export function returns(ledger: Ledger, evaluation: Evaluation): Returns {
  if (!ledger.support_stated) return ratios(null, null)
  const part = (isSupport: boolean) =>
    inPerspective(ledger, evaluation, ({ investment }) => (investment === isSupport ? 1 : 0)).difference
  const [cheaper, benefit] = [part(true), part(false)]
  return ratios(cheaper === null ? null : 0 - cheaper, benefit)
}

/** Investment and benefit of one follow-up year. */
export interface YearReturns extends Pick<Returns, 'investment' | 'benefit'> {
  readonly follow_up_year: number
}

/** Investment and benefit by follow-up year; nothing where there is one year, or where the support is not stated. */
export function returnsByYear(ledger: Ledger, evaluation: Evaluation, months: number): readonly YearReturns[] {
  if (!ledger.support_stated || months <= 12) return []
  return Array.from({ length: Math.ceil(months / 12) }, (_, follow_up_year) => {
    const part = (isSupport: boolean) =>
      inPerspective(ledger, evaluation, (line) =>
        line.investment === isSupport && line.follow_up_year === follow_up_year ? 1 : 0,
      ).difference
    const [cheaper, benefit] = [part(true), part(false)]
    return { follow_up_year, investment: cheaper === null ? null : 0 - cheaper, benefit }
  })
}

/** The two ratios that go with an investment and a benefit, of a case or summed over cases. */
export function ratios(investment: number | null, benefit: number | null): Returns {
  const canDivide = investment !== null && benefit !== null && investment > halfCent
  return {
    investment,
    benefit,
    benefit_cost_ratio: canDivide ? benefit / investment : null,
    net_return: canDivide ? (benefit - investment) / investment : null,
  }
}

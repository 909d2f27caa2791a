import type { Perspective } from '../../../core/case/evaluation.ts'
import { cellOf, type Term } from '../../formula.ts'
import type { ColumnOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { investmentOrBenefit, perInvestment } from './case-totals.ts'
import { notStated, yesOrNo } from './coded.ts'

type CaseColumn = ColumnOf<CaseRecord>

/** What the support costs and brings. */
export function gains({ sentences, evaluation }: Desk): readonly CaseColumn[] {
  const label = sentences.workbook.cases
  const { perspective } = evaluation.settings
  const [investment, benefit] = [cellOf('investment'), cellOf('benefit')]
  const both = [investment, benefit]
  const amount = (of: 'investment' | 'benefit'): CaseColumn => {
    const formula = investmentOrBenefit(sentences, perspective, of)
    return {
      ...{ key: of, label: label[of], kind: 'money', figure: 'key' },
      cell: (record) => {
        const known = gainsKnown(record, perspective)
        if (known === 'stated') return { value: record[of], formula }
        return known === 'unknown' ? null : notStated(sentences)
      },
    }
  }
  const perInvested = (of: 'benefit_cost_ratio' | 'net_return', term: Term): CaseColumn => {
    const formula = perInvestment(term, investment, both)
    return {
      ...{ key: of, label: label[of], kind: 'number', figure: 'key' },
      cell: (record) =>
        gainsKnown(record, perspective) === 'stated' ? { value: record[of] ?? '', formula } : (record[of] ?? ''),
    }
  }
  return [
    amount('investment'),
    amount('benefit'),
    perInvested('benefit_cost_ratio', benefit),
    perInvested('net_return', { is: 'difference', from: benefit, minus: investment }),
    { key: 'invested', label: label.invested, kind: 'text', cell: (record) => yesOrNo(sentences, isInvested(record)) },
  ]
}

/** Whether a case says what the support is, and what of it counts in a perspective, as far as its figures tell. */
function gainsKnown(record: CaseRecord, perspective: Perspective): 'stated' | 'not-stated' | 'unknown' {
  const { investment, benefit, lines, totals: found, cost_unknown } = record
  if (found[perspective] === null) return 'not-stated'
  if (investment !== null || benefit !== null || lines.some((line) => line.investment === true)) return 'stated'
  const isUnknown = cost_unknown.intervention || cost_unknown.reference || lines.some((line) => line.amount === null)
  return isUnknown ? 'unknown' : 'not-stated'
}

/** Whether a case counts in the investment and benefit of its block. */
function isInvested({ headline, investment, benefit }: CaseRecord): boolean {
  return [headline.difference, investment, benefit].every((amount) => amount !== null)
}
